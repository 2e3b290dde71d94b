import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Instant, instant } from '../../src/base/time.ts';
import { monthEnds } from '../../src/explore/month-ends.ts';
import { monthFrom, nearestMonth, type StockLayout, stockLayout } from '../../src/explore/stock-layout.ts';
import type { Stock } from '../../src/verdict/stock.ts';

const at = (iso: string): Instant => instant(Date.parse(iso));
const none = { alive: 0, dormant: 0, prunable: 0, new: 0, unjudged: 0 };
const month = (iso: string, counts: Partial<Stock['counts']>): Stock => ({
  at: at(iso),
  counts: { ...none, ...counts },
});

function laid(stock: readonly Stock[], last = '2024-05-01'): StockLayout {
  const layout = stockLayout(stock, at(last));
  if (!layout) throw new Error('nothing is laid out');
  return layout;
}

const three = [
  month('2024-03-01', { alive: 1, dormant: 1, prunable: 10 }),
  month('2024-04-01', { alive: 2, prunable: 30, new: 10 }),
  month('2024-05-01', { alive: 1, dormant: 3, prunable: 40 }),
];

test('the area of a verdict lies on those before it; alive and dormant have a scale of their own', () => {
  const { panels } = laid(three);
  expect(panels.map(({ bands }) => bands.map(({ kind, count }) => [kind, count]))).toEqual([
    [
      ['alive', 1],
      ['dormant', 3],
    ],
    [
      ['prunable', 40],
      ['new', 0],
    ],
  ]);
  const [alive, dormant] = panels[0]?.bands ?? [];
  expect(alive?.path).toBe('M0 75L508.2 50L1000 75L1000 100L508.2 100L0 100Z');
  expect(dormant?.path).toBe('M0 50L508.2 50L1000 0L1000 75L508.2 50L0 75Z');
});

test('stock in any order, and that of another array, gives the same picture', () => {
  const paths = ({ panels }: StockLayout) => panels.flatMap(({ bands }) => bands.map(({ path }) => path));
  expect(paths(laid(three.toReversed()))).toEqual(paths(laid(three)));
  expect(laid(three.toReversed()).end).toBe(three[2]);
});

test('what never occurs has no band, and a panel without one is not there', () => {
  const silent = [month('2024-04-01', { unjudged: 1 }), month('2024-05-01', { unjudged: 2 })];
  expect(laid(silent).panels.map(({ bands }) => bands.map(({ kind }) => kind))).toEqual([['unjudged']]);
});

test('of less than two months there is no picture', () => {
  expect(stockLayout([], at('2024-05-01'))).toBeUndefined();
  expect(stockLayout(three.slice(0, 1), at('2024-05-01'))).toBeUndefined();
});

test('while months are missing at the end, the time reaches to the export’s day all the same', () => {
  expect(laid(three, '2024-07-01').place(at('2024-05-01'))).toBe(0.5);
  expect(laid(three).place(at('2020-01-01'))).toBe(0);
});

test('labels stand by their bands, and apart from each other within the panel', () => {
  const counts = fc.record({
    alive: fc.nat(90),
    dormant: fc.nat(90),
    prunable: fc.nat(2000),
    new: fc.nat(90),
  });
  fc.assert(
    fc.property(counts, (end) => {
      const { panels } = laid([month('2024-04-01', { alive: 1, new: 1 }), month('2024-05-01', end)]);
      for (const { bands } of panels) {
        const labels = bands.map(({ label }) => label);
        expect(labels.every((label) => label > 0 && label < 1)).toBe(true);
        const gaps = labels.slice(1).map((label, i) => label - (labels[i] as number));
        expect(gaps.every((gap) => gap > 0.165)).toBe(true);
      }
    }),
    { seed: 12 },
  );
  const wide = laid([month('2024-04-01', {}), month('2024-05-01', { alive: 50, dormant: 50 })]);
  expect(wide.panels[0]?.bands.map(({ label }) => label)).toEqual([0.25, 0.75]);
});

test.each([
  [1, [1]],
  [3, [1, 2, 3]],
  [19, [5, 10, 15]],
  [38, [10, 20, 30]],
  [95, [20, 40, 60, 80]],
  [133, [50, 100]],
  [1164, [500, 1000]],
])('a scale up to %i has the ticks %j', (most, counts) => {
  const { panels } = laid([month('2024-04-01', {}), month('2024-05-01', { alive: most })]);
  expect(panels[0]?.ticks.map(({ count }) => count)).toEqual(counts);
  expect(panels[0]?.ticks.map(({ place }) => place)).toEqual(counts.map((count) => count / most));
});

test('one goes from month to month, from a day between them to the next, and not beyond the ends', () => {
  const layout = laid(three);
  const step = (from: string, way: number) =>
    new Date(monthFrom(layout, at(from), way)).toISOString().slice(0, 10);
  expect(step('2024-03-01', 1)).toBe('2024-04-01');
  expect(step('2024-03-30', 1)).toBe('2024-04-01');
  expect(step('2024-03-30', -1)).toBe('2024-03-01');
  expect(step('2024-05-01', 1)).toBe('2024-05-01');
  expect(step('2024-03-01', -1)).toBe('2024-03-01');
});

test('the nearest month to its own place is that month', () => {
  const ends = monthEnds(at('2012-11-20'), at('2026-11-15'));
  const layout = laid(
    ends.map((end) => ({ at: end, counts: { ...none, alive: 1 } })),
    '2026-11-15',
  );
  expect(layout.stock.map((one) => nearestMonth(layout, layout.place(one.at) + 1e-4))).toEqual(layout.stock);
  expect(nearestMonth(layout, -1)).toBe(layout.stock[0]);
});
