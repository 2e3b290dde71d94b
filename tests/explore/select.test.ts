import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  emptyQuery,
  type Query,
  type Sort,
  sortedBy,
  sorts,
  startsDescending,
} from '../../src/explore/query.ts';
import { searchable } from '../../src/explore/search.ts';
import type { Tie } from '../../src/verdict/tie.ts';
import { sortWords } from '../../src/words/sorts.ts';
import { selected } from '../support/shown.ts';
import { anyTie, dayBefore, daysBefore, tie } from '../support/ties.ts';

const inOrder = (ties: readonly Tie[], sort: Sort, descending = startsDescending[sort]) =>
  Array.from(selected(ties, { ...emptyQuery, sort, descending }), (i) => ties[i]?.person.name);

const owed = {
  sent: 1,
  received: 1,
  twoWay: 1,
  answerOwed: true,
  lastMessage: daysBefore(200),
  lastTwoWay: daysBefore(200),
  sinceTwoWayDays: 200,
};
const ties = [
  tie({ forecast: 0.009 }, { name: 'silent', company: 'Beta', connectedOn: dayBefore(3000) }),
  tie({ ...owed, answerOwed: false, forecast: 0.3 }, { name: 'cooling', company: '' }),
  tie(
    { ...owed, sent: 9, twoWay: 4, answerOwed: false, forecast: 0.1, lastMessage: daysBefore(900) },
    { name: 'strong', company: 'Ärla' },
  ),
  tie({ ...owed, forecast: 0.2 }, { name: 'owed', company: 'Gamma', connectedOn: dayBefore(900) }),
  tie({ ...owed, forecast: 0.8 }, { name: 'alive', company: 'Alpha', connectedOn: undefined }),
  tie({ ...owed, forecast: 0.4 }, { name: 'also owed', company: 'alpha', connectedOn: dayBefore(800) }),
];

test.each([
  ['worth', ['also owed', 'owed', 'strong', 'cooling', 'alive', 'silent']],
  ['silence', ['silent', 'strong', 'cooling', 'owed', 'alive', 'also owed']],
  ['exchanged', ['strong', 'cooling', 'owed', 'alive', 'also owed', 'silent']],
  ['connected', ['also owed', 'owed', 'cooling', 'strong', 'silent', 'alive']],
  ['forecast', ['alive', 'also owed', 'cooling', 'owed', 'strong', 'silent']],
  ['name', ['alive', 'also owed', 'cooling', 'owed', 'silent', 'strong']],
  ['company', ['alive', 'also owed', 'strong', 'silent', 'owed', 'cooling']],
] as const)('by %s', (sort, names) => {
  expect(inOrder(ties, sort)).toEqual(names);
});

test('turned round, equal ones keep the order of Connections.csv', () => {
  expect(inOrder(ties, 'exchanged', false)).toEqual([
    'silent',
    'cooling',
    'owed',
    'alive',
    'also owed',
    'strong',
  ]);
});

test('a new order begins at its usual end, the same one again is turned round', () => {
  expect(sortedBy(emptyQuery, 'name')).toMatchObject({ sort: 'name', descending: false });
  expect(sortedBy(emptyQuery, 'worth')).toMatchObject({ sort: 'worth', descending: false });
});

test('each order has a name, and no name is without an order', () => {
  expect(Object.keys(sortWords).sort()).toEqual([...sorts].sort());
});

const anyQuery: fc.Arbitrary<Query> = fc
  .record({
    text: fc.constantFrom('', 'e', 'S', ' sum  e', '=', 'ss'),
    verdicts: fc.subarray(['alive', 'dormant', 'prunable', 'new', 'unjudged'] as const),
    reasons: fc.subarray(['in touch', 'faded', 'never wrote', 'vouched', 'you only', 'answer owed'] as const),
    sort: fc.constantFrom(...sorts),
    descending: fc.boolean(),
  })
  .map((some) => ({ ...emptyQuery, ...some }));

test('a selection holds whom a plain filter would keep', () => {
  fc.assert(
    fc.property(fc.array(anyTie, { maxLength: 20 }), anyQuery, (all, query) => {
      const expected = [...all.keys()].filter((i) => {
        const { person, verdict } = all[i] as Tie;
        const fields = [person.name, person.company, person.position].map(searchable);
        return (
          (query.verdicts.length === 0 || query.verdicts.includes(verdict.kind)) &&
          (query.reasons.length === 0 || query.reasons.some((reason) => reason === verdict.reason)) &&
          searchable(query.text)
            .split(/\s+/)
            .every((word) => fields.some((field) => field.includes(word)))
        );
      });
      const found = selected(all, query);
      expect(Array.from(found).sort((a, b) => a - b)).toEqual(expected);
    }),
  );
});

test('every order is total: what is before is before, whoever else is in the list', () => {
  fc.assert(
    fc.property(
      fc.array(anyTie, { minLength: 2, maxLength: 20 }),
      fc.constantFrom(...sorts),
      fc.boolean(),
      (all, sort, descending) => {
        const query = { ...emptyQuery, sort, descending };
        const whole = Array.from(selected(all, query));
        expect(new Set(whole).size).toBe(all.length);
        for (const [n, earlier] of whole.entries()) {
          for (const later of whole.slice(n + 1)) {
            const pair = [Math.min(earlier, later), Math.max(earlier, later)];
            const two = pair.map((i) => all[i] as Tie);
            const order = Array.from(selected(two, query), (i) => pair[i]);
            expect(order).toEqual([earlier, later]);
          }
        }
      },
    ),
    { numRuns: 50 },
  );
});

test('whoever a number stands for, and nobody who was not known yet', () => {
  const picked = { people: [4, 1], what: 'called alive' };
  const names = Array.from(
    selected(ties, { ...emptyQuery, sort: 'name', descending: false, picked }),
    (i) => ties[i]?.person.name,
  );
  expect(names).toEqual(['alive', 'cooling']);
  const later = tie({ knownDays: -3 }, { name: 'later' });
  expect(selected([...ties, later], emptyQuery)).toHaveLength(ties.length);
});
