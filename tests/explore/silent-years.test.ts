import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isShown, isSilent, leftOutBy } from '../../src/explore/filter.ts';
import { emptyQuery, type Query } from '../../src/explore/query.ts';
import { searchTexts } from '../../src/explore/search.ts';
import { selectTies } from '../../src/explore/select.ts';
import { isChosen, silentYears, sumOf, yearsBetween } from '../../src/explore/silent-years.ts';
import { tallies } from '../../src/explore/tallies.ts';
import type { Tie } from '../../src/verdict/tie.ts';
import { anyTie, at, dayBefore, tie } from '../support/ties.ts';
import { anyQuery } from './any-query.ts';

const barsOf = (ties: readonly Tie[], query: Query) =>
  silentYears(ties, leftOutBy(ties, searchTexts(ties), query, at));

const ties = [
  tie({}, { name: 'Ada', connectedOn: dayBefore(5 * 365) }),
  tie({}, { name: 'Bo', connectedOn: dayBefore(5 * 365) }),
  tie({ knownDays: 20 }, { name: 'Cy', connectedOn: dayBefore(20) }),
  tie({}, { name: 'Di', connectedOn: undefined }),
  tie({ sent: 1, lastMessage: at }, { name: 'Eli', connectedOn: dayBefore(9 * 365) }),
];

test('there is a bar for every year from the first to the last, and one for unread dates', () => {
  const bars = barsOf(ties, emptyQuery);
  expect(bars.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025, 2026, undefined]);
  expect(bars.map(({ all }) => sumOf(all))).toEqual([2, 0, 0, 0, 0, 1, 1]);
});

test('new ones are counted apart', () => {
  expect(barsOf(ties, emptyQuery)[5]?.shown).toEqual({ settled: 0, fresh: 1 });
});

test('a bar keeps its length under other filters, and shows who passes them', () => {
  const [first] = barsOf(ties, { ...emptyQuery, text: 'ada' });
  expect(first).toEqual({ year: 2021, all: { settled: 2, fresh: 0 }, shown: { settled: 1, fresh: 0 } });
});

test('the choice of years does not narrow its own bars', () => {
  const silent = { from: 2026, to: 2026 };
  const bars = barsOf(ties, { ...emptyQuery, silent });
  expect(bars).toEqual(barsOf(ties, emptyQuery));
  expect(bars.filter((bar) => isChosen(bar, silent)).map(({ year }) => year)).toEqual([2026]);
});

test('with a message to everybody there is no bar', () => {
  expect(barsOf(ties.slice(4), emptyQuery)).toEqual([]);
});

test('years are drawn without a gap, but not from the year one on', () => {
  expect(yearsBetween([2003, undefined, 2001, 2003])).toEqual([2001, 2002, 2003]);
  expect(yearsBetween([1970, 2026])).toHaveLength(57);
  expect(yearsBetween([2024, 1])).toEqual([1, 2024]);
  expect(yearsBetween([undefined])).toEqual([]);
});

test('tiles, list, and plane with bars count the same people, under any filters', () => {
  const sparse = fc.array(anyTie, { maxLength: 25 });
  fc.assert(
    fc.property(
      sparse.chain((all) =>
        fc.tuple(
          fc.constant(all),
          anyQuery(fc.constantFrom('Acme', ...all.map(({ person }) => person.company))),
        ),
      ),
      ([all, query]) => {
        const texts = searchTexts(all);
        const leftOut = leftOutBy(all, texts, query, at);
        const listed = selectTies(all, texts, query, leftOut).length;

        const { verdicts } = tallies(all, leftOut);
        const pressed = Object.entries(verdicts).filter(
          ([kind]) => query.verdicts.length === 0 || query.verdicts.some((chosen) => chosen === kind),
        );
        expect(pressed.reduce((sum, [, count]) => sum + count, 0)).toBe(listed);

        const onPlane = all.filter((one, i) => !isSilent(one) && isShown(leftOut, i)).length;
        const inBars = silentYears(all, leftOut)
          .filter((bar) => isChosen(bar, query.silent))
          .reduce((sum, { shown }) => sum + sumOf(shown), 0);
        // A box holds nobody who never wrote, so under one the bars are empty.
        expect(onPlane + inBars).toBe(listed);
      },
    ),
    { numRuns: 400 },
  );
});
