import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leftOutBy } from '../../src/explore/filter.ts';
import { filterCounts } from '../../src/explore/filter-counts.ts';
import { emptyQuery, type Query } from '../../src/explore/query.ts';
import { searchTexts } from '../../src/explore/search.ts';
import type { Tie } from '../../src/verdict/tie.ts';
import { selected } from '../support/shown.ts';
import { anyTie, at, dayBefore, tie } from '../support/ties.ts';
import { anyQuery } from './any-query.ts';

const counts = (ties: readonly Tie[], query: Query = emptyQuery) =>
  filterCounts(ties, leftOutBy(ties, searchTexts(ties), query, at));

test('the companies of most people come first; who has none is in none', () => {
  const ties = ['Tessel', 'acme', '', 'Acme', 'Tessel'].map((company) => tie({}, { company }));
  expect(counts(ties).companies).toEqual([
    { value: 'Tessel', count: 2 },
    { value: 'Acme', count: 1 },
    { value: 'acme', count: 1 },
  ]);
});

test('only cautions that occur are listed, in their order, and who has none last', () => {
  const ties = [
    tie({}, { cautions: ['shared name', 'recommendation'] }),
    tie({}, { cautions: ['shared name'] }),
    tie({}),
  ];
  expect(counts(ties).cautions).toEqual([
    { value: 'recommendation', count: 1 },
    { value: 'shared name', count: 2 },
    { value: 'none', count: 1 },
  ]);
});

test('years without anybody are listed between the others', () => {
  const ties = [dayBefore(3 * 365), dayBefore(0), undefined].map((connectedOn) => tie({}, { connectedOn }));
  expect(counts(ties).years).toEqual([
    { value: 2023, count: 1 },
    { value: 2024, count: 0 },
    { value: 2025, count: 0 },
    { value: 2026, count: 1 },
  ]);
});

test('a line counts whom the list would show if it were the only one chosen', () => {
  fc.assert(
    fc.property(fc.array(anyTie, { maxLength: 10 }), anyQuery(fc.constant('ss')), (all, query) => {
      const { companies, cautions, years } = counts(all, query);
      for (const { value, count } of companies) {
        expect(selected(all, { ...query, companies: [value] })).toHaveLength(count);
      }
      for (const { value, count } of cautions) {
        expect(selected(all, { ...query, cautions: [value] })).toHaveLength(count);
      }
      for (const { value, count } of years) {
        expect(selected(all, { ...query, connected: { from: value, to: value } })).toHaveLength(count);
      }
    }),
    { numRuns: 40 },
  );
});
