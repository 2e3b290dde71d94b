import { expect, test } from 'vitest';
import { monthOf } from '../../src/tables/months.ts';

test.each([
  ['Feb', 2],
  ['february', 2],
  ['SEPT', 9],
  ['janv.', 1],
  ['enero', 1],
  ['gen', 1],
  ['März', 3],
  ['января', 1],
  ['январь', 1],
  ['जनवरी', 1],
  ['Kasım', 11],
  ['Mrz', 3],
  ['фев', 2],
  ['СЕН', 9],
  ['ноя', 11],
])('%s is month %i', (name, month) => {
  expect(monthOf(name)).toBe(month);
});

test.each(['', 'smarch', '2', 'фе', 'jui', 'foo', 'x'])('%j is no month', (name) => {
  expect(monthOf(name)).toBeUndefined();
});
