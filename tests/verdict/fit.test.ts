import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitCurve } from '../../src/verdict/fit.ts';
import { collectMoments, type Moments, rateOf } from '../../src/verdict/moments.ts';
import { at } from '../support/at.ts';

type Row = readonly [signal: number, exchanged: boolean, weight: number];

function moments(rows: readonly Row[]): Moments {
  const collected = collectMoments(rows.length);
  for (const [signal, exchanged, weight] of rows) {
    collected.add(0, at('2024-07-01'), signal, exchanged, weight);
  }
  return collected.done();
}

/** The derivatives of the log-posterior, written out by hand. */
function gradient(rows: readonly Row[], [b0, b1]: readonly [number, number]) {
  const misses = rows.map(([x, y, w]) => ({ x, e: w * (Number(y) - 1 / (1 + Math.exp(-b0 - b1 * x))) }));
  return [
    misses.reduce((sum, { e }) => sum + e, 0) - (b0 + 1.05) / 0.85 ** 2,
    misses.reduce((sum, { x, e }) => sum + e * x, 0) - (b1 - 1.25) / 0.2 ** 2,
  ] as const;
}

test('without a past the curve is the prior', () => {
  expect(fitCurve(moments([]))).toEqual([-1.05, 1.25]);
});

test('the weight of a row is that of as many rows', () => {
  const [b0, b1] = fitCurve(
    moments([
      [0, true, 2],
      [-2, false, 3],
    ]),
  );
  const [a0, a1] = fitCurve(moments([[0, true, 1], [0, true, 1], ...Array<Row>(3).fill([-2, false, 1])]));
  expect(b0).toBeCloseTo(a0, 10);
  expect(b1).toBeCloseTo(a1, 10);
});

test('the curve found is where the posterior is level: its one peak', () => {
  const row = fc.tuple(
    fc.double({ min: Math.log(0.01), max: 5, noNaN: true }),
    fc.boolean(),
    fc.constantFrom(1, 0.7, 0.5, 0.35),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
      const [d0, d1] = gradient(rows, fitCurve(moments(rows)));
      expect(Math.abs(d0)).toBeLessThan(1e-6);
      expect(Math.abs(d1)).toBeLessThan(1e-6);
    }),
  );
});

test('a past so odd that a full step overshoots still finds its peak', () => {
  const rows = Array<Row>(5000).fill([-4.6, true, 1]);
  const [d0, d1] = gradient(rows, fitCurve(moments(rows)));
  expect(Math.abs(d0)).toBeLessThan(1e-6);
  expect(Math.abs(d1)).toBeLessThan(1e-6);
});

test('the rate is the weighted share that led to an exchange', () => {
  expect(
    rateOf(
      moments([
        [0, true, 1],
        [0, false, 0.7],
        [0, true, 0.3],
      ]),
    ),
  ).toBeCloseTo(0.65, 12);
  expect(rateOf(moments([]))).toBeUndefined();
});
