import { expect, test } from 'vitest';
import { instant } from '../../src/base/time.ts';
import type { Sentence } from '../../src/words/backtest-count.ts';
import {
  cohortCell,
  cohortColumns,
  cohortWho,
  kindPeople,
  pendingWords,
  revivalSentence,
  shortHistory,
  sparkWords,
  stockWords,
} from '../../src/words/over-time.ts';

const read = (sentence: Sentence) =>
  sentence.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
const asked = (sentence: Sentence) =>
  sentence.flatMap((piece) =>
    typeof piece !== 'string' && piece.what ? [[piece.what, piece.people()]] : [],
  );

const counts = { alive: 32, dormant: 101, prunable: 1126, new: 1, unjudged: 0 };
const end = instant(Date.parse('2024-07-01'));

test('a month is told by its last day, with all verdicts, and those not judged where there are any', () => {
  expect(stockWords({ at: end, counts })).toBe('30 Jun 2024: 32 alive, 101 dormant, 1,126 prunable, 1 new');
  expect(stockWords({ at: end, counts: { ...counts, unjudged: 3 } })).toContain('1 new, 3 not judged');
});

test('a number of a day lists exactly those people; nobody cannot be pressed', () => {
  expect(kindPeople('alive', [3, 5], end, end)).toMatchObject({
    text: '2 alive',
    what: 'alive on 30 Jun 2024',
    at: end,
  });
  expect(kindPeople('alive', [3, 5], end, end).people()).toEqual([3, 5]);
  expect(kindPeople('dormant', [], end, undefined)).toMatchObject({ text: '0 dormant', what: '' });
});

test('a cohort’s share is told with its counts and interval', () => {
  expect(cohortCell(2013, 2, [2, 41])).toBe(
    '2013, 2 years later: 2 of 41 in touch (95% interval from 1.3% to 16%)',
  );
  expect(cohortCell(undefined, 1, [0, 1200])).toMatch(
    /^All, 1 year later: 0 of 1,200 in touch \(95% interval from 0% to /,
  );
  expect(cohortWho(2013)).toBe('connected in 2013');
  expect(cohortWho(2013, 1)).toBe('connected in 2013, in touch 1 year later');
  expect(cohortColumns(12).slice(1)).toEqual([
    'People',
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((n) => `${n} y`),
  ]);
});

const tries = {
  least: 1,
  most: 2,
  tally: [17, 70],
  tried: [1, 2, 3],
  answered: [2, 3],
  median: 3.2,
} as const;

test('how tries went: notes and answers, and to and from how many people', () => {
  expect(read(revivalSentence(tries))).toBe(
    'After 1–2 years of silence: 70 notes to 3 people; 17 answers from 2 people within 90 days, 24% (95% interval from 16% to 35%), half of them within 4 days.',
  );
  expect(asked(revivalSentence(tries))).toEqual([
    ['written to after 1–2 years of silence', [1, 2, 3]],
    ['answered you after 1–2 years of silence', [2, 3]],
  ]);
});

test('one answer is not halved, and none comes from nobody', () => {
  const of = (change: Partial<Parameters<typeof revivalSentence>[0]>) =>
    read(revivalSentence({ ...tries, most: Infinity, tried: [1], ...change }));
  expect(of({ tally: [1, 1], answered: [1], median: 0.01 })).toMatch(
    /^After a year of silence or more: 1 note to 1 person; 1 answer from 1 person within 90 days, 100% .* which came within 1 day\.$/,
  );
  expect(of({ least: 5, tally: [0, 2], answered: [], median: undefined })).toMatch(
    /^After 5 years of silence or more: 2 notes to 1 person; 0 answers within 90 days, 0% \(95% interval from 0% to 66%\)\.$/,
  );
});

test('those that may still be answered are told apart', () => {
  expect(read(pendingWords(3, [4, 5]))).toBe(
    '3 more notes are less than 90 days old and may still be answered, to 2 people.',
  );
  expect(read(pendingWords(1, [4]))).toMatch(/^1 more note is less .* to 1 person\.$/);
});

test('a short history says how long it is', () => {
  expect(shortHistory(152)).toMatch(/^Your history here is 5 mo long\./);
});

test.each([
  [[12, ...Array<number>(11).fill(20), 32], 'up from 12 a year ago'],
  [[99, 40, ...Array<number>(11).fill(20), 32], 'down from 40 a year ago'],
  [[5, ...Array<number>(11).fill(20), 5], 'as many as a year ago'],
  [[1000, 5, 7], 'down from 1,000, 2 months ago'],
  [[3, 4], 'up from 3 last month'],
  [[3], ''],
  [[], ''],
])('the line %j is %j', (values, words) => {
  expect(sparkWords(values)).toBe(words);
});

test('a line can be compared over another span', () => {
  expect(sparkWords([1, 2, 3, 4, 5], 3)).toBe('up from 2, 3 months ago');
});
