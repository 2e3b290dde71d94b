import { expect, test } from 'vitest';
import { emptyQuery, type Query } from '../../src/explore/query.ts';
import { searchTexts } from '../../src/explore/search.ts';
import { whyNobody } from '../../src/explore/whoever.ts';
import { stranger } from '../support/stranger.ts';
import { at, tie } from '../support/ties.ts';

const ties = [tie({}, { name: 'Zoë Brandt', company: 'Kestrel Health' }), tie({}, { name: 'Jo Field' })];
const report = {
  strangers: [stranger('Zoe Marsh', 12), stranger('', 4), stranger('Marsh Zoë', 1)],
  connections: { rows: 5, people: 2, ghosts: 3, repeated: 0, datesUnread: 0 },
};
const why = (change: Partial<Query>) =>
  whyNobody(ties, searchTexts(ties), { ...emptyQuery, ...change }, at, report);

test('a stranger is found by all words of the name, accents or not', () => {
  expect(why({ text: 'MARSH zoe' }).strangers).toEqual([report.strangers[0], report.strangers[2]]);
  expect(why({ text: 'marsh health' }).strangers).toEqual([]);
  expect(why({ text: 'marsh health' })).toMatchObject({ matches: 0, hidden: 3, filtered: false });
});

test('a filter that leaves out whom the text finds is told', () => {
  expect(why({ text: 'zoe', verdicts: ['alive'] })).toMatchObject({ matches: 1, filtered: true });
});

test('without a text the filters alone leave nobody, and no stranger is meant', () => {
  expect(why({ text: ' ', verdicts: ['alive'] })).toMatchObject({ text: '', matches: 2, strangers: [] });
});

test('an export that lists nobody has nobody to find', () => {
  expect(whyNobody([], [], emptyQuery, at, report).nobodyListed).toBe(true);
});
