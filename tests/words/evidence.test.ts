import { expect, test } from 'vitest';
import { chance, evidenceWords } from '../../src/words/evidence.ts';
import { silentFacts } from '../support/ties.ts';

test.each([
  [0, 'under 0.1%'],
  [0.0004, 'under 0.1%'],
  [0.0005, 'about 0.1%'],
  [0.007, 'about 0.7%'],
  [0.0099, 'about 1%'],
  [0.024, 'about 2%'],
  [0.5, 'about 50%'],
  [0.99, 'about 99%'],
  [0.996, 'over 99%'],
  [1, 'over 99%'],
])('a chance of %s is %s', (probability, words) => {
  expect(chance(probability)).toBe(words);
});

test('nineteen moments are too few to quote, twenty are enough', () => {
  const facts = { ...silentFacts, sent: 1, forecast: 0.07 };
  expect(evidenceWords({ ...facts, evidence: { moments: 19, exchanges: 1 } })).toBe(
    'an exchange within a year: about 7%, too little history of your own yet',
  );
  expect(evidenceWords({ ...facts, evidence: { moments: 20, exchanges: 1 } })).toBe(
    'of the 20 times in your past a tie was about this warm, 1 led to an exchange within a year',
  );
});

test('who never wrote is compared with the silent', () => {
  expect(evidenceWords(silentFacts)).toBe(
    'of the 1,180 times somebody was as silent, 9 led to an exchange within a year',
  );
});
