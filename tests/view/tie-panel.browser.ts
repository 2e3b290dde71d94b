import axe from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { instant } from '../../src/base/time.ts';
import type { TieDetail } from '../../src/view/tie-detail.ts';
import type { TieTimeline } from '../../src/view/tie-timeline.ts';
import type { MessageSpec, PersonSpec } from '../support/network.ts';
import { mountDetail, showIn } from './mount.ts';
import { circle } from './people.ts';
import { focused, readingOf } from './show.ts';

const lineOf = (detail: TieDetail): TieTimeline => {
  const line = detail.shadowRoot?.querySelector('tie-timeline');
  if (!line) throw new Error('No timeline');
  return line;
};
const inLine = (detail: TieDetail, part: string) =>
  lineOf(detail).shadowRoot?.querySelector<HTMLElement>(part);
const told = (detail: TieDetail) => inLine(detail, '.told')?.textContent.replace(/\s+–\s+/gu, '–');
const textOf = (detail: TieDetail) => detail.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
const slider = page.getByRole('slider', { name: 'Conversations over time' });

/** They two wrote to each other on each of these days. */
const talks = (count: number): readonly MessageSpec[] =>
  Array.from({ length: count }, (_, i): readonly MessageSpec[] => {
    const day = new Date(Date.UTC(2006, 0, 1) + i * 12 * 86_400_000).toISOString().slice(0, 10);
    return [
      [`${day}T09:00:00Z`, 'you'],
      [`${day}T10:00:00Z`, 'they'],
    ];
  }).flat();

beforeEach(() => page.viewport(1360, 900));

test('the timeline has a bar for each conversation, the years below, and the silence since', async () => {
  const detail = await mountDetail(readingOf(circle), 0);
  expect(inLine(detail, 'path.you.both')?.getAttribute('d')?.match(/M/g)).toHaveLength(3);
  expect(inLine(detail, 'path.they.both')?.getAttribute('d')?.match(/M/g)).toHaveLength(3);
  expect(inLine(detail, 'path.you:not(.both)')?.getAttribute('d')).toBe('');
  expect(inLine(detail, '.ticks')?.textContent.trim()).toBe('20182020202220242026');
  expect(inLine(detail, '.silent')?.textContent.trim()).toBe('9 y 9 mo of silence');
  const plot = inLine(detail, '.bars')?.getBoundingClientRect() ?? new DOMRect();
  const silence = inLine(detail, '.silence')?.getBoundingClientRect() ?? new DOMRect();
  // From 1 Mar 2016 to 14 Nov 2026; the last message is of 1 Feb 2017.
  expect((silence.left - plot.left) / plot.width).toBeCloseTo(0.086, 2);
  expect(silence.right).toBeCloseTo(plot.right, 0);
  expect(told(detail)).toBe('3 conversations, all two-way');
});

test('below it stands how often they used to talk, and the silence as a multiple of that', async () => {
  const rhythm = async (messages: readonly MessageSpec[]) =>
    inLine(await mountDetail(readingOf([{ messages }]), 0), '.rhythm')?.textContent;
  // The last of them ended 7,550.6 days before the end of 14 November 2026.
  expect(await rhythm(talks(7))).toBe('You two used to talk every 12 days; silent for 631 × that.');
  expect(await rhythm(talks(2))).toBeUndefined();
});

test('the keys walk from conversation to conversation and tell each with its days and counts', async () => {
  const detail = await mountDetail(readingOf(circle), 0);
  const opened: number[] = [];
  detail.addEventListener('tie-opened', ({ tie }) => opened.push(tie));
  inLine(detail, '.plot')?.focus();
  await expect.element(slider).toHaveAttribute('aria-valuenow', '3');
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(() => told(detail)).toBe('1 Aug 2016: you 1, they 1, two-way');
  await expect.element(slider).toHaveAttribute('aria-valuetext', '1 Aug 2016: you 1, they 1, two-way');
  await userEvent.keyboard('{Home}');
  await expect.poll(() => told(detail)).toContain('1 Mar 2016');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  await expect.poll(() => told(detail)).toContain('1 Feb 2017');
  expect(inLine(detail, '.chosen')?.getAttribute('d')).toMatch(/^M/);
  expect(opened).toEqual([]);
});

test('the pointer tells the conversation nearest to it, and leaves nothing behind', async () => {
  const detail = await mountDetail(readingOf(circle), 0);
  const plot = inLine(detail, '.plot');
  const { left, width, top } = plot?.getBoundingClientRect() ?? new DOMRect();
  plot?.dispatchEvent(new PointerEvent('pointermove', { clientX: left + width * 0.5, clientY: top + 20 }));
  await expect.poll(() => told(detail)).toContain('1 Feb 2017');
  plot?.dispatchEvent(new PointerEvent('pointermove', { clientX: left, clientY: top + 20 }));
  await expect.poll(() => told(detail)).toContain('1 Mar 2016');
  plot?.dispatchEvent(new PointerEvent('pointerleave'));
  await expect.poll(() => told(detail)).toBe('3 conversations, all two-way');
});

test('all that is drawn stands in a table too, latest first', async () => {
  const detail = await mountDetail(readingOf(circle), 0);
  expect(inLine(detail, 'table')).toBeNull();
  await page.getByText('As a table').click();
  await expect.element(page.getByRole('table')).toBeVisible();
  const rows = Array.from(lineOf(detail).shadowRoot?.querySelectorAll('tbody tr') ?? [], ({ children }) =>
    Array.from(children, (cell) => cell.textContent).join('|'),
  );
  expect(rows).toEqual(['1 Feb 2017|1|1|yes', '1 Aug 2016|1|1|yes', '1 Mar 2016|1|1|yes']);
});

test('who never wrote has no timeline but the time since you connected, unless messages are missing', async () => {
  const detail = await mountDetail(readingOf(circle), 4);
  expect(detail.shadowRoot?.querySelector('tie-timeline')).toBeNull();
  expect(textOf(detail)).toContain('16 y 10 mo connected, not one message');
  const unread = await mountDetail(readingOf([{ name: 'Ada Brix', connectedOn: 'unread' }]), 0);
  expect(textOf(unread)).not.toContain('not one message');
  const partly = await mountDetail(readingOf([{ name: 'Ada Brix' }], new Map(), false), 0);
  expect(textOf(partly)).not.toContain('not one message');
});

test('the evidence has its real counts in words and as a bar, and says what was counted', async () => {
  const people = Array.from(
    { length: 30 },
    (_, i): PersonSpec => ({
      name: `Person ${i}`,
      messages: [
        ['2020-01-01', 'you'],
        [`2020-01-0${2 + (i % 5)}`, 'they'],
        ...(i < 6 ? talks(600).filter(([day]) => day > '2020-06') : []),
      ],
    }),
  );
  const reading = readingOf(people);
  const detail = await mountDetail(reading, 29);
  const { moments, exchanges } = reading.facts[29]?.evidence ?? { moments: 0, exchanges: 0 };
  expect(moments).toBeGreaterThan(20);
  expect(textOf(detail)).toContain(
    `Of the ${moments} times in your past a tie was about this warm, ${exchanges === 0 ? 'none' : exchanges} led to an exchange within a year.`,
  );
  expect(textOf(detail)).toContain(`as it stood 1, 2, 3, or ${reading.learned.cuts} years before`);
  const widths = Array.from(detail.shadowRoot?.querySelectorAll('.share rect') ?? [], (rect) =>
    Number(rect.getAttribute('width')),
  );
  expect((widths[1] ?? NaN) / (widths[0] ?? NaN)).toBeCloseTo(exchanges / moments, 6);
});

test('too little of an own past is said so, without a bar; of a new tie nothing is forecast from it', async () => {
  const detail = await mountDetail(readingOf(circle), 0);
  expect(textOf(detail)).toContain('too little history of your own yet');
  expect(detail.shadowRoot?.querySelector('.share')).toBeNull();
  await showIn(detail, readingOf(circle), 2);
  expect(textOf(detail)).not.toContain('How such ties went on');
});

test('without messages and learning the panel tells what it told without them', async () => {
  const detail = await mountDetail(readingOf(circle), 0);
  detail.messages = undefined;
  detail.learned = undefined;
  await detail.updateComplete;
  expect(detail.shadowRoot?.querySelector('tie-timeline')).toBeNull();
  expect(textOf(detail)).toContain('the last 10 years ago; an exchange within a year: ');
});

test('only the signs that stand are listed; many are folded', async () => {
  const detail = await mountDetail(
    readingOf([
      {
        name: 'Ada Brix',
        signs: [
          { kind: 'recommendation', way: 'given', at: '2020-01-01', until: '2021-01-01' },
          ...Array.from({ length: 9 }, (_, i) => ({
            kind: 'endorsement' as const,
            way: 'received' as const,
            at: `2020-01-0${i + 1}`,
          })),
        ],
      },
    ]),
    0,
  );
  expect(textOf(detail)).not.toContain('You recommended them');
  expect(textOf(detail)).toContain('They endorsed you, 1 Jan 2020');
  const more = page.getByText('3 more');
  await expect.element(page.getByText('They endorsed you, 9 Jan 2020')).not.toBeVisible();
  await more.click();
  await expect.element(page.getByText('They endorsed you, 9 Jan 2020')).toBeVisible();
});

test('buttons and arrow keys lead to the neighbours in the list, and stop at its ends', async () => {
  const reading = readingOf(circle);
  const detail = await mountDetail(reading, 3);
  const opened: number[] = [];
  detail.addEventListener('tie-opened', ({ tie }) => opened.push(tie));
  expect(textOf(detail)).toContain('4 of 5');
  await page.getByRole('button', { name: 'Next person' }).click();
  await page.getByRole('button', { name: 'Previous person' }).click();
  detail.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowLeft}');
  expect(opened).toEqual([4, 2, 4, 2]);
  await showIn(detail, reading, 4);
  await expect
    .element(page.getByRole('button', { name: 'Next person' }))
    .toHaveAttribute('aria-disabled', 'true');
  await userEvent.keyboard('{ArrowRight}');
  expect(opened).toHaveLength(4);
});

test('keys with a modifier, and keys elsewhere on the page, lead nowhere', async () => {
  const detail = await mountDetail(readingOf(circle), 3);
  const opened: number[] = [];
  detail.addEventListener('tie-opened', ({ tie }) => opened.push(tie));
  detail.focus();
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(opened).toEqual([]);
});

test('who steps with a button stays on it; who comes from the list comes to the name', async () => {
  const reading = readingOf(circle);
  const detail = await mountDetail(reading, 2);
  expect(focused()?.textContent).toBe('Jonas Weber');
  await page.getByRole('button', { name: 'Next person' }).click();
  await showIn(detail, reading, 3);
  detail.focus();
  expect(focused()?.getAttribute('aria-label')).toBe('Next person');
  const elsewhere = document.createElement('button');
  document.body.append(elsewhere);
  elsewhere.focus();
  detail.focus();
  expect(focused()?.textContent).toBe('Tomasz Zieliński');
});

const odd: readonly PersonSpec[] = [
  {
    name: 'N'.repeat(80),
    company: 'C'.repeat(80),
    position: 'P'.repeat(80),
    messages: [['2020-01-01', 'you']],
  },
  { name: 'ليلى حداد', company: 'شركة النور', position: 'مهندسة', messages: talks(200) },
  {
    name: '<img src=x onerror="document.title=1">',
    company: '',
    position: '',
    url: '',
    connectedOn: 'unread',
  },
];

test('very long, right-to-left, hostile and bare people stay within the panel and are text', async () => {
  await page.viewport(360, 800);
  const reading = readingOf(odd);
  const detail = await mountDetail(reading, 0);
  for (const [i, { name }] of odd.entries()) {
    await showIn(detail, reading, i);
    expect(detail.shadowRoot?.querySelector('h2')?.textContent).toBe(name);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    const card = detail.shadowRoot?.querySelector('.card');
    expect(card?.scrollWidth).toBeLessThanOrEqual(card?.clientWidth ?? 0);
  }
  expect(document.title).toBe('Perennial');
});

test('discreet, name, role, last words and signs are blurred; verdict and receipt are not', async () => {
  const words = new Map([
    [0, [{ at: instant(Date.parse('2017-02-01')), fromOwner: false, text: 'Coffee?' }]],
  ]);
  const detail = await mountDetail(readingOf(circle, words), 0);
  detail.discreet = true;
  await detail.updateComplete;
  const filterOf = (part: string) => {
    const element = detail.shadowRoot?.querySelector(part);
    return element ? getComputedStyle(element).filter : 'missing';
  };
  for (const part of ['h2 bdi', '.who .private', 'blockquote', 'li .private']) {
    expect(filterOf(part)).toContain('blur');
  }
  expect(filterOf('.badge')).toBe('none');
});

describe.each(['light', 'dark'])('axe, %s', (scheme) => {
  test.each([390, 1360])('has nothing against the panel, its table open, %i px wide', async (width) => {
    await page.viewport(width, 844);
    document.documentElement.style.colorScheme = scheme;
    const detail = await mountDetail(readingOf([...circle, ...odd]), 0);
    await page.getByText('As a table').click();
    await expect.poll(() => inLine(detail, 'table')).not.toBeNull();
    const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });
});
