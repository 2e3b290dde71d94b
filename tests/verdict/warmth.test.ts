import { expect, test } from 'vitest';
import { conversationsOf } from '../../src/verdict/conversations.ts';
import { viewAt } from '../../src/verdict/view-at.ts';
import { forecastOf, warmthOf } from '../../src/verdict/warmth.ts';
import { at } from '../support/at.ts';
import { type MessageSpec, networkOf } from '../support/network.ts';

const T = at('2025-07-01');
const warmth = (messages: readonly MessageSpec[], standing = T) => {
  const view = viewAt(networkOf([{ messages }]).messages, T, 'apart');
  return warmthOf(conversationsOf(view, 0, standing), standing);
};

test('a conversation that ends now counts by who wrote: both 1, they ½, you ⅓', () => {
  expect(
    warmth([
      ['2025-06-30', 'you'],
      ['2025-07-01', 'they'],
    ]),
  ).toBe(1);
  expect(warmth([['2025-07-01', 'they']])).toBe(1 / 2);
  expect(warmth([['2025-07-01', 'you']])).toBe(1 / 3);
});

test('a greeting counts as something they wrote, though nobody is heard', () => {
  expect(warmth([['2025-07-01', 'they', 'greeting']])).toBe(1 / 2);
  expect(
    warmth([
      ['2025-06-30', 'you'],
      ['2025-07-01', 'they', 'greeting'],
    ]),
  ).toBe(1 / 2);
});

test('a year is 365 days, leap year or not', () => {
  expect(
    warmth([
      ['2023-07-02', 'you'],
      ['2023-07-02', 'they'],
    ]),
  ).toBe(1 / 9);
});

test('one conversation adds to another', () => {
  expect(
    warmth([
      ['2024-07-01', 'they'],
      ['2025-07-01', 'you'],
    ]),
  ).toBeCloseTo(1 / 8 + 1 / 3, 12);
});

test('an earlier standpoint sees a conversation as it was then', () => {
  const messages: MessageSpec[] = [
    ['2024-07-01', 'you'],
    ['2024-07-02', 'they'],
  ];
  expect(warmth(messages, at('2024-07-01'))).toBe(1 / 3);
});

test('the forecast is a logistic curve in ln(W + 0.01)', () => {
  expect(forecastOf(0.99, [0, 2])).toBe(0.5);
  expect(forecastOf(0.09, [0, 1])).toBeCloseTo(0.1 / 1.1, 12);
});
