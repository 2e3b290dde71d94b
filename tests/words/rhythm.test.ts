import { expect, test } from 'vitest';
import { rhythmWords } from '../../src/words/rhythm.ts';

const rhythm = (usualDays: number, silentDays: number) =>
  rhythmWords({ usualDays, silentDays, times: silentDays / usualDays });

test('the usual gap is told, and a longer silence as a multiple of it', () => {
  expect(rhythm(35, 210)).toBe('You two used to talk every 5 weeks; silent for 6 × that.');
  expect(rhythm(10, 40)).toBe('You two used to talk every 10 days; silent for 4 × that.');
  expect(rhythm(120, 12_000)).toBe('You two used to talk every 4 months; silent for 100 × that.');
  expect(rhythm(1200, 2400)).toBe('You two used to talk every 3 years; silent for 2 × that.');
});

test('a silence that is nothing unusual is not told as one', () => {
  expect(rhythm(35, 12)).toBe('You two talk every 5 weeks; silent for no longer than that.');
  expect(rhythm(35, 35)).toBe('You two talk every 5 weeks; silent for no longer than that.');
  expect(rhythm(35, 50)).toBe('You two talk every 5 weeks; silent for hardly longer than that.');
  expect(rhythm(35, 54)).toBe('You two used to talk every 5 weeks; silent for 2 × that.');
});

test('no gap is ever told as one of something', () => {
  for (let days = 7; days < 4000; days++) expect(rhythm(days, 0)).not.toMatch(/every (1|0) /);
});
