import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  draggedBox,
  type Grip,
  handleOf,
  keptWithin,
  type Point,
  pinched,
  zoomedBy,
} from '../../src/explore/plane-gestures.ts';
import { type PlaneZoom, type Rect, unzoomed } from '../../src/explore/plane-layout.ts';
import { plane } from '../support/plane.ts';

const pixel = fc.double({ min: -2000, max: 2000, noNaN: true });
const anyPlace: fc.Arbitrary<Point> = fc.tuple(pixel, pixel);
const anyFactor = fc.double({ min: 0.01, max: 100, noNaN: true });

/** As it may be on the chart: nothing beyond the edges is in sight. */
const anyZoom: fc.Arbitrary<PlaneZoom> = fc
  .record({ k: fc.double({ min: 1, max: 40, noNaN: true }), x: pixel, y: pixel })
  .map((zoom) => keptWithin(zoom, plane));

/** Inside the plane, and not empty. */
const anyBox: fc.Arbitrary<Rect> = fc
  .record({
    left: fc.integer({ min: plane.left, max: plane.right - 1 }),
    top: fc.integer({ min: plane.top, max: plane.bottom - 1 }),
    width: fc.integer({ min: 1, max: 700 }),
    height: fc.integer({ min: 1, max: 300 }),
  })
  .map(({ left, top, width, height }) => ({
    ...{ left, right: Math.min(plane.right, left + width) },
    ...{ top, bottom: Math.min(plane.bottom, top + height) },
  }));

const anyGrip = fc.constantFrom<Grip>('n', 'e', 's', 'w', 'nw', 'ne', 'sw', 'se', 'ew', 'nesw');

/** What of the whole stands at a place. */
const under = ({ k, x, y }: PlaneZoom, [atX, atY]: Point): Point => [(atX - x) / k, (atY - y) / k];

const expectNear = (a: Point, b: Point) => {
  expect(a[0]).toBeCloseTo(b[0], 6);
  expect(a[1]).toBeCloseTo(b[1], 6);
};

describe('a box', () => {
  const box = { left: 100, right: 200, top: 100, bottom: 150 };

  test('moves as a whole, and stops at the edges as large as it was', () => {
    expect(draggedBox(box, 'nesw', [30, -20], plane).box).toEqual({
      left: 130,
      right: 230,
      top: 80,
      bottom: 130,
    });
    expect(draggedBox(box, 'nesw', [-500, 900], plane).box).toEqual({
      left: plane.left,
      right: plane.left + 100,
      top: plane.bottom - 50,
      bottom: plane.bottom,
    });
  });

  test('in the strip moves sideways alone', () => {
    expect(draggedBox(box, 'ew', [30, -20], plane).box).toEqual({ ...box, left: 130, right: 230 });
  });

  test('is stretched by one edge or by two, and the others stay', () => {
    expect(draggedBox(box, 'w', [10, 99], plane).box).toEqual({ ...box, left: 110 });
    expect(draggedBox(box, 'se', [-10, 20], plane).box).toEqual({ ...box, right: 190, bottom: 170 });
    expect(draggedBox(box, 'n', [99, -999], plane).box).toEqual({ ...box, top: plane.top });
  });

  test('turns over where an edge passes the opposite one, and the pointer then has hold of that', () => {
    expect(draggedBox(box, 'nw', [130, 10], plane)).toEqual({
      box: { left: 200, right: 230, top: 110, bottom: 150 },
      grip: 'ne',
    });
    expect(draggedBox(box, 'se', [-130, -70], plane)).toEqual({
      box: { left: 70, right: 100, top: 80, bottom: 100 },
      grip: 'nw',
    });
  });

  test('never leaves the part nor is inside out; what is not held stays, and its size where all is', () => {
    fc.assert(
      fc.property(anyBox, anyGrip, anyPlace, (from, grip, way) => {
        const { box: to } = draggedBox(from, grip, way, plane);
        expect(to.left).toBeLessThanOrEqual(to.right);
        expect(to.top).toBeLessThanOrEqual(to.bottom);
        expect(to.left).toBeGreaterThanOrEqual(plane.left);
        expect(to.right).toBeLessThanOrEqual(plane.right);
        expect(to.top).toBeGreaterThanOrEqual(plane.top);
        expect(to.bottom).toBeLessThanOrEqual(plane.bottom);
        if (!/[ew]/.test(grip)) expect([to.left, to.right]).toEqual([from.left, from.right]);
        if (!/[ns]/.test(grip)) expect([to.top, to.bottom]).toEqual([from.top, from.bottom]);
        if (grip === 'se') expect([to.left, to.right]).toContain(from.left);
        if (grip === 'se') expect([to.top, to.bottom]).toContain(from.top);
        if (grip === 'nesw') expect(to.right - to.left).toBeCloseTo(from.right - from.left, 9);
      }),
    );
  });

  test('is what it was when the pointer has come back', () => {
    fc.assert(
      fc.property(anyBox, anyGrip, (from, grip) => {
        expect(draggedBox(from, grip, [0, 0], plane)).toEqual({ box: from, grip });
      }),
    );
  });

  test('has a handle along each edge and around each corner', () => {
    expect(handleOf(box, 'n', 3)).toEqual({ left: 97, right: 203, top: 97, bottom: 103 });
    expect(handleOf(box, 'e', 3)).toEqual({ left: 197, right: 203, top: 97, bottom: 153 });
    expect(handleOf(box, 'sw', 3)).toEqual({ left: 97, right: 103, top: 147, bottom: 153 });
  });
});

describe('a zoom', () => {
  test('leaves what is under the pointer there, and stays between 1 and 40', () => {
    fc.assert(
      fc.property(anyZoom, anyFactor, anyPlace, (zoom, factor, at) => {
        const next = zoomedBy(zoom, factor, at);
        expect(next.k).toBeGreaterThanOrEqual(1);
        expect(next.k).toBeLessThanOrEqual(40);
        expectNear(under(next, at), under(zoom, at));
      }),
    );
  });

  test('by two fingers leaves what is between them there, and goes with them', () => {
    const before = [
      [100, 100],
      [200, 100],
    ] as const;
    const now = [
      [100, 120],
      [300, 120],
    ] as const;
    const zoom = pinched(unzoomed, before, now);
    expect(zoom.k).toBe(2);
    expectNear(under(zoom, [200, 120]), [150, 100]);
    expectNear(under(zoom, now[0]), before[0]);
    expectNear(under(zoom, now[1]), before[1]);
  });

  test('by one finger moves', () => {
    fc.assert(
      fc.property(anyZoom, anyPlace, anyPlace, (zoom, from, to) => {
        const next = pinched(zoom, [from, from], [to, to]);
        expect(next.k).toBe(zoom.k);
        expectNear([next.x, next.y], [zoom.x + to[0] - from[0], zoom.y + to[1] - from[1]]);
      }),
    );
  });

  test('never shows what is beyond the edges, and is left alone where it does not', () => {
    fc.assert(
      fc.property(anyZoom, anyFactor, anyPlace, anyPlace, (zoom, factor, from, to) => {
        const kept = keptWithin(zoomedBy(zoom, factor, from, to), plane);
        const [first, last] = [
          under(kept, [plane.left, plane.top]),
          under(kept, [plane.right, plane.bottom]),
        ];
        expect(first[0]).toBeGreaterThanOrEqual(plane.left - 1e-6);
        expect(first[1]).toBeGreaterThanOrEqual(plane.top - 1e-6);
        expect(last[0]).toBeLessThanOrEqual(plane.right + 1e-6);
        expect(last[1]).toBeLessThanOrEqual(plane.bottom + 1e-6);
        expect(keptWithin(kept, plane)).toEqual(kept);
      }),
    );
  });

  test('all the way out shows everything, from wherever one was', () => {
    fc.assert(
      fc.property(anyZoom, anyPlace, (zoom, at) => {
        expect(keptWithin(zoomedBy(zoom, 1 / 100, at), plane)).toEqual(unzoomed);
      }),
    );
  });
});
