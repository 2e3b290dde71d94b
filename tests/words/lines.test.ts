import { describe, expect, test } from 'vitest';
import { testLines } from '../../src/verdict/backtest.ts';
import { defaultLines } from '../../src/verdict/lines.ts';
import { pastYears } from '../../src/verdict/past-years.ts';
import type { Sentence } from '../../src/words/backtest-count.ts';
import { binWords, briefEffect, effectWords, lineValue } from '../../src/words/lines.ts';
import { at, daysBefore } from '../support/at.ts';
import { networkOf, type PersonSpec } from '../support/network.ts';

const T = '2026-07-01T00:00:00.000Z';
const before = (days: number) => daysBefore(T, 365 + days);
const talk = (days: number): PersonSpec['messages'] => [
  [before(days + 1), 'you'],
  [before(days), 'they'],
];
/** In touch a year ago, and some of them talked again. */
const kept: PersonSpec = { messages: [...(talk(100) ?? []), ...(talk(-90) ?? [])] };
const lost: PersonSpec = { messages: talk(100) ?? [] };
const silent: PersonSpec = {};
const faded: PersonSpec = { messages: [[before(900), 'you']] };
const returned: PersonSpec = { messages: [[before(900), 'you'], ...(talk(-200) ?? [])] };

function yearOf(...people: readonly PersonSpec[]) {
  const crowd = Array.from({ length: 30 }, () => faded);
  const network = networkOf([...crowd, ...people]);
  const [past] = pastYears(network, at(T), 'apart');
  if (!past?.showable) throw new Error('too little history');
  return testLines(past, defaultLines, true);
}

const plain = (sentence: Sentence): string =>
  sentence
    .map((piece) => (typeof piece === 'string' ? piece : piece.what ? `[${piece.text}]` : piece.text))
    .join('');

describe('the effect of a line', () => {
  const year = yearOf(kept, kept, lost, silent, returned);

  test('is told with numbers that can be pressed, of the verdicts that hang on the line', () => {
    expect(plain(effectWords('inTouchDays', [3, 9], year))).toBe(
      'moves [2 people]; last year at this line [2] of [3] alive were right, [1] of [32] pruned were not.',
    );
    expect(plain(effectWords('alive', [3], year))).toBe(
      'moves [1 person]; last year at this line [2] of [3] alive were right.',
    );
    expect(plain(effectWords('prune', undefined, year))).toBe(
      'last year at this line [1] of [32] pruned were wrong.',
    );
  });

  test('lists exactly those that each number stands for', () => {
    const people = effectWords('graceDays', [3, 9], year).flatMap((piece) =>
      typeof piece === 'string' ? [] : [piece],
    );
    expect(people.map((one) => one.people().length)).toEqual([2, 2, 3, 1, 32]);
    expect(people[0]?.people()).toEqual([3, 9]);
    expect(people[1]?.people()).toEqual([30, 31]);
    expect(people[2]?.people()).toEqual([30, 31, 32]);
    expect(people[3]?.people()).toEqual([34]);
    expect(people.map((one) => one.at)).toEqual([undefined, ...Array(4).fill(year.past.at)]);
    expect(people[0]?.what).toBe('moved by “New for”');
    expect(people[3]?.what).toMatch(/^prunable at these lines.*30 Jun 2025/);
  });

  test('is told too where nobody is moved, nobody was alive, or there is no past to speak of', () => {
    expect(plain(effectWords('strong', [], undefined))).toBe('moves nobody.');
    expect(plain(effectWords('strong', undefined, undefined))).toBe('');
    expect(plain(effectWords('greetings', undefined, yearOf()))).toBe(
      'last year at this line nobody was alive, 0 of [30] pruned were wrong.',
    );
    expect(plain(effectWords('alive', [4], 'too little history'))).toBe(
      'moves [1 person]; too little history to measure it.',
    );
  });
});

test('in brief the effect is the one on the alive', () => {
  expect(briefEffect([40, 48])).toBe('at this line 40 of 48 were right last year');
  expect(briefEffect([1, 1])).toBe('at this line 1 of 1 was right last year');
  expect(briefEffect([0, 0])).toBe('at this line nobody was alive last year');
  expect(briefEffect(undefined)).toBe('too little history to measure it');
});

test('a line says in words where it lies', () => {
  const value = (change: Partial<typeof defaultLines>, line: keyof typeof defaultLines) =>
    lineValue({ ...defaultLines, ...change }, line);
  expect(value({}, 'alive')).toBe('50%');
  expect(value({ prune: 0.035 }, 'prune')).toBe('3.5%');
  expect(value({}, 'inTouchDays')).toBe('180 days, about 6 months');
  expect(value({ inTouchDays: 1 }, 'inTouchDays')).toBe('1 day');
  expect(value({ graceDays: 45 }, 'graceDays')).toBe('45 days');
  expect(value({ strong: 1 }, 'strong')).toBe('1 two-way conversation');
  expect(value({}, 'greetings')).toBe('no');
});

test('the table tells the chances of a bin', () => {
  expect([0, 1, 9].map((bin) => binWords(bin, 10))).toEqual(['0–1%', '1–4%', '81–100%']);
});
