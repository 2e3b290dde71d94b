import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { type Instant, instant } from '../../src/base/time.ts';
import { monthEnds } from '../../src/explore/month-ends.ts';
import { connectedAt } from '../../src/network/network.ts';
import { cohortsOf } from '../../src/verdict/cohorts.ts';
import { judge } from '../../src/verdict/judge.ts';
import { learn } from '../../src/verdict/learn.ts';
import { defaultLines } from '../../src/verdict/lines.ts';
import { isKnown, measure } from '../../src/verdict/measure.ts';
import { revivalsIn } from '../../src/verdict/revivals.ts';
import { stockOver } from '../../src/verdict/stock.ts';
import { viewAt } from '../../src/verdict/view-at.ts';
import { wearTheme } from '../../src/view/theme.ts';
import '../../src/view/time-view.ts';
import type { TimeView } from '../../src/view/time-view.ts';
import { type MessageSpec, networkOf, type PersonSpec } from '../support/network.ts';

/** The end of 14 November 2026. */
export const last = instant(Date.parse('2026-11-15'));

/** What the view asked for since it was shown. */
export const asked: {
  instants: (Instant | undefined)[];
  people: { what: string; people: readonly number[] }[];
} = {
  instants: [],
  people: [],
};

export const stage: { view: TimeView; answers: boolean } = {
  view: document.createElement('time-view'),
  answers: true,
};

/** The view over these people, which is shown every instant that it asks for, as the page does, while `answers` is true. */
export async function show(people: readonly PersonSpec[], { messagesWhole = true, width = 1200 } = {}) {
  await page.viewport(width, 900);
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
  document.title = 'Perennial';
  document.documentElement.lang = 'en';
  wearTheme(document);
  const network = networkOf(people, messagesWhole);
  const first = Math.min(...network.people.map(connectedAt), ...network.messages.at);
  const kindsAt = (at: Instant) =>
    measure(network, learn(network, at, 'apart'), at, 'apart', at < last).map((facts) =>
      isKnown(facts) ? judge(facts, defaultLines, messagesWhole).kind : undefined,
    );
  const view = document.createElement('time-view');
  Object.assign(stage, { view, answers: true });
  Object.assign(asked, { instants: [], people: [] });
  Object.assign(view, {
    stock: [...stockOver(network, monthEnds(instant(first), last), defaultLines, last)],
    whole: true,
    cohorts: cohortsOf(network, last, defaultLines),
    revivals: revivalsIn(viewAt(network.messages, last, 'apart')),
    kinds: kindsAt(last),
    at: last,
    last,
  });
  view.addEventListener('people-asked', ({ people, what }) => asked.people.push({ people, what }));
  view.addEventListener('instant-asked', ({ at }) => {
    asked.instants.push(at);
    if (stage.answers) answer(at);
  });
  const answer = (at: Instant = last) => {
    view.at = at;
    view.kinds = kindsAt(at);
  };
  const main = document.createElement('main');
  main.append(view);
  document.body.append(main);
  await view.updateComplete;
  await expect.poll(() => view.shadowRoot?.querySelector('h1')).toBeTruthy();
  return { view, answer };
}

export const inView = <E extends Element>(selector: string) =>
  stage.view.shadowRoot?.querySelector<E>(selector);

const talk = (...days: readonly string[]): readonly MessageSpec[] =>
  days.flatMap((day): MessageSpec[] => [
    [`${day}T09:00:00Z`, 'you'],
    [`${day}T10:00:00Z`, 'they'],
  ]);

/** Thirteen of 2020, one of them in touch for long; two of 2024; three tries to revive, one of them still open. */
export const garden: readonly PersonSpec[] = [
  {
    name: 'Amara Okafor',
    connectedOn: '2020-02-01',
    messages: talk('2021-01-10', '2022-01-12', '2026-11-02'),
  },
  {
    name: 'Ines Ferreira',
    connectedOn: '2020-02-01',
    messages: [...talk('2020-03-01'), ['2022-05-01', 'you']],
  },
  {
    name: 'Dag Dormant',
    connectedOn: '2020-02-01',
    messages: [
      ['2020-03-01', 'they'],
      ['2026-10-01', 'you'],
    ],
  },
  ...Array.from({ length: 10 }, (_, i) => ({ name: `Guest ${i}`, connectedOn: '2020-06-01' })),
  { name: 'Jonas Weber', connectedOn: '2024-03-01', messages: talk('2024-03-02', '2025-02-20') },
  { name: 'Mei-Ling Chou', connectedOn: '2026-10-01' },
];
