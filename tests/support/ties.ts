import fc from 'fast-check';
import { type Day, day, endOf, type Instant, instant } from '../../src/base/time.ts';
import { cautionCodes, type Person, type PersonKey } from '../../src/network/person.ts';
import { judge } from '../../src/verdict/judge.ts';
import { defaultLines } from '../../src/verdict/lines.ts';
import type { Tie } from '../../src/verdict/tie.ts';
import type { TieFacts } from '../../src/verdict/verdict.ts';

/** The export's day of the tests, and the T at its end. */
export const asOf = day(Date.UTC(2026, 10, 14) / 86_400_000);
export const at = endOf(asOf);

export const daysBefore = (days: number): Instant => instant(at - 43_200_000 - days * 86_400_000);
export const dayBefore = (days: number): Day => day(asOf - days);

const person = (given: Partial<Person> = {}): Person => ({
  key: (given.url ?? given.name ?? 'mira-solberg') as PersonKey,
  name: 'Mira Solberg',
  firstName: 'Mira',
  url: 'https://www.linkedin.com/in/mira-solberg',
  company: 'Fernweh',
  position: 'Captain',
  connectedOn: dayBefore(2200),
  signs: [],
  cautions: [],
  byName: [],
  groupMessages: 0,
  ...given,
});

/** A connection of six years who never wrote. */
export const silentFacts: TieFacts = {
  knownDays: 2200,
  sent: 0,
  received: 0,
  firstMessage: undefined,
  lastMessage: undefined,
  lastFromOwner: false,
  conversations: 0,
  twoWay: 0,
  lastTwoWay: undefined,
  sinceTwoWayDays: Infinity,
  answerOwed: false,
  vouched: false,
  warmth: 0,
  forecast: 0.007,
  evidence: { moments: 1180, exchanges: 9 },
};

/** A tie with some messages, judged by the default lines. */
export function tie(facts: Partial<TieFacts>, who: Partial<Person> = {}, messagesWhole = true): Tie {
  const all = { ...silentFacts, ...facts };
  return { person: person(who), facts: all, verdict: judge(all, defaultLines, messagesWhole) };
}

const days = fc.option(fc.integer({ min: 0, max: 7000 }), { nil: undefined });
const someDay = days.map((n) => (n === undefined ? undefined : daysBefore(n)));
/** Any text, with what a spreadsheet, a CSV reader or a search could stumble over in it. */
export const roughText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        '－',
        "'",
        '"',
        ',',
        ';',
        '\t',
        '\r',
        '\n',
        ' ',
        '\u200b',
        'ë',
        'ß',
        'SUM(A1)',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** Any tie whatever, likely or not. */
export const anyTie: fc.Arbitrary<Tie> = fc
  .record({
    name: roughText,
    url: roughText,
    company: roughText,
    position: roughText,
    connected: days,
    cautions: fc.subarray([...cautionCodes]),
    knownDays: fc.integer({ min: 1, max: 7000 }),
    sent: fc.nat(3),
    received: fc.nat(3),
    twoWay: fc.nat(4),
    lastMessage: someDay,
    lastTwoWay: someDay,
    answerOwed: fc.boolean(),
    vouched: fc.boolean(),
    forecast: fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
    warmth: fc.double({ min: 0, max: 50, noNaN: true }),
    moments: fc.nat(40),
    messagesWhole: fc.boolean(),
  })
  .map(({ name, url, company, position, connected, cautions, moments, messagesWhole, ...facts }) =>
    tie(
      {
        ...facts,
        firstMessage: facts.lastMessage,
        sinceTwoWayDays: facts.lastTwoWay === undefined ? Infinity : (at - facts.lastTwoWay) / 86_400_000,
        evidence: { moments, exchanges: moments >> 1 },
      },
      {
        key: url as PersonKey,
        name,
        url,
        company,
        position,
        connectedOn: connected === undefined ? undefined : dayBefore(connected),
        cautions,
      },
      messagesWhole,
    ),
  );
