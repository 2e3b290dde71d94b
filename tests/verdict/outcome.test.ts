import { expect, test } from 'vitest';
import { outcomeOf } from '../../src/verdict/outcome.ts';
import { viewAt } from '../../src/verdict/view-at.ts';
import { at } from '../support/at.ts';
import { type MessageSpec, networkOf } from '../support/network.ts';

const after = at('2024-07-01');
const outcome = (messages: readonly MessageSpec[]) =>
  outcomeOf(viewAt(networkOf([{ messages }]).messages, at('2026-01-01'), 'apart'), 0, after);

test('an exchange is when both are heard in the year, conversation or not', () => {
  expect(
    outcome([
      ['2024-08-01', 'you'],
      ['2025-06-01', 'they'],
    ]),
  ).toBe('exchange');
});

test('one side alone, or with a greeting for an answer, is a message and no exchange', () => {
  expect(
    outcome([
      ['2024-08-01', 'you'],
      ['2024-09-01', 'you'],
    ]),
  ).toBe('message');
  expect(
    outcome([
      ['2024-08-01', 'you'],
      ['2024-08-02', 'they', 'greeting'],
    ]),
  ).toBe('message');
});

test('nothing in the year is silence, whatever was before and after', () => {
  expect(outcome([])).toBe('silence');
  expect(
    outcome([
      ['2024-06-01', 'you'],
      ['2025-08-01', 'they'],
    ]),
  ).toBe('silence');
});

test('the year begins after its first instant and ends 365 days on, that instant included', () => {
  const [first, last] = ['2024-07-01T00:00:00.000Z', '2025-07-01T00:00:00.000Z'];
  expect(
    outcome([
      [first, 'you'],
      [last, 'they'],
    ]),
  ).toBe('message');
  expect(
    outcome([
      ['2024-07-01T00:00:00.001Z', 'you'],
      [last, 'they'],
    ]),
  ).toBe('exchange');
  expect(
    outcome([
      ['2024-07-02', 'you'],
      ['2025-07-01T00:00:00.001Z', 'they'],
    ]),
  ).toBe('message');
});
