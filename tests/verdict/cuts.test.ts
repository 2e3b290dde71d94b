import { expect, test } from 'vitest';
import { cutsOf } from '../../src/verdict/cuts.ts';
import { viewAt } from '../../src/verdict/view-at.ts';
import { at, daysBefore } from '../support/at.ts';
import { networkOf, type PersonSpec } from '../support/network.ts';

const T = '2025-07-01T00:00:00.000Z';
const cuts = (people: readonly PersonSpec[]) => cutsOf(viewAt(networkOf(people).messages, at(T), 'apart'));
const firstMessage = (iso: string): PersonSpec => ({ messages: [[iso, 'they']] });

test('four cuts, each 365 days before the next, weigh less the older they are', () => {
  expect(cuts([firstMessage('2015-01-01')])).toEqual([
    { at: at(daysBefore(T, 365)), weight: 1 },
    { at: at(daysBefore(T, 730)), weight: 0.7 },
    { at: at(daysBefore(T, 1095)), weight: 0.5 },
    { at: at(daysBefore(T, 1460)), weight: 0.35 },
  ]);
});

test('a cut exactly half a year after the first message is used, one a moment earlier is not', () => {
  expect(cuts([firstMessage(daysBefore(T, 730 + 182.5))])).toHaveLength(2);
  expect(cuts([firstMessage(daysBefore(T, 730 + 182.5 - 1e-6))])).toHaveLength(1);
});

test('the first message of anybody sets the start, in whatever order people stand', () => {
  expect(cuts([firstMessage('2025-05-01'), firstMessage('2023-11-01'), {}])).toHaveLength(1);
});

test('without half a year and a year of messages no cut is usable', () => {
  expect(cuts([firstMessage('2024-03-01')])).toEqual([]);
  expect(cuts([{}])).toEqual([]);
});
