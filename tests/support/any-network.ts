import fc from 'fast-check';
import { daysBefore } from './at.ts';
import type { MessageSpec, PersonSpec, SignSpec } from './network.ts';

/** In the middle of the lives of `anyPerson`. */
export const cut = '2024-07-01T00:00:00.000Z';

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
/** Somebody with talks, greetings, messages that count for a part of time, and signs, around the cut. */
export const anyPerson: fc.Arbitrary<PersonSpec> = fc
  .record({
    connectedOn: fc.oneof(moment, moment, fc.constant('unread')),
    talks: fc.array(talk, { maxLength: 4 }),
    signs: fc.array(sign, { maxLength: 3 }),
  })
  .map(({ talks, ...rest }) => ({ ...rest, messages: talks.flat() }));
