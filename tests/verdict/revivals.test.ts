import { expect, test } from 'vitest';
import { answered, revivalsIn } from '../../src/verdict/revivals.ts';
import { viewAt } from '../../src/verdict/view-at.ts';
import { at, daysBefore } from '../support/at.ts';
import { type MessageSpec, networkOf } from '../support/network.ts';

const T = '2026-01-01T00:00:00.000Z';
const you = (days: number, kind: 'words' | 'greeting' = 'words'): MessageSpec => [
  daysBefore(T, days),
  'you',
  kind,
];
const they = (days: number, kind: 'words' | 'greeting' = 'words'): MessageSpec => [
  daysBefore(T, days),
  'they',
  kind,
];
const revivals = (...people: readonly (readonly MessageSpec[])[]) =>
  revivalsIn(viewAt(networkOf(people.map((messages) => ({ messages }))).messages, at(T), 'apart'));

test('a try is the owner’s words after 365 days without a message, answered within 90 days or not', () => {
  const found = revivals(
    [they(2000), you(1600), they(1590)],
    [they(2000), you(1635), they(1544)],
    [they(2000), you(1636), you(1635.5)],
  );
  expect(found.map(({ person, silentDays, answeredAfter }) => [person, silentDays, answeredAfter])).toEqual([
    [1, 365, undefined],
    [0, 400, 10],
  ]);
  expect(answered(found)).toEqual([1, 2]);
});

test('first words, their words and greetings revive nothing, and a greeting is no answer', () => {
  expect(revivals([you(1000), they(500)], [they(1000), you(500, 'greeting')])).toEqual([]);
  expect(revivals([they(1000), you(500), they(499, 'greeting')])[0]?.answeredAfter).toBeUndefined();
});

test('one tie can be revived more than once', () => {
  expect(
    revivals([they(3000), you(2000), they(1999), you(1000)]).map(({ answeredAfter }) => answeredAfter),
  ).toEqual([1, undefined]);
});

test('who was written to of late may still answer, and is in no rate until then', () => {
  const found = revivals([they(1000), you(89)], [they(1000), you(50), they(49)], [they(1000), you(90)]);
  expect(found.map(({ person, pending }) => [person, pending])).toEqual([
    [2, false],
    [0, true],
    [1, false],
  ]);
  expect(answered(found)).toEqual([1, 2]);
});
