import { describe, expect, test } from 'vitest';
import { logAxis } from '../../src/explore/plane-scale.ts';
import { countTicks, dayTicks } from '../../src/explore/plane-ticks.ts';

describe('under the axis of time', () => {
  const named = (ends: readonly [number, number], width: number, room = 60) =>
    dayTicks(logAxis(ends, [0, width], 3).at, [0, width], () => room).map(
      ({ value: { n, unit } }) => `${n} ${unit}`,
    );

  test('stand the times that people say, longest ago first', () => {
    expect(named([4500, 0.5], 900)).toEqual([
      '10 year',
      '5 year',
      '3 year',
      '1 year',
      '3 month',
      '1 month',
      '1 week',
      '1 day',
    ]);
  });

  test('stand fewer of them where there is little room', () => {
    expect(named([4500, 0.5], 300)).toEqual(['10 year', '1 year', '1 month', '1 day']);
  });

  test('stand finer ones where one has come closer', () => {
    expect(named([800, 300], 900)).toContain('2 year');
    expect(named([800, 300], 900).length).toBeGreaterThan(2);
    expect(named([57 * 365, 5], 800)).toContain('50 year');
  });
});

describe('beside the axis of messages', () => {
  const numbers = (ends: readonly [number, number], height: number) =>
    countTicks(logAxis(ends, [height, 0]).at, [0, height], 30)
      .map(({ value }) => value)
      .toReversed();

  test('stand 1, 3, 10, 30 and so on', () => {
    expect(numbers([0.9, 400], 260)).toEqual([1, 3, 10, 30, 100, 300]);
  });

  test('stand the tens alone where 3 would crowd them', () => {
    expect(numbers([1.5, 10_000.5], 200)).toEqual([10, 100, 1000, 10_000]);
  });

  test('stand whole numbers alone, however close one comes', () => {
    expect(numbers([3.4, 6.6], 400)).toEqual([4, 5, 6]);
  });
});
