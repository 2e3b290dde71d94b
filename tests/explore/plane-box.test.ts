import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isShown, leftOutBy } from '../../src/explore/filter.ts';
import { boxOf, rectOf } from '../../src/explore/plane-box.ts';
import { isInside, layOut, placesOf, planeDomain, unzoomed } from '../../src/explore/plane-layout.ts';
import { planePoints } from '../../src/explore/plane-points.ts';
import { emptyQuery } from '../../src/explore/query.ts';
import { searchTexts } from '../../src/explore/search.ts';
import { anyCircle, plane, strip } from '../support/plane.ts';
import { at } from '../support/ties.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyZoom = fc.record({ k: fc.integer({ min: 1, max: 20 }), x: share, y: share }).map(({ k, x, y }) => ({
  k,
  x: plane.left * (1 - k) - x * (k - 1) * (plane.right - plane.left),
  y: plane.top * (1 - k) - y * (k - 1) * (plane.bottom - plane.top),
}));

test('whoever’s mark lies in a dragged box passes it, and the box as then drawn holds those who pass and nobody else', () => {
  fc.assert(
    fc.property(
      anyCircle,
      fc.boolean(),
      anyZoom,
      share,
      share,
      share,
      share,
      (ties, inStrip, zoom, a, b, c, d) => {
        const part = inStrip ? strip : plane;
        const across = (n: number) => part.left + n * (part.right - part.left);
        const down = (n: number) => part.top + n * (part.bottom - part.top);
        const dragged = {
          left: across(Math.min(a, b)),
          right: across(Math.max(a, b)),
          top: inStrip ? part.top : down(Math.min(c, d)),
          bottom: inStrip ? part.bottom : down(Math.max(c, d)),
        };
        const points = planePoints(ties, at);
        const layout = layOut(planeDomain(points), plane, strip, zoom);
        const { x, y } = placesOf(points, layout);
        const box = boxOf(dragged, layout, inStrip);
        const query = { ...emptyQuery, box };
        const leftOut = leftOutBy(ties, searchTexts(ties), query, at);
        const drawn = box && rectOf(box, layout);
        points.tie.forEach((tie, p) => {
          const [px, py] = [x[p] as number, y[p] as number];
          const here = (points.strip[p] === 1) === inStrip;
          if (!here || !isInside(part, px, py)) return;
          const passes = box !== undefined && isShown(leftOut, tie);
          if (isInside(dragged, px, py)) expect(passes).toBe(true);
          // Within a hair of an edge the arithmetic of floating points decides.
          const nearEdge = [dragged.left, dragged.right].some((edge) => Math.abs(edge - px) < 1e-6);
          if (!nearEdge) expect(drawn !== undefined && isInside(drawn, px, py)).toBe(passes);
        });
      },
    ),
  );
});

describe('a box of whole numbers', () => {
  const points = planePoints([], at);
  const layout = layOut(planeDomain(points), plane, strip, unzoomed);

  test('comes back as it was from the rectangle it is drawn as', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 300 }), fc.integer({ min: 2, max: 5 }), (days, least) => {
        const box = { days: [days, days + 300], messages: [least, least + 3] } as const;
        const rect = rectOf(box, layout);
        const back = rect && boxOf(rect, layout, false);
        expect(back?.messages).toEqual(box.messages);
        expect(back?.days[0]).toBeCloseTo(days, 6);
        expect(back?.days[1]).toBeCloseTo(days + 300, 6);
      }),
    );
  });

  test('is cut off at the edges of its part, and not drawn where it is out of sight', () => {
    const wide = rectOf({ days: [0, 99_999], messages: [1, 99_999] }, layout);
    expect(wide).toEqual(plane);
    expect(rectOf({ days: [5000, 6000], messages: [1, 5] }, layout)).toBeUndefined();
    expect(rectOf({ days: [0, 99_999], messages: undefined }, layout)).toEqual(strip);
  });
});

test('a box between two numbers of messages holds nobody', () => {
  const layout = layOut(planeDomain(planePoints([], at)), plane, strip, unzoomed);
  const [top, bottom] = [layout.messages.at(3.55), layout.messages.at(3.45)];
  expect(boxOf({ left: 100, right: 400, top, bottom }, layout, false)).toBeUndefined();
});
