import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved, rowsInSight, scrollToShow } from '../../src/view/window.ts';

const list = fc.record({
  count: fc.nat(30_000),
  height: fc.nat(3000),
  rowHeight: fc.integer({ min: 20, max: 200 }),
  scrollTop: fc.nat(6_000_000),
});

test('every row that is in sight is drawn, and never many more than there is room for', () => {
  fc.assert(
    fc.property(list, ({ count, height, rowHeight, scrollTop }) => {
      const { first, end } = rowsInSight(scrollTop, height, rowHeight, count);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(first).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(count);
      expect(end - first).toBeLessThanOrEqual(Math.ceil(height / rowHeight) + 33);
      const topmost = Math.floor(scrollTop / rowHeight);
      if (topmost < count) {
        expect(first).toBeLessThanOrEqual(topmost);
        const lowest = Math.min(count, Math.ceil((scrollTop + height) / rowHeight));
        expect(end).toBeGreaterThanOrEqual(lowest);
      }
    }),
  );
});

test('a row is brought into sight by the shortest way', () => {
  expect(scrollToShow(5, 0, 600, 60)).toBe(0);
  expect(scrollToShow(10, 0, 600, 60)).toBe(60);
  expect(scrollToShow(2, 300, 600, 60)).toBe(120);
});

test.each([
  ['ArrowDown', 4, 5],
  ['ArrowDown', 9, 9],
  ['ArrowUp', 0, 0],
  ['PageDown', 2, 5],
  ['PageDown', 8, 9],
  ['PageUp', 2, 0],
  ['Home', 7, 0],
  ['End', 0, 9],
  ['a', 4, undefined],
])('%s on row %i of ten, three to a page, leads to %s', (key, row, to) => {
  expect(moved(key, row, 10, 3)).toBe(to);
});
