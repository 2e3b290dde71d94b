import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chipsOf, unfiltered } from '../../src/explore/chips.ts';
import { activeSources, emptyQuery, type Query } from '../../src/explore/query.ts';
import { searchTexts } from '../../src/explore/search.ts';
import { selected } from '../support/shown.ts';
import { anyTie, at, dayBefore, tie } from '../support/ties.ts';
import { anyQuery } from './any-query.ts';

const ties = [
  tie({}, { name: 'Ada', company: 'Acme' }),
  tie({}, { name: 'Bo', company: 'Tessel', connectedOn: dayBefore(400) }),
  tie({ knownDays: 3 }, { name: 'Cy', company: 'Acme', connectedOn: dayBefore(2) }),
];
const chips = (query: Query) => chipsOf(ties, searchTexts(ties), query, at);

test('without a filter there is no chip', () => {
  expect(chips({ ...emptyQuery, sort: 'name' })).toEqual([]);
});

test('each value has a chip of its own, with whom it lets through by itself', () => {
  const query: Query = { ...emptyQuery, verdicts: ['prunable', 'new'], companies: ['Acme'] };
  expect(chips(query).map(({ source, count }) => [source, count])).toEqual([
    ['verdicts', 2],
    ['verdicts', 1],
    ['companies', 2],
  ]);
});

test('a chip taken away leaves the others', () => {
  const query: Query = { ...emptyQuery, text: 'a', verdicts: ['prunable', 'new'] };
  expect(chips(query).map(({ without }) => without)).toEqual([
    { ...query, text: '' },
    { ...query, verdicts: ['new'] },
    { ...query, verdicts: ['prunable'] },
  ]);
});

test('with the last chip goes the last filter; what it counts is what it alone would list', () => {
  fc.assert(
    fc.property(fc.array(anyTie, { maxLength: 8 }), anyQuery(fc.constant('ss')), (all, query) => {
      let left = query;
      for (let chip = chipsOf(all, searchTexts(all), left, at)[0]; chip; ) {
        expect(selected(all, chip.alone)).toHaveLength(chip.count);
        left = chip.without;
        chip = chipsOf(all, searchTexts(all), left, at)[0];
      }
      expect(activeSources(left)).toEqual([]);
      expect(left).toEqual(unfiltered(query));
    }),
  );
});
