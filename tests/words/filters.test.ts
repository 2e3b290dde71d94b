import { expect, test } from 'vitest';
import { filterWords, removeFilter } from '../../src/words/filters.ts';
import { hiddenWords, nobodyWords, strangerWords } from '../../src/words/nobody.ts';
import { barWords, graceWords, silentIntro } from '../../src/words/silent.ts';

test.each([
  [filterWords.text(' dag '), '“dag”'],
  [filterWords.verdict('unjudged'), 'not judged'],
  [filterWords.reason('answer owed'), 'they wrote last'],
  [filterWords.caution('none'), 'without a caution'],
  [filterWords.caution('name only'), 'caution: matched by name'],
  [filterWords.connected({ from: 2012, to: 2012 }), 'connected 2012'],
  [filterWords.silent({ from: 2012, to: 2019 }), 'never exchanged a word, 2012–2019'],
  [filterWords.box([28, 1200], [2.5, 1100.3]), '3–1,100 messages, 3 years ago to 4 weeks ago'],
  [filterWords.box([0, 0.9], [0.8, 1.2]), '1 message, today'],
  [filterWords.box([1, Infinity], undefined), 'never both ways, last yesterday or before'],
])('%s', (said, words) => {
  expect(said).toBe(words);
});

test('a chip says aloud what it takes away, and whom it lets through', () => {
  expect(removeFilter('alive', 1)).toBe('Remove filter: alive, 1 person');
  expect(removeFilter('“e”', 1234)).toBe('Remove filter: “e”, 1,234 people');
});

test('a bar is read aloud with those that other filters leave out, and with the new ones', () => {
  expect(barWords(2012, { settled: 22, fresh: 0 }, 22)).toBe('2012: 22 people');
  expect(barWords(2026, { settled: 1, fresh: 3 }, 9)).toBe('2026: 4 of 9 people, 3 of them new');
  expect(barWords(undefined, { settled: 1, fresh: 0 }, 1)).toBe('date unread: 1 person');
  expect(silentIntro(948, 948)).toContain('948 people, by the year');
  expect(silentIntro(3, 948)).toContain('3 of 948 people');
  expect(graceWords(1200)).toBe('1,200 new: still in grace');
});

const known = { nobodyListed: false, text: 'dag', matches: 0, filtered: false, strangers: [], hidden: 0 };

test('an empty list is explained by what is nearest', () => {
  expect(nobodyWords({ ...known, nobodyListed: true })).toContain('lists no connection');
  expect(nobodyWords({ ...known, text: '', filtered: true })).toContain('all of these filters');
  expect(nobodyWords({ ...known, matches: 2, filtered: true })).toBe(
    '2 people match your search, but not with the other filters.',
  );
  expect(nobodyWords(known)).toContain('No connection has this');
  expect(hiddenWords(known)).toBe('');
  expect(hiddenWords({ ...known, hidden: 1 })).toContain('1 hidden member has no name');
});

test('of many strangers the first are named, and the others counted', () => {
  const strangers = Array.from({ length: 7 }, (_, n) => ({ name: `Dag ${n}`, messages: 7 - n }));
  const { told, more } = strangerWords({ ...known, strangers });
  expect(told).toHaveLength(5);
  expect(told[0]).toEqual({ name: 'Dag 0', exchanged: '7 messages' });
  expect(more).toBe('and 2 more people');
  expect(strangerWords({ ...known, strangers: strangers.slice(6) })).toEqual({
    told: [{ name: 'Dag 6', exchanged: '1 message' }],
    more: '',
  });
});
