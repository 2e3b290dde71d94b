import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { day, instant } from '../../src/base/time.ts';
import { leftOutBy } from '../../src/explore/filter.ts';
import { emptyQuery, type Query } from '../../src/explore/query.ts';
import { searchTexts } from '../../src/explore/search.ts';
import type { Tie } from '../../src/verdict/tie.ts';
import '../../src/view/silent-years.ts';
import type { SilentYears } from '../../src/view/silent-years.ts';
import { wearTheme } from '../../src/view/theme.ts';
import { at, tie } from '../support/ties.ts';

let bars: SilentYears;

const connected = (year: number, change: Parameters<typeof tie>[0] = {}): Tie =>
  tie(change, { name: `Of ${year}`, connectedOn: day(Date.UTC(year, 5, 1) / 86_400_000) });
const unread = tie({ knownDays: Infinity }, { connectedOn: undefined, cautions: ['date unread'] });

/** The bars over these ties, which take every query they ask for, as the page does. */
async function show(ties: readonly Tie[], query: Query = emptyQuery): Promise<void> {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
  wearTheme(document);
  bars = document.createElement('silent-years');
  const look = (next: Query) => {
    bars.query = next;
    bars.leftOut = leftOutBy(ties, searchTexts(ties), next, instant(at));
  };
  bars.ties = ties;
  look(query);
  bars.addEventListener('query-changed', (event) => look(event.query));
  document.body.append(bars);
  await bars.updateComplete;
}

const bar = (name: RegExp) => page.getByRole('option', { name });
const box = page.getByRole('listbox', { name: 'Never exchanged a word, by year of connection' });
const activeLabel = () =>
  box
    .element()
    .querySelector(`#${box.element().getAttribute('aria-activedescendant')}`)
    ?.getAttribute('aria-label');

/** Moves the mouse with its button down from one bar to another. */
function drag(from: RegExp, to: RegExp): void {
  const [start, end] = [from, to].map((name) => bar(name).element().getBoundingClientRect());
  if (!start || !end) throw new Error('no such bar');
  const fire = (type: string, { left, top, height }: DOMRect, buttons: number) =>
    bar(from)
      .element()
      .dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          composed: true,
          isPrimary: true,
          pointerType: 'mouse',
          pointerId: 1,
          buttons,
          clientX: left + 60,
          clientY: top + height / 2,
        }),
      );
  fire('pointerdown', start, 1);
  fire('pointermove', end, 1);
  fire('pointerup', end, 0);
}

const some = [
  ...[2012, 2012, 2014, 2017].map((year) => connected(year)),
  connected(2026, { knownDays: 100 }),
  unread,
];

beforeEach(() => page.viewport(500, 900));

test('there is a bar for each year, with its people, and the new ones are told apart', async () => {
  await show(some);
  await expect.element(page.getByText('6 people, by the year you connected')).toBeVisible();
  expect(page.getByRole('option').elements()).toHaveLength(16);
  await expect.element(bar(/^2012: 2 people$/)).toBeVisible();
  await expect.element(bar(/^2013: 0 people$/)).toBeVisible();
  await expect.element(bar(/^2026: 1 person, 1 of them new$/)).toBeVisible();
  await expect.element(bar(/^date unread: 1 person$/)).toBeVisible();
});

test('a click chooses a year, another click on it lets go', async () => {
  await show(some);
  await bar(/^2014/).click();
  expect(bars.query.silent).toEqual({ from: 2014, to: 2014 });
  await expect.element(bar(/^2014/)).toHaveAttribute('aria-selected', 'true');
  await expect.element(bar(/^2012/)).toHaveAttribute('aria-selected', 'false');
  await expect.element(page.getByText('1 of 6 people, by')).toBeVisible();
  await bar(/^2014/).click();
  expect(bars.query.silent).toBeUndefined();
});

test('a drag chooses the years from one bar to another, whichever way it goes', async () => {
  await show(some);
  drag(/^2017/, /^2012/);
  expect(bars.query.silent).toEqual({ from: 2012, to: 2017 });
  await expect.element(page.getByText('4 of 6 people, by')).toBeVisible();
  drag(/^2014/, /^date unread/);
  expect(bars.query.silent).toEqual({ from: 2014, to: 2026 });
});

test('unread dates have no year: a click asks for the caution', async () => {
  await show(some);
  await bar(/^date unread/).click();
  expect(bars.query).toMatchObject({ silent: undefined, cautions: ['date unread'] });
  await expect.element(bar(/^2012: 0 of 2 people$/)).toBeVisible();
});

test('by keyboard it is one tab stop; arrows move, Shift extends, Enter takes, Escape lets go', async () => {
  await show(some);
  await userEvent.keyboard('{Tab}');
  expect(bars.shadowRoot?.activeElement).toBe(box.element());
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(activeLabel()).toBe('2014: 1 person');
  expect(bars.query.silent).toBeUndefined();
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  await expect.element(bar(/^2016/)).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{Enter}');
  expect(bars.query.silent).toEqual({ from: 2014, to: 2016 });
  await userEvent.keyboard('{Home} ');
  expect(bars.query.silent).toEqual({ from: 2012, to: 2012 });
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}{Escape}');
  expect(bars.query.silent).toEqual({ from: 2012, to: 2012 });
  await userEvent.keyboard('{Escape}');
  expect(bars.query.silent).toBeUndefined();
  await userEvent.keyboard('{Tab}');
  expect(bars.shadowRoot?.activeElement?.textContent).toContain('1 new: still in grace');
  await userEvent.keyboard('{Enter}');
  expect(bars.query.reasons).toEqual(['too early to say']);
});

test('Escape is left to the page when there is nothing to let go of', async () => {
  await show(some);
  const heard: string[] = [];
  document.body.addEventListener('keydown', ({ key }) => heard.push(key), { once: true });
  bars.focus();
  await userEvent.keyboard('{Escape}');
  expect(heard).toEqual(['Escape']);
});

test('with one year, with 57 years and with nobody it still is a picture', async () => {
  await show([connected(2020)]);
  expect(page.getByRole('option').elements()).toHaveLength(1);
  await show([connected(1970), connected(2026)]);
  expect(page.getByRole('option').elements()).toHaveLength(57);
  bars.focus();
  await userEvent.keyboard('{End}');
  expect(activeLabel()).toMatch(/^2026/);
  const { bottom } = bar(/^2026/).element().getBoundingClientRect();
  expect(bottom).toBeLessThanOrEqual(box.element().getBoundingClientRect().bottom + 1);
  await show([]);
  await expect.element(page.getByText('There is a message with everybody.')).toBeVisible();
});

test('whom other filters leave out stays as the faint part of the bar', async () => {
  await show(some, { ...emptyQuery, text: '2014' });
  const width = (name: RegExp, part: string) =>
    bar(name).element().querySelector(part)?.getBoundingClientRect().width ?? 0;
  expect(width(/^2012/, '.settled')).toBe(0);
  expect(width(/^2012/, '.all')).toBeGreaterThan(50);
  expect(width(/^2014/, '.settled')).toBe(width(/^2014/, '.all'));
});
