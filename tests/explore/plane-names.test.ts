import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayMs, instant } from '../../src/base/time.ts';
import { planeCounts } from '../../src/explore/plane-counts.ts';
import { layOut, placesOf, planeDomain, unzoomed } from '../../src/explore/plane-layout.ts';
import { zoneNames } from '../../src/explore/plane-names.ts';
import { planePoints } from '../../src/explore/plane-points.ts';
import { verdictKinds } from '../../src/verdict/verdict.ts';
import { anyCircle, plane, strip } from '../support/plane.ts';
import { at, tie } from '../support/ties.ts';

const daysBack = (days: number) => instant(at - days * dayMs);

const width = 80;

test('a name stands in the plane near a mark of its verdict, clear of the others and of the line', () => {
  fc.assert(
    fc.property(anyCircle, (ties) => {
      const points = planePoints(ties, at);
      const layout = layOut(planeDomain(points), plane, strip, unzoomed);
      const line = layout.days.at(180);
      const places = placesOf(points, layout);
      const names = zoneNames(
        points,
        places,
        layout,
        () => true,
        line,
        () => width,
      );
      const counts = planeCounts(points, () => true).plane;
      expect(names.filter(({ kind }) => counts[kind] === 0)).toEqual([]);
      for (const { kind, x, y } of names) {
        expect(x - width / 2).toBeGreaterThanOrEqual(plane.left);
        expect(x + width / 2).toBeLessThanOrEqual(plane.right);
        expect(y).toBeGreaterThan(plane.top);
        expect(y).toBeLessThan(plane.bottom);
        const distances = [...points.kind.keys()]
          .filter((p) => points.strip[p] === 0 && verdictKinds[points.kind[p] ?? 0] === kind)
          .map((p) => Math.hypot((places.x[p] ?? 0) - x, (places.y[p] ?? 0) - y));
        expect(Math.min(...distances)).toBeLessThanOrEqual(40 + width / 2 + 10);
        expect(Math.abs(x - line)).toBeGreaterThanOrEqual(width / 2);
        const others = names.filter((other) => other.kind !== kind);
        expect(others.some((other) => Math.abs(other.x - x) < width && Math.abs(other.y - y) < 20)).toBe(
          false,
        );
      }
    }),
  );
});

test('a mark alone has its name beside it', () => {
  const points = planePoints(
    [tie({ sent: 3, received: 3, twoWay: 2, lastMessage: daysBack(40), lastTwoWay: daysBack(40) })],
    at,
  );
  const layout = layOut(planeDomain(points), plane, strip, unzoomed);
  const places = placesOf(points, layout);
  const names = zoneNames(
    points,
    places,
    layout,
    () => true,
    layout.days.at(180),
    () => width,
  );
  expect(names).toHaveLength(1);
});

test('plane and strip together count every point once', () => {
  fc.assert(
    fc.property(anyCircle, (ties) => {
      const points = planePoints(ties, at);
      const { plane: above, strip: below } = planeCounts(points, () => true);
      const sum = verdictKinds.reduce((all, kind) => all + above[kind] + below[kind], 0);
      expect(sum).toBe(points.length);
    }),
  );
});
