import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyQuery, type Query } from '../../src/explore/query.ts';
import { searchTexts } from '../../src/explore/search.ts';
import { selectTies } from '../../src/explore/select.ts';
import { menuTallies, tallies } from '../../src/explore/tallies.ts';
import { verdictWords } from '../../src/words/verdicts.ts';
import { anyTie, dayBefore, tie } from '../support/ties.ts';

const ties = [
  tie({}, { name: 'Ada' }),
  tie({}, { name: 'Bo' }),
  tie({ vouched: true }, { name: 'Ada' }),
  tie({ knownDays: 3 }, { name: 'Cy', connectedOn: dayBefore(2) }),
];
const texts = searchTexts(ties);

test('of all ties, each verdict and each reason is counted', () => {
  const { verdicts, reasons } = tallies(ties);
  expect(verdicts).toEqual({ alive: 0, dormant: 1, prunable: 2, new: 1, unjudged: 0 });
  expect(reasons).toMatchObject({ 'never wrote': 2, vouched: 1, 'too early to say': 1, faded: 0 });
});

test('a menu counts under the search and the other filter, not under its own', () => {
  const query: Query = { ...emptyQuery, text: 'ada', verdicts: ['prunable'] };
  const { verdicts, reasons } = menuTallies(ties, texts, query);
  expect(verdicts).toMatchObject({ dormant: 1, prunable: 1, new: 0 });
  expect(reasons).toMatchObject({ 'never wrote': 1, vouched: 0 });
});

test('counting does not change the next counting', () => {
  expect(tallies(ties)).toEqual(tallies(ties));
  expect(tallies([]).verdicts.prunable).toBe(0);
});

test('a menu’s count is what choosing that line alone would show', () => {
  const kinds = Object.keys(verdictWords) as (keyof typeof verdictWords)[];
  fc.assert(
    fc.property(
      fc.array(anyTie, { maxLength: 15 }),
      fc.subarray(kinds),
      fc.constantFrom('', 'e'),
      (all, verdicts, text) => {
        const query: Query = { ...emptyQuery, text, verdicts, reasons: ['never wrote', 'in touch'] };
        const counted = menuTallies(all, searchTexts(all), query);
        for (const kind of kinds) {
          const shown = selectTies(all, searchTexts(all), { ...query, verdicts: [kind] });
          expect(counted.verdicts[kind]).toBe(shown.length);
        }
        const shown = selectTies(all, searchTexts(all), { ...query, reasons: ['faded'] });
        expect(counted.reasons.faded).toBe(shown.length);
      },
    ),
  );
});
