import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endOf, instant } from '../../src/base/time.ts';
import { ago, daysUntil } from '../../src/words/ago.ts';
import { asOf } from '../support/ties.ts';

test.each([
  [0, 'today'],
  [0.9, 'today'],
  [1, 'yesterday'],
  [2, '2 days ago'],
  [13, '13 days ago'],
  [14, '2 weeks ago'],
  [21, '3 weeks ago'],
  [59, '8 weeks ago'],
  [60, '2 months ago'],
  [364, '12 months ago'],
  [791, '26 months ago'],
  [1080, '35 months ago'],
  [1081, '3 years ago'],
  [1096, '3 years ago'],
  [2200, '6 years ago'],
  [20_819, '57 years ago'],
])('%s days are %s', (days, words) => {
  expect(ago(days)).toBe(words);
});

test('a day after the export is told as today', () => {
  expect(ago(-1)).toBe('today');
});

test('another language writes it its own way', () => {
  expect(ago(21, 'de')).toBe('vor 3 Wochen');
  expect(ago(2, 'de')).toBe('vorgestern');
});

test('no number of days is ever 0 or 1 of anything, and more days never sound like fewer', () => {
  const roughDays = (words: string) => {
    const [n, unit] = words.split(' ');
    const days = { days: 1, weeks: 7, months: 30.4375, years: 365.25 }[unit ?? ''];
    return Number(n) * (days ?? Number.NaN);
  };
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 30_000 }), fc.nat(400), (days, more) => {
      const words = ago(days);
      expect(words).toMatch(/^\d+ (days|weeks|months|years) ago$/);
      expect(Number.parseInt(words, 10)).toBeGreaterThan(1);
      expect(Math.abs(roughDays(words) - days)).toBeLessThanOrEqual(days < 1081 ? 16 : 184);
      expect(roughDays(ago(days + more))).toBeGreaterThanOrEqual(roughDays(words));
    }),
  );
});

test('days are counted by the calendar: any hour of the export’s day is today, the last second before it yesterday', () => {
  const end = endOf(asOf);
  expect(daysUntil(instant(end - 1), end)).toBe(0);
  expect(daysUntil(instant(end - 86_400_000), end)).toBe(0);
  expect(daysUntil(instant(end - 86_400_001), end)).toBe(1);
});
