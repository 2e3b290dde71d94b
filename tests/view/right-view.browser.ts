import axe from 'axe-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { endOf, type Instant } from '../../src/base/time.ts';
import { readExport } from '../../src/reading/read-export.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { sampleExport, sampleSeed } from '../../src/reading/sample/sample-export.ts';
import { backtest, testLines } from '../../src/verdict/backtest.ts';
import { defaultLines } from '../../src/verdict/lines.ts';
import { exchanged } from '../../src/verdict/past-ties.ts';
import { type PastYear, pastYears } from '../../src/verdict/past-years.ts';
import type { InstantAsked, PeopleAsked } from '../../src/view/asked.ts';
import '../../src/view/right-view.ts';
import type { RightView } from '../../src/view/right-view.ts';
import { wearTheme } from '../../src/view/theme.ts';

let reading: Reading;
let at: Instant;
let years: readonly PastYear[];
let view: RightView;
let asked: PeopleAsked[];
let opened: InstantAsked[];

beforeAll(async () => {
  const files = sampleExport(sampleSeed).files.map(({ path, text }) => ({ path, blob: new Blob([text]) }));
  const outcome = await readExport(files, () => undefined);
  if (outcome.kind !== 'read') throw new Error(outcome.kind);
  reading = outcome.reading;
  at = endOf(reading.asOf);
  years = pastYears(reading.network, at, 'apart');
});

/** The view of the sample, or of another past. */
async function show(given: Partial<RightView> = {}): Promise<void> {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
  document.title = 'Perennial';
  document.documentElement.lang = 'en';
  wearTheme(document);
  asked = [];
  opened = [];
  view = document.createElement('right-view');
  const { people, messagesWhole } = reading.network;
  Object.assign(view, { years, people, messagesWhole, learned: reading.learned, at, ...given });
  view.addEventListener('people-asked', (event) => asked.push(event));
  view.addEventListener('instant-asked', (event) => opened.push(event));
  const main = document.createElement('main');
  main.append(view);
  document.body.append(main);
  await settled();
}

const all = <E extends Element>(selector: string): readonly E[] => [
  ...(view.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];
const settled = () => expect.poll(() => view.isUpdatePending || all('.stale').length > 0).toBe(false);
const textOf = (selector: string) => all(selector)[0]?.textContent?.replaceAll(/\s+/g, ' ').trim();
const first = () => testLines(years[0] as PastYear, defaultLines, reading.network.messagesWhole);

beforeEach(() => page.viewport(1360, 900));

test('the headline is read aloud as one true sentence', async () => {
  await show();
  const { called } = first();
  expect(textOf('.headline')).toBe(
    `Standing on 14 Nov 2025 and knowing nothing later, we would have called ${called.alive.ties.length} ties alive: ` +
      `${called.alive.exchanges[0]} did exchange messages within a year. Of ${called.dormant.ties.length} called dormant, ` +
      `${called.dormant.exchanges[0]} did; of ${called.prunable.ties.length.toLocaleString('en')} called prunable, ` +
      `${called.prunable.exchanges[0]} did: here they are by name.`,
  );
  expect(called.alive.ties.length).toBeGreaterThan(20);
});

test('each number on the view, pressed, lists exactly that many people as they stood then', async () => {
  await show();
  for (const drawer of all<HTMLDetailsElement>('details')) drawer.open = true;
  const numbers = all<HTMLElement | SVGElement>('button.count, .press');
  // 6 in the headline, 4 × 9 in the years, 4 of the rival, 2 of the misses, 20 in the plot and 20 in its table, less zeros.
  expect(numbers.length).toBeGreaterThan(75);
  for (const number of numbers) {
    asked = [];
    number.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    const [event] = asked;
    const said = Number(number.textContent?.replaceAll(',', ''));
    expect([number.textContent, event?.people.length]).toEqual([number.textContent, said]);
    expect(new Set(event?.people).size).toBe(said);
    expect(years.map((year) => year.at)).toContain(event?.at);
  }
});

test('the number of the prunable who exchanged lists just them', async () => {
  await show();
  await page
    .getByRole('button', { name: String(first().called.prunable.exchanges[0]), exact: true })
    .first()
    .click();
  const { past, called } = first();
  expect(asked[0]?.people).toEqual(
    called.prunable.ties.filter((tie) => exchanged(past.ties, tie)).map((tie) => past.ties.person[tie]),
  );
  expect(asked[0]).toMatchObject({
    at: past.at,
    what: 'called prunable, 14 Nov 2025; exchanges within a year',
  });
});

test('there is a line for each past year, and a day chooses what headline, plot and misses tell', async () => {
  await show();
  const rows = page.getByRole('row').elements().slice(1, 5);
  const tested = backtest(reading.network, at, defaultLines);
  expect(rows.map((row) => row.textContent?.match(/\d+ of/g)?.[0])).toEqual(
    tested.map(({ called }) => `${called.alive.exchanges[0]} of`),
  );
  const day = page.getByRole('button', { name: '15 Nov 2022' });
  await day.click();
  await expect.element(day).toHaveAttribute('aria-pressed', 'true');
  expect(textOf('.headline')).toContain(
    `Standing on 15 Nov 2022 and knowing nothing later, we would have called ${tested[3]?.called.alive.ties.length} ties`,
  );
  expect(all('svg .press').at(-1)?.textContent).toBe(String(years[3]?.calibration.bins.at(-1)?.observed[1]));
  await userEvent.click(all('.miss')[0] as Element);
  expect(opened[0]?.at).toBe(years[3]?.at);
});

test('a moved line is followed at once where one looks, and in the other years as soon as it rests', async () => {
  await show();
  const lines = { ...defaultLines, inTouchDays: 30, prune: 0.01 };
  view.lines = lines;
  await view.updateComplete;
  const [now, ...others] = years.map((year) => testLines(year, lines, true).called);
  expect(textOf('.headline')).toContain(
    `called ${now?.alive.ties.length} ties alive: ${now?.alive.exchanges[0]} did`,
  );
  expect(all('.stale')).toHaveLength(others.length);
  await settled();
  const cells = all('tbody tr')
    .slice(0, 4)
    .map((row) => row.querySelector('td')?.textContent?.trim());
  expect(cells).toEqual([now, ...others].map((called) => called?.alive.exchanges.join(' of ')));
});

test('the misses are there by name and open as they looked then', async () => {
  await show();
  const { past, called } = first();
  const missed = called.alive.ties.filter((tie) => !exchanged(past.ties, tie));
  const names = missed.map((tie) => reading.network.people[past.ties.person[tie] ?? -1]?.name);
  for (const more of all('button').filter(({ textContent }) => /^\s*show all/i.test(textContent ?? ''))) {
    await userEvent.click(more);
  }
  const alive = all('ul[role]')[1]?.querySelectorAll('strong') ?? [];
  expect([...alive].map(({ textContent }) => textContent).toSorted()).toEqual(names.toSorted());
  await userEvent.click(alive[0] as Element);
  expect(opened).toHaveLength(1);
  expect(reading.network.people[opened[0]?.person ?? -1]?.name).toBe(alive[0]?.textContent);
  expect(opened[0]?.at).toBe(past.at);
});

test('more than eight misses are folded away until they are asked for', async () => {
  const lines = { ...defaultLines, inTouchDays: 700 };
  await show({ lines });
  const { past, called } = testLines(years[0] as PastYear, lines, true);
  const missed = called.alive.ties.filter((tie) => !exchanged(past.ties, tie)).length;
  expect(missed).toBeGreaterThan(8);
  const listed = () => all('ul[role]')[1]?.querySelectorAll('li').length;
  expect(listed()).toBe(8);
  await page.getByRole('button', { name: `Show all ${missed}` }).click();
  expect(listed()).toBe(missed);
  await page.getByRole('button', { name: 'Show fewer' }).click();
  expect(listed()).toBe(8);
});

test('in the plot a group stands right of another with lower forecasts, and on the diagonal where it came true', async () => {
  const [year] = years;
  if (!year) throw new Error('nothing to test');
  const bins = year.calibration.bins.map((bin, i) =>
    i === 9 ? { ...bin, predicted: bin.observed[0] / bin.observed[1] } : bin,
  );
  await show({ years: [{ ...year, calibration: { ...year.calibration, bins } }] });
  const marks = all('svg[role] circle').map((mark) => ({
    x: Number(mark.getAttribute('cx')),
    y: Number(mark.getAttribute('cy')),
  }));
  expect(marks.map(({ x }) => x)).toEqual(marks.map(({ x }) => x).toSorted((a, b) => a - b));
  const zero = year.calibration.bins.findIndex(({ observed }) => observed[0] === 0);
  const last = marks.at(-1);
  expect((last?.x ?? 0) - 40).toBeCloseTo((marks[zero]?.y ?? 0) - (last?.y ?? 0), 6);
});

test('without a year to test it says so and why, and shows what the forecast starts from', async () => {
  await show({ years: years.map((year) => ({ ...year, showable: false })) });
  await expect.element(page.getByText('There is too little history to test this')).toBeVisible();
  await expect.element(page.getByText('once there are 1.5 years of messages')).toBeVisible();
  await expect
    .element(page.getByRole('row', { name: 'one two-way conversation, today 26% from 8% to 59%' }))
    .toBeVisible();
  await expect.element(page.getByText('silent here is not silent in life')).toBeVisible();
  expect(all('button.count, .press, [role=img]')).toEqual([]);
});

test('only the years with history enough are shown, and the others have their reason', async () => {
  await show({ years: years.map((year, i) => ({ ...year, showable: i === 1 })) });
  expect(textOf('.headline')).toContain('Standing on 14 Nov 2024');
  expect(all('.day')).toHaveLength(1);
  await expect.element(page.getByText('once there are 1.5 years of messages')).toBeVisible();
});

test('names are blurred where they are to be hidden', async () => {
  await show({ discreet: true });
  const name = all('.miss .private')[0] as Element;
  expect(getComputedStyle(name).filter).toContain('blur');
});

describe.each(['light', 'dark'])('axe, %s', (scheme) => {
  test.each([360, 1360])('has nothing against it, %i px wide, and nothing sticks out', async (width) => {
    document.documentElement.style.colorScheme = scheme;
    await page.viewport(width, 900);
    for (const some of [years, []]) {
      await show({ years: some });
      for (const drawer of all<HTMLDetailsElement>('details')) drawer.open = true;
      const { violations } = await axe.run(document);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });
});
