import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startOf } from '../../src/base/time.ts';
import type { Network } from '../../src/network/network.ts';
import { judge } from '../../src/verdict/judge.ts';
import { learn } from '../../src/verdict/learn.ts';
import { defaultLines } from '../../src/verdict/lines.ts';
import { isKnown, measure } from '../../src/verdict/measure.ts';
import { at, daysBefore } from '../support/at.ts';
import { type MessageSpec, networkOf, type PersonSpec, type SignSpec } from '../support/network.ts';

const cut = '2024-07-01T00:00:00.000Z';
const ms = Date.parse;

/** Days before the cut, many of them after it, some exactly at it. */
const days = fc.oneof(fc.integer({ min: -700, max: 2500 }), fc.constant(0));
const moment = days.map((n) => daysBefore(cut, n));
const bounds = fc.record({ from: moment, until: moment }, { requiredKeys: [] });
const message: fc.Arbitrary<MessageSpec> = fc
  .tuple(
    moment,
    fc.constantFrom('you', 'they'),
    fc.constantFrom('words', 'words', 'greeting', 'thanks'),
    fc.option(bounds, { nil: undefined, freq: 6 }),
  )
  .map(([when, from, kind, bound]) => (bound ? [when, from, kind, bound] : [when, from, kind]));
/** A message and its answers within days, so that there are conversations. */
const talk = fc
  .tuple(days, fc.array(message, { minLength: 1, maxLength: 5 }))
  .map(([start, some]) =>
    some.map(([, ...rest], i): MessageSpec => [daysBefore(cut, start - 3 * i), ...rest]),
  );
const sign: fc.Arbitrary<SignSpec> = fc.record(
  {
    kind: fc.constantFrom('recommendation', 'endorsement', 'note', 'invitation'),
    way: fc.constantFrom('received', 'given'),
    at: moment,
    until: moment,
    accepted: fc.boolean(),
  },
  { requiredKeys: ['kind', 'way'] },
);
const person: fc.Arbitrary<PersonSpec> = fc
  .record({
    connectedOn: fc.oneof(moment, moment, fc.constant('unread')),
    talks: fc.array(talk, { maxLength: 4 }),
    signs: fc.array(sign, { maxLength: 3 }),
  })
  .map(({ talks, ...rest }) => ({ ...rest, messages: talks.flat() }));

const countsThen = ([when, , , bound]: MessageSpec): boolean =>
  ms(when) <= ms(cut) &&
  (bound?.from === undefined || ms(bound.from) < ms(cut)) &&
  (bound?.until === undefined || ms(cut) <= ms(bound.until));

const signed = ({ at: when, until }: SignSpec): boolean =>
  when !== undefined && ms(when) <= ms(cut) && (until === undefined || ms(cut) <= ms(until));

/** What an export of the cut’s day would have held of somebody. */
const asOfThen = (spec: PersonSpec): PersonSpec => ({
  ...spec,
  messages:
    spec.messages
      ?.filter(countsThen)
      .map(([when, from, kind]): MessageSpec => [when, from, kind ?? 'words']) ?? [],
  signs: spec.signs?.filter(signed) ?? [],
});

function judged(network: Network, hindsight: boolean) {
  const learned = learn(network, at(cut), 'apart');
  return measure(network, learned, at(cut), 'apart', hindsight).map((facts) => ({
    facts,
    verdict: judge(facts, defaultLines, network.messagesWhole),
  }));
}

test('judging at a cut from the full export equals judging an export cut there, tie by tie', () => {
  fc.assert(
    fc.property(fc.array(person, { maxLength: 12 }), (people) => {
      const full = judged(networkOf(people), true).filter(({ facts }) => isKnown(facts));
      const then = networkOf(people.map(asOfThen));
      const knownThen = then.people.map(({ connectedOn }, i) => {
        const hasMessage = then.messages.offsets[i] !== then.messages.offsets[i + 1];
        return hasMessage || connectedOn === undefined || startOf(connectedOn) < at(cut);
      });
      const kept = people.map(asOfThen).filter((_, i) => knownThen[i]);
      expect(full).toEqual(judged(networkOf(kept), false));
    }),
    { numRuns: 300 },
  );
});
