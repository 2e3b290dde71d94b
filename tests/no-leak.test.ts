import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, dayMs, dayOf, endOf, type Instant, startOf } from '../src/base/time.ts';
import { buildNetwork } from '../src/network/build-network.ts';
import type { Correction, Corrections } from '../src/network/corrections.ts';
import type { ConnectionRow, MessageRow, RecommendationRow } from '../src/tables/rows.ts';
import { learn } from '../src/verdict/learn.ts';
import { measure } from '../src/verdict/measure.ts';
import type { TieFacts } from '../src/verdict/verdict.ts';
import { ego, rawOf } from './support/build.ts';
import { at, connectionRow, messageRow } from './support/rows.ts';

/** An export as rows, from which a cut at any day is a filter. */
interface Rows {
  readonly connections: readonly ConnectionRow[];
  readonly messages: readonly MessageRow[];
  readonly recommendationsReceived: readonly RecommendationRow[];
}

const first = dayOf(at('2019-01-01'));
const last = dayOf(at('2026-06-30'));
const day = fc.integer({ min: first, max: last }).map((number) => number as Day);
const me = 'Robin Vale|robin';

/** Two namesakes among them, so that names are one person's for a time and shared afterwards. */
const people = [
  ['Anna Roe', 'anna'],
  ['Anna Roe', 'anna-2'],
  ['Bela Nagy', 'bela'],
  ['Ines Ferreira', 'ines'],
] as const;

const rows: fc.Arbitrary<Rows> = fc
  .record({
    since: fc.array(day, { minLength: people.length, maxLength: people.length }),
    messages: fc.array(
      fc.record({
        who: fc.nat({ max: people.length - 1 }),
        also: fc.option(fc.nat({ max: people.length - 1 }), { freq: 6 }),
        own: fc.boolean(),
        /** How they are called: by their address, by the name alone, or by an address that they had before. */
        as: fc.constantFrom('slug', 'name', 'earlier'),
        on: day,
        second: fc.nat({ max: 86_399 }),
        thread: fc.nat({ max: 2 }),
        content: fc.constantFrom('Hello', 'Happy birthday!', 'Thanks', 'See you there'),
      }),
      { maxLength: 60 },
    ),
    recommended: fc.array(fc.record({ who: fc.nat({ max: people.length - 1 }), on: day }), { maxLength: 3 }),
  })
  .map(({ since, messages, recommended }) => ({
    connections: people.map(([name, slug], i) => {
      const connectedOn = since[i] ?? first;
      return { ...connectionRow(name, slug), connectedOn };
    }),
    messages: messages.flatMap(({ who, also, own, as, on, second, thread, content }) => {
      // Nobody is written to by address before the connection: a cut export would not list them at all.
      if (on < (since[who] ?? last) || (also !== null && on < (since[also] ?? last))) return [];
      const [name, slug] = people[who] ?? people[0];
      const them = as === 'name' ? name : `${name}|${slug}${as === 'slug' ? '' : '-earlier'}`;
      const third = people[also ?? who] ?? people[0];
      const when = new Date(startOf(on) + second * 1000).toISOString();
      const more = { conversation: `${slug} ${thread}`, content };
      if (also !== null && also !== who) {
        return [messageRow(when, me, `${name}|${slug};${third[0]}|${third[1]}`, more)];
      }
      return [own ? messageRow(when, me, them, more) : messageRow(when, them, me, more)];
    }),
    recommendationsReceived: recommended.map(({ who, on }) => ({
      firstName: people[who]?.[0].split(' ')[0] ?? '',
      lastName: people[who]?.[0].split(' ')[1] ?? '',
      company: '',
      at: startOf(on),
    })),
  }));

const pair = (kind: 'same' | 'apart', a: string, b: string): Correction => ({
  kind,
  a: { key: a, name: a },
  b: { key: b, name: b },
});
const corrections = fc.subarray<Correction>([
  pair('same', 'anna-earlier', 'anna'),
  pair('same', 'anna', 'anna-2'),
  pair('same', 'ines-earlier', 'ines'),
  pair('same', 'called:ines ferreira', 'ines'),
  pair('apart', 'called:anna roe', 'anna'),
  pair('apart', 'bela-earlier', 'bela'),
]);

function factsAt(
  export_: Rows,
  exported: Day,
  judged: Instant,
  said: Corrections,
): ReadonlyMap<string, TieFacts> {
  const day = { asOf: exported, method: 'file name' } as const;
  const { network } = buildNetwork(rawOf(export_), day, ego, [], true, said);
  const facts = measure(network, learn(network, judged, 'apart'), judged, 'apart', true);
  return new Map(network.people.map(({ key }, i) => [key, facts[i] as TieFacts]));
}

test('judging at a past day from the full export equals judging the export cut at that day, tie by tie, whatever was corrected', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 1800 }), corrections, (full, daysBack, said) => {
      const cutDay = (last - daysBack) as Day;
      const cut = endOf(cutDay);
      const before = (instant: Instant | undefined): boolean => (instant ?? Infinity) <= cut;
      const then: Rows = {
        connections: full.connections.filter(({ connectedOn }) => (connectedOn ?? last) * dayMs < cut),
        messages: full.messages.filter((row) => before(row.at)),
        recommendationsReceived: full.recommendationsReceived.filter((row) => before(row.at)),
      };
      const looked = factsAt(full, last, cut, said);
      for (const [key, facts] of factsAt(then, cutDay, cut, said)) {
        // Two accounts of one person: the one that is listed later may come first in the full export.
        expect([key, looked.get(key) ?? looked.get('anna')]).toEqual([key, facts]);
      }
    }),
    { numRuns: 500 },
  );
});
