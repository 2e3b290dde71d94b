import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyQuery, type Query } from '../../src/explore/query.ts';
import { verdictWords } from '../../src/words/verdicts.ts';
import { selected, tallied } from '../support/shown.ts';
import { anyTie, dayBefore, tie } from '../support/ties.ts';

const ties = [
  tie({}, { name: 'Ada' }),
  tie({}, { name: 'Bo' }),
  tie({ vouched: true }, { name: 'Ada' }),
  tie({ knownDays: 3 }, { name: 'Cy', connectedOn: dayBefore(2) }),
];

test('of all ties, each verdict and each reason is counted', () => {
  const { verdicts, reasons } = tallied(ties, emptyQuery);
  expect(verdicts).toEqual({ alive: 0, dormant: 1, prunable: 2, new: 1, unjudged: 0 });
  expect(reasons).toMatchObject({ 'never wrote': 2, vouched: 1, 'too early to say': 1, faded: 0 });
});

test('a menu counts under the search and the other filter, not under its own', () => {
  const query: Query = { ...emptyQuery, text: 'ada', verdicts: ['prunable'] };
  const { verdicts, reasons } = tallied(ties, query);
  expect(verdicts).toMatchObject({ dormant: 1, prunable: 1, new: 0 });
  expect(reasons).toMatchObject({ 'never wrote': 1, vouched: 0 });
});

test('counting does not change the next counting', () => {
  expect(tallied(ties, emptyQuery)).toEqual(tallied(ties, emptyQuery));
  expect(tallied([], emptyQuery).verdicts.prunable).toBe(0);
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
        const counted = tallied(all, query);
        for (const kind of kinds) {
          const shown = selected(all, { ...query, verdicts: [kind] });
          expect(counted.verdicts[kind]).toBe(shown.length);
        }
        const shown = selected(all, { ...query, reasons: ['faded'] });
        expect(counted.reasons.faded).toBe(shown.length);
      },
    ),
  );
});
