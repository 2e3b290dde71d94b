import { expect, test } from 'vitest';
import { instant } from '../../src/base/time.ts';
import { bandOf, collectSilent } from '../../src/verdict/silent.ts';
import { at, daysBefore } from '../support/at.ts';

const T = '2025-07-01T00:00:00.000Z';
const band = (days: number) => bandOf(at(daysBefore(T, days)), at(T));

test.each([
  [1, 0],
  [89.9, 0],
  [90, 1],
  [729.9, 1],
  [730, 2],
  [1459.9, 2],
  [1460, 3],
  [9000, 3],
])('connected %d days ago is in band %d', (days, expected) => {
  expect(band(days)).toBe(expected);
});

test('an unread Connected On is in the oldest band', () => {
  expect(bandOf(instant(-Infinity), at(T))).toBe(3);
});

test('without a past the bands have the rates of real exports', () => {
  const bands = collectSilent().done();
  expect(bands.map(({ forecast }) => forecast)).toEqual([0.04, 0.022, 0.01, expect.closeTo(0.007, 12)]);
});

test('a band’s own past counts against 50 moments of the prior, by weight; its evidence without', () => {
  const silent = collectSilent();
  silent.add(1, true, 1);
  silent.add(1, false, 0.7);
  silent.add(1, false, 0.35);
  const [, own, next] = silent.done();
  expect(own).toMatchObject({ k: 1, evidence: { moments: 3, exchanges: 1 } });
  expect(own?.n).toBeCloseTo(2.05, 12);
  expect(own?.forecast).toBeCloseTo((1 + 50 * 0.022) / (2.05 + 50), 12);
  expect(next).toMatchObject({ n: 0, k: 0, evidence: { moments: 0, exchanges: 0 } });
});
