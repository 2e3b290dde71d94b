import fc from 'fast-check';
import { type Query, sorts } from '../../src/explore/query.ts';
import { allReasons } from '../../src/explore/reasons.ts';
import { cautionCodes } from '../../src/network/person.ts';
import { verdictKinds } from '../../src/verdict/verdict.ts';

const years = fc
  .tuple(fc.integer({ min: 2000, max: 2027 }), fc.nat(12))
  .map(([from, more]) => ({ from, to: from + more }));

const ordered = ([a, b]: readonly [number, number]): readonly [number, number] => [
  Math.min(a, b),
  Math.max(a, b),
];
const spans = (most: number) =>
  fc
    .tuple(fc.double({ min: 0, max: most, noNaN: true }), fc.double({ min: 0, max: most, noNaN: true }))
    .map(ordered);

const seldom = <Value>(some: fc.Arbitrary<Value>) => fc.option(some, { nil: undefined, freq: 1 });

/** Any query whatever; its companies are what `company` makes. */
export const anyQuery = (company: fc.Arbitrary<string>): fc.Arbitrary<Query> =>
  fc.record({
    text: fc.constantFrom('', '', 'e', 'ss', ' sum e'),
    verdicts: fc.oneof(fc.constant([]), fc.subarray([...verdictKinds, 'unjudged' as const])),
    reasons: fc.oneof(fc.constant([]), fc.subarray([...allReasons])),
    companies: fc.oneof(fc.constant([]), fc.uniqueArray(company, { maxLength: 3 })),
    cautions: fc.oneof(fc.constant([]), fc.subarray([...cautionCodes, 'none' as const])),
    connected: seldom(years),
    silent: seldom(years),
    box: seldom(fc.record({ days: spans(7000), messages: seldom(spans(10)) })),
    picked: seldom(fc.record({ people: fc.uniqueArray(fc.nat(20)), what: fc.constant('some') })),
    sort: fc.constantFrom(...sorts),
    descending: fc.boolean(),
  });
