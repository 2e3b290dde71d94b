import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest, outermost, sameSpot, toward } from '../../src/explore/plane-near.ts';

const places = (...spots: readonly (readonly [number, number])[]) => ({
  x: Float64Array.from(spots, ([x]) => x),
  y: Float64Array.from(spots, ([, y]) => y),
});
const all = () => true;

/** A cross of five, and one far to the right that is lower than it is far. */
const cross = places([50, 50], [10, 50], [90, 52], [50, 10], [48, 90], [60, 300]);

test('an arrow goes to the nearest mark that way', () => {
  expect(toward(cross, 0, 'left', all)).toBe(1);
  expect(toward(cross, 0, 'right', all)).toBe(2);
  expect(toward(cross, 0, 'up', all)).toBe(3);
  expect(toward(cross, 0, 'down', all)).toBe(4);
});

test('an arrow goes sideways to whoever is left on that side, rather than nowhere', () => {
  const two = places([0, 0], [10, 200]);
  expect(toward(two, 0, 'right', all)).toBe(1);
  expect(toward(two, 0, 'left', all)).toBeUndefined();
});

test('an arrow passes over those that are not to be found', () => {
  expect(toward(cross, 4, 'up', (p) => p > 2)).toBe(3);
});

test('people in one spot are walked through one by one, there and back', () => {
  const spot = places([5, 5], [5, 5], [5, 5], [9, 5]);
  expect([0, 1, 2].map((p) => toward(spot, p, 'right', all))).toEqual([1, 2, 3]);
  expect([2, 1].map((p) => toward(spot, p, 'left', all))).toEqual([1, 0]);
  expect(sameSpot(spot, 1, all)).toEqual([0, 1, 2]);
});

test('from anywhere, the four arrows reach somebody unless there is nobody else', () => {
  const anyPlaces = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(anyPlaces, (spots) => {
      const some = places(...spots);
      spots.forEach((_, p) => {
        const ways = (['left', 'right', 'up', 'down'] as const).map((way) => toward(some, p, way, all));
        expect(ways.some((to) => to !== undefined && to !== p)).toBe(true);
      });
    }),
  );
});

test('the nearest is found within reach, and nobody beyond it', () => {
  expect(nearest(cross, [52, 55], all, 14)).toBe(0);
  expect(nearest(cross, [52, 55], (p) => p !== 0, 14)).toBeUndefined();
  expect(nearest(cross, [52, 75], (p) => p !== 0)).toBe(4);
  expect(nearest(places(), [0, 0], all)).toBeUndefined();
});

test('Home and End lead to the outermost that are to be found', () => {
  expect(outermost(cross, 'left', all)).toBe(1);
  expect(outermost(cross, 'right', all)).toBe(2);
  expect(outermost(cross, 'right', (p) => p !== 2)).toBe(5);
  expect(outermost(cross, 'left', () => false)).toBeUndefined();
});
