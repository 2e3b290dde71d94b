import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayMs, instant } from '../../src/base/time.ts';
import { knownMessages } from '../../src/explore/known-messages.ts';
import { nearestBar, timelineOf } from '../../src/explore/timeline.ts';
import { conversationsOf } from '../../src/verdict/conversations.ts';
import { type MessageSpec, networkOf } from '../support/network.ts';
import { at } from '../support/ties.ts';

const line = (...messages: readonly MessageSpec[]) =>
  timelineOf(conversationsOf(knownMessages(networkOf([{ messages }]).messages, at), 0, at), at);
const dayText = (then: number) => new Date(then).toISOString().slice(0, 10);

test('the line runs from the first message to the export’s day', () => {
  const told = line(['2016-11-15', 'you'], ['2021-11-15', 'they']);
  expect(told?.bars.map(({ from }) => from)).toEqual([0, expect.closeTo(0.5, 2)]);
});

test('each conversation is a bar, high by what either side wrote, and no conversation no line', () => {
  const told = line(
    ['2020-01-01', 'you'],
    ['2020-01-02', 'you'],
    ['2020-01-03', 'they'],
    ['2024-06-01', 'they'],
  );
  expect(told?.bars.map(({ sent, received }) => [sent > received, received > 0])).toEqual([
    [true, true],
    [false, true],
  ]);
  expect(line()).toBeUndefined();
});

test('the silence since the last message has its days; within a month there is none', () => {
  const told = line(['2020-01-01', 'you'], ['2022-12-15', 'they']);
  expect(told?.silence?.days).toBe(1430);
  expect(told?.silence?.from).toBeCloseTo(0.43, 2);
  expect(line(['2026-10-20', 'you'])?.silence).toBeUndefined();
});

test.each([
  ['2026-11-01', ['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01']],
  ['2024-11-20', ['2025-01-01', '2025-07-01', '2026-01-01', '2026-07-01']],
  ['2020-02-01', ['2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01']],
  [
    '2013-05-01',
    ['2014-01-01', '2016-01-01', '2018-01-01', '2020-01-01', '2022-01-01', '2024-01-01', '2026-01-01'],
  ],
  ['1862-05-15', ['1900-01-01', '1950-01-01', '2000-01-01']],
])('from %s on the ticks are %s', (first, ticks) => {
  expect(line([first, 'you'])?.ticks.map((tick) => dayText(tick.at))).toEqual(ticks);
});

const someDays = fc.uniqueArray(fc.integer({ min: 0, max: 9000 }), { minLength: 1, maxLength: 30 });

test('bars and ticks lie on the line, bars are never too narrow to be seen, ticks are few and evenly spaced', () => {
  fc.assert(
    fc.property(someDays, (days) => {
      const told = line(
        ...days.map((day): MessageSpec => [new Date(at - 1 - day * dayMs).toISOString(), 'you']),
      );
      for (const { from, end, sent } of told?.bars ?? []) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(end - from).toBeGreaterThan(0.0079);
        expect(end).toBeLessThanOrEqual(1 + 1e-9);
        expect(sent).toBeLessThanOrEqual(1);
      }
      const places = told?.ticks.map(({ place }) => place) ?? [];
      expect(places.length).toBeGreaterThan(0);
      expect(places.length).toBeLessThanOrEqual(8);
      for (const place of places) expect(place >= 0 && place <= 1).toBe(true);
    }),
  );
});

test('the nearest bar is the one under the pointer, or beside it; of two on one place the later', () => {
  const told = line(['2016-11-15', 'you'], ['2021-11-15', 'they'], ['2026-11-01', 'you']);
  const bars = told?.bars ?? [];
  expect([0, 0.2, 0.3, 0.5, 0.9, 2].map((place) => nearestBar(bars, place))).toEqual([0, 0, 1, 1, 2, 2]);
  const same = { ...bars[0], from: 0.4, end: 0.5 } as (typeof bars)[number];
  expect(nearestBar([same, same], 0.45)).toBe(1);
  expect(nearestBar([], 0.5)).toBeUndefined();
});

test('a conversation of the very last moment has its bar within the line', () => {
  const [bar] = line([new Date(instant(at - 1)).toISOString(), 'you'])?.bars ?? [];
  expect(bar?.end).toBeCloseTo(1);
});
