import { expect, test } from 'vitest';
import { formatsOf, remembered } from '../../src/words/formats.ts';
import { asOf } from '../support/ties.ts';

test('English puts the day first and groups its thousands', () => {
  const { day, number, list, percent, counted } = formatsOf();
  expect(day(asOf)).toBe('14 Nov 2026');
  expect(number(1180)).toBe('1,180');
  expect(list(['a', 'b', 'c'])).toBe('a, b, and c');
  expect(percent(0.237)).toBe('24%');
  expect(percent(0.0071)).toBe('0.7%');
  expect(counted(1, { one: 'row', other: 'rows' })).toBe('1 row');
  expect(counted(0, { one: 'row', other: 'rows' })).toBe('0 rows');
});

test('a day is the day in UTC, wherever the page is read', () => {
  expect(formatsOf('de').day(asOf)).toBe('14. Nov. 2026');
});

test('a language has its formats made once', () => {
  expect(formatsOf('fr')).toBe(formatsOf('fr'));
});

test('plural classes that the forms do not name fall back to other', () => {
  expect(formatsOf('pl').counted(3, { one: 'wiersz', other: 'wierszy' })).toBe('3 wierszy');
});

test('a number is written once while it is remembered, and again after the bound', () => {
  const written: number[] = [];
  const write = remembered((n) => {
    written.push(n);
    return `${n}`;
  }, 2);
  [1, 1, 2, 3, 1].forEach((n) => {
    expect(write(n)).toBe(`${n}`);
  });
  expect(written).toEqual([1, 2, 3, 1]);
});
