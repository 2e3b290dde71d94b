import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut, placesOf, planeDomain, rezoomed, stray, unzoomed } from '../../src/explore/plane-layout.ts';
import { judgedAnew, planePoints } from '../../src/explore/plane-points.ts';
import { judge } from '../../src/verdict/judge.ts';
import { verdictKinds } from '../../src/verdict/verdict.ts';
import { anyLines } from '../support/lines.ts';
import { anyCircle, plane, strip } from '../support/plane.ts';
import { at, daysBefore, tie } from '../support/ties.ts';

test('every tie with a message is one point, in the strip if it never was two-way', () => {
  fc.assert(
    fc.property(anyCircle, (ties) => {
      const points = planePoints(ties, at);
      const messaged = ties.flatMap(({ facts }, i) => (facts.sent + facts.received > 0 ? [i] : []));
      expect([...points.tie]).toEqual(messaged);
      expect([...points.strip]).toEqual(messaged.map((i) => (ties[i]?.facts.twoWay === 0 ? 1 : 0)));
      expect([...points.kind].map((kind) => verdictKinds[kind])).toEqual(
        messaged.map((i) => ties[i]?.verdict.kind),
      );
    }),
  );
});

test('after a line was moved only the verdicts are new: the columns of places are the same ones', () => {
  fc.assert(
    fc.property(anyCircle, anyLines, (ties, lines) => {
      const points = planePoints(ties, at);
      const judged = ties.map((one) => ({ ...one, verdict: judge(one.facts, lines, true) }));
      const anew = judgedAnew(points, judged);
      expect(anew).toEqual(planePoints(judged, at));
      expect(anew.days).toBe(points.days);
    }),
  );
});

test('a mark strays by its person alone, within its number of messages, and never in time', () => {
  fc.assert(
    fc.property(anyCircle, (ties) => {
      const points = planePoints(ties, at);
      const layout = layOut(planeDomain(points), plane, strip, unzoomed);
      const { x, y } = placesOf(points, layout);
      points.tie.forEach((_, p) => {
        expect(x[p]).toBe(layout.days.at(points.days[p] as number));
        const part = points.strip[p] === 1 ? strip : plane;
        expect(x[p]).toBeGreaterThanOrEqual(part.left);
        expect(x[p]).toBeLessThanOrEqual(part.right);
        expect(y[p]).toBeGreaterThanOrEqual(part.top);
        expect(y[p]).toBeLessThanOrEqual(part.bottom);
        if (points.strip[p] === 1) return;
        const strayed = layout.messages.of(y[p] as number) - (points.messages[p] as number);
        expect(Math.abs(strayed)).toBeLessThanOrEqual(stray + 1e-6);
      });
      const reversed = planePoints(ties.toReversed(), at);
      expect([...reversed.jitter].toReversed()).toEqual([...points.jitter]);
    }),
  );
});

test('people who are alike to the minute stand apart by who they are', () => {
  const facts = {
    sent: 2,
    received: 2,
    twoWay: 1,
    lastTwoWay: daysBefore(400),
    lastMessage: daysBefore(400),
  };
  const points = planePoints([tie(facts, { url: 'ada-brix' }), tie(facts, { url: 'bo-lund' })], at);
  expect(points.jitter[0]).not.toBe(points.jitter[1]);
});

test('no mark crosses the in-touch line, wherever that is', () => {
  fc.assert(
    fc.property(anyCircle, fc.integer({ min: 1, max: 3000 }), (ties, line) => {
      const points = planePoints(ties, at);
      const layout = layOut(planeDomain(points), plane, strip, unzoomed);
      placesOf(points, layout).x.forEach((x, p) => {
        expect(x >= layout.days.at(line)).toBe((points.days[p] as number) <= line);
      });
    }),
  );
});

test('the axes span two years and a month at least, today and 57 years ago at most, and 10,000 messages', () => {
  const talk = (days: number, sent: number) =>
    tie({ sent, received: 1, twoWay: 1, lastTwoWay: daysBefore(days), lastMessage: daysBefore(days) });
  const near = planeDomain(planePoints([talk(300, 1)], at));
  expect(near.days[0]).toBeGreaterThanOrEqual(730);
  expect(near.days[1]).toBe(30);
  expect(near.messages[0]).toBe(1.5);
  expect(near.messages[1]).toBeGreaterThanOrEqual(10.5);
  const far = planeDomain(planePoints([talk(57 * 365, 9999), talk(0, 1)], at));
  expect(far.days[0]).toBeGreaterThan(57 * 365 + 0.5);
  expect(far.days[1]).toBe(0.5);
  expect(far.messages[0]).toBe(1.5);
  expect(far.messages[1]).toBeGreaterThan(10_000.5);
  const { x, y } = placesOf(
    planePoints([talk(57 * 365, 9999), talk(0, 1)], at),
    layOut(far, plane, strip, unzoomed),
  );
  expect([...x, ...y].every(Number.isFinite)).toBe(true);
});

test('zoomed, the same part of the whole stays in sight when the chart changes its size', () => {
  const points = planePoints([tie({ sent: 9, received: 9, twoWay: 3, lastTwoWay: daysBefore(900) })], at);
  const domain = planeDomain(points);
  const zoom = { k: 3, x: -500, y: -200 };
  const larger = { left: 60, top: 30, right: 1200, bottom: 700 };
  const before = layOut(domain, plane, strip, zoom);
  const after = layOut(domain, larger, strip, rezoomed(zoom, plane, larger));
  // The empty edges inside do not grow with the chart: that is the difference of a pixel or two.
  expect(after.days.at(before.days.of(plane.left))).toBeCloseTo(larger.left, -1.5);
  expect(after.messages.at(before.messages.of(plane.bottom))).toBeCloseTo(larger.bottom, -1.5);
});
