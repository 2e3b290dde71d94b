import { expect, test } from 'vitest';
import { conversationsOf } from '../../src/verdict/conversations.ts';
import { rhythmOf } from '../../src/verdict/rhythm.ts';
import { viewAt } from '../../src/verdict/view-at.ts';
import { at, daysBefore } from '../support/at.ts';
import { type MessageSpec, networkOf } from '../support/network.ts';

const T = '2026-01-01T00:00:00.000Z';

/** A two-way conversation of two hours that ended so many days ago. */
const talk = (days: number): MessageSpec[] => [
  [daysBefore(T, days + 2 / 24), 'you'],
  [daysBefore(T, days), 'they'],
];
const rhythm = (...messages: readonly MessageSpec[]) => {
  const view = viewAt(networkOf([{ messages }]).messages, at(T), 'apart');
  return rhythmOf(conversationsOf(view, 0, at(T)), at(T));
};

test('the usual gap is the median one, and the silence a multiple of it', () => {
  const { usualDays, silentDays, times } =
    rhythm(...talk(1000), ...talk(950), ...talk(850), ...talk(600)) ?? {};
  expect(usualDays).toBeCloseTo(100 - 2 / 24, 6);
  expect(silentDays).toBeCloseTo(600, 6);
  expect(times).toBeCloseTo(600 / (100 - 2 / 24), 6);
});

test('words without an answer in between interrupt nothing', () => {
  const alone: MessageSpec = [daysBefore(T, 500), 'you'];
  expect(rhythm(...talk(1000), ...talk(800), ...talk(600), alone)).toEqual(
    rhythm(...talk(1000), ...talk(800), ...talk(600)),
  );
});

test('two conversations have no rhythm yet', () => {
  expect(rhythm(...talk(1000), ...talk(800))).toBeUndefined();
  expect(rhythm()).toBeUndefined();
});
