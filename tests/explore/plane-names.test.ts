import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planeCounts } from '../../src/explore/plane-counts.ts';
import { layOut, placesOf, planeDomain, unzoomed } from '../../src/explore/plane-layout.ts';
import { zoneNames } from '../../src/explore/plane-names.ts';
import { planePoints } from '../../src/explore/plane-points.ts';
import { verdictKinds } from '../../src/verdict/verdict.ts';
import { anyCircle, plane, strip } from '../support/plane.ts';
import { at } from '../support/ties.ts';

const width = 80;

test('a name stands for each verdict with a mark in the plane, inside it, clear of the others and of the line', () => {
  fc.assert(
    fc.property(anyCircle, (ties) => {
      const points = planePoints(ties, at);
      const layout = layOut(planeDomain(points), plane, strip, unzoomed);
      const line = layout.days.at(180);
      const names = zoneNames(
        points,
        placesOf(points, layout),
        layout,
        () => true,
        line,
        () => width,
      );
      const counts = planeCounts(points, () => true).plane;
      expect(names.map(({ kind }) => kind)).toEqual(verdictKinds.filter((kind) => counts[kind] > 0));
      for (const { kind, x, y } of names) {
        expect(x - width / 2).toBeGreaterThanOrEqual(plane.left);
        expect(x + width / 2).toBeLessThanOrEqual(plane.right);
        expect(y).toBeGreaterThan(plane.top);
        expect(y).toBeLessThan(plane.bottom);
        expect(Math.abs(x - line)).toBeGreaterThanOrEqual(width / 2);
        const others = names.filter((other) => other.kind !== kind);
        expect(others.some((other) => Math.abs(other.x - x) < width && Math.abs(other.y - y) < 20)).toBe(
          false,
        );
      }
    }),
  );
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
