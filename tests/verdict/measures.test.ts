import { expect, test } from 'vitest';
import { auc } from '../../src/verdict/auc.ts';
import { calibrate } from '../../src/verdict/calibration.ts';
import { byForecast, type Prediction } from '../../src/verdict/prediction.ts';
import { brierSkill } from '../../src/verdict/skill.ts';
import { type Tally, wilson } from '../../src/verdict/wilson.ts';

const said = (...pairs: readonly (readonly [forecast: number, hit: 0 | 1])[]): readonly Prediction[] =>
  byForecast(pairs.map(([forecast, hit]) => ({ forecast, hit: hit === 1 })));

// Newcombe 1998, table I, method 3.
test.each<[Tally, number, number]>([
  [[81, 263], 0.2553, 0.3662],
  [[15, 148], 0.0624, 0.1605],
  [[0, 20], 0, 0.1611],
  [[1, 29], 0.0061, 0.1718],
])('the Wilson interval of %j is %d–%d', (tally, low, high) => {
  const [from, to] = wilson(tally);
  expect(from).toBeCloseTo(low, 4);
  expect(to).toBeCloseTo(high, 4);
});

test('Wilson intervals mirror each other, stay within 0–1, and of nothing say nothing', () => {
  const [low, high] = wilson([3, 10]);
  const [mirroredLow, mirroredHigh] = wilson([7, 10]);
  expect(mirroredLow).toBeCloseTo(1 - high, 12);
  expect(mirroredHigh).toBeCloseTo(1 - low, 12);
  expect(wilson([5, 5])[1]).toBe(1);
  expect(wilson([0, 0])).toEqual([0, 1]);
});

test('AUC is the share of pairs of a hit and a miss that are in order', () => {
  expect(auc(said([0.1, 0], [0.2, 0], [0.8, 1]))).toBe(1);
  expect(auc(said([0.1, 1], [0.2, 0]))).toBe(0);
  expect(auc(said([0.1, 0], [0.2, 1], [0.3, 0], [0.4, 1]))).toBe(0.75);
});

test('AUC counts equal forecasts half', () => {
  expect(auc(said([0.5, 0], [0.5, 1]))).toBe(0.5);
  expect(auc(said([0.5, 1], [0.5, 0], [0.9, 1], [0.5, 0]))).toBe(0.75);
});

test('AUC takes both hits and misses', () => {
  expect(auc(said([0.1, 0], [0.2, 0]))).toBeUndefined();
  expect(auc(said([0.1, 1]))).toBeUndefined();
  expect(auc([])).toBeUndefined();
});

test('calibration bins are cut at ⌊i·n/10⌋', () => {
  const { bins } = calibrate(said(...Array.from({ length: 16 }, (_, i) => [i / 16, 0] as const)));
  expect(bins.map(({ observed: [, size] }) => size)).toEqual([1, 2, 1, 2, 2, 1, 2, 1, 2, 2]);
});

test('equal forecasts stay in the order given, across the edge of a bin too', () => {
  const hitsFirst = Array.from({ length: 20 }, (_, i) => [0.25, i < 2 ? 1 : 0] as const);
  const { bins } = calibrate(said(...hitsFirst));
  expect(bins.map(({ observed: [hits] }) => hits)).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
});

test('a bin has its mean forecast, its hits, and the interval of their share', () => {
  const { bins } = calibrate(
    said(...Array.from({ length: 20 }, (_, i) => [i / 100, i === 1 ? 1 : 0] as const)),
  );
  expect(bins[0]).toEqual({ predicted: 0.005, observed: [1, 2], interval: wilson([1, 2]) });
  expect(bins[9]?.predicted).toBeCloseTo(0.185, 12);
});

test('ECE is the bins’ gaps by their sizes', () => {
  const pairs = Array.from({ length: 15 }, (_, i) => [0.2, i === 14 ? 1 : 0] as const);
  // Bins of 1 and 2 by turns; the last, of 2, holds the one hit.
  expect(calibrate(said(...pairs)).ece).toBeCloseTo((13 * 0.2 + 2 * 0.3) / 15, 12);
});

test('calibration of fewer than ten has no empty bins', () => {
  expect(calibrate(said([0.5, 1], [0.1, 0])).bins).toHaveLength(2);
  expect(calibrate([])).toEqual({ bins: [], ece: 0 });
});

test('Brier skill compares the squared errors with those of the rate', () => {
  expect(brierSkill(said([0, 0], [1, 1]), 0.5)).toBe(1);
  expect(brierSkill(said([0.5, 0], [0.5, 1]), 0.5)).toBe(0);
  expect(brierSkill(said([0.1, 0], [0.6, 1]), 0.3)).toBeCloseTo(1 - 0.17 / 0.58, 12);
  expect(brierSkill(said([0.9, 0]), 0.5)).toBeLessThan(0);
});

test('there is no Brier skill without a rate, or where the rate never errs', () => {
  expect(brierSkill(said([0.2, 0]), undefined)).toBeUndefined();
  expect(brierSkill(said([0.2, 0]), 0)).toBeUndefined();
});
