import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Instant, instant } from '../../src/base/time.ts';
import { monthEnds } from '../../src/explore/month-ends.ts';

const at = (iso: string): Instant => instant(Date.parse(iso));
const days = (ends: readonly Instant[]) => ends.map((end) => new Date(end).toISOString());

test('each month ends at 24:00 UTC of its last day, the last one with the export’s day', () => {
  expect(days(monthEnds(at('2023-12-31T23:59:59Z'), at('2024-03-15')))).toEqual([
    '2024-01-01T00:00:00.000Z',
    '2024-02-01T00:00:00.000Z',
    '2024-03-01T00:00:00.000Z',
    '2024-03-15T00:00:00.000Z',
  ]);
});

test('an export of a month’s last day ends with that month, and not with a moment of the next', () => {
  expect(days(monthEnds(at('2024-01-10'), at('2024-03-01')))).toEqual([
    '2024-02-01T00:00:00.000Z',
    '2024-03-01T00:00:00.000Z',
  ]);
});

test('all within one month is one end; nothing at all is none', () => {
  expect(days(monthEnds(at('2024-01-10'), at('2024-01-11')))).toEqual(['2024-01-11T00:00:00.000Z']);
  expect(monthEnds(at('2024-01-11'), at('2024-01-11'))).toEqual([]);
  expect(monthEnds(instant(Infinity), at('2024-01-11'))).toEqual([]);
});

test('of more than 600 months there are the latest, a date that stands for none included', () => {
  for (const first of [at('0001-01-01'), instant(-Infinity)]) {
    const ends = monthEnds(first, at('2024-03-15'));
    expect(ends).toHaveLength(600);
    expect(days(ends.slice(0, 1))).toEqual(['1974-05-01T00:00:00.000Z']);
    expect(ends.at(-1)).toBe(at('2024-03-15'));
  }
});

test('they ascend, by no more than 31 days, from within the first month', () => {
  const some = fc.integer({ min: Date.parse('1969-01-01'), max: Date.parse('2030-01-01') });
  fc.assert(
    fc.property(some, some, (a, b) => {
      fc.pre(a !== b);
      const [first, last] = [Math.min(a, b), Math.max(a, b)];
      const ends = monthEnds(instant(first), instant(last)).slice(-590);
      const steps = ends.slice(1).map((end, i) => (end - (ends[i] as number)) / 86_400_000);
      expect(steps.every((step) => step > 0 && step <= 31)).toBe(true);
      if (ends.length < 590) expect((ends[0] as number) - first).toBeLessThanOrEqual(31 * 86_400_000);
    }),
    { seed: 11 },
  );
});
