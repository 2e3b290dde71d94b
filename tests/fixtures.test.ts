import { describe, expect, test } from 'vitest';
import { dayOf, type Instant, isoDay } from '../src/base/time.ts';
import { readExport } from '../src/reading/read-export.ts';
import type { Outcome, Reading } from '../src/reading/reading.ts';
import { judge } from '../src/verdict/judge.ts';
import { defaultLines } from '../src/verdict/lines.ts';
import { drop, type Expected, type ExpectedPerson, fixtureNames, loadFixture } from './support/fixture.ts';

const dayText = (at: Instant | undefined): string => (at === undefined ? '' : isoDay(dayOf(at)));

/** Those properties of `whole` that `pinned` has, so that a difference shows them side by side. */
function alike<Whole extends object, Pinned extends object>(whole: Whole, pinned: Pinned): Partial<Whole> {
  const entries = Object.entries(whole).filter(([key]) => key in pinned);
  return Object.fromEntries(entries) as Partial<Whole>;
}

/** All that an expectation can say of person `index`. */
function personOf({ network, facts }: Reading, index: number, pinned: ExpectedPerson): ExpectedPerson {
  const person = network.people[index];
  const tie = facts[index];
  if (person === undefined || tie === undefined) throw new Error(`no connection ${index}`);
  const { kind, reason } = judge(tie, defaultLines, network.messagesWhole);
  return {
    name: person.name,
    verdict: kind === 'unjudged' ? '' : kind,
    reason,
    cautions: person.cautions.toSorted(),
    cautionsWith: (pinned.cautionsWith ?? []).filter((caution) => person.cautions.includes(caution)),
    sent: tie.sent,
    received: tie.received,
    conversations: tie.conversations,
    twoWay: tie.twoWay,
    groupMessages: person.groupMessages,
    lastMessage: dayText(tie.lastMessage),
    lastTwoWay: dayText(tie.lastTwoWay),
    forecast: Number(tie.forecast.toFixed(6)),
    evidence: tie.evidence,
  };
}

function ownerOf({ owner }: Reading): Expected['owner'] | 'unsure' {
  if (owner.kind !== 'found') return owner.kind;
  const { method, confidence } = owner;
  const { slug } = owner.owner;
  return { ...(slug === undefined ? {} : { slug }), method, confidence };
}

/** What the road says, as far as the expectation speaks of it. */
function seen(outcome: Outcome, expected: Expected): object {
  if (outcome.kind === 'refused') return outcome;
  if (outcome.kind === 'asking') return { asked: outcome.candidates.map(({ name }) => name).sort() };
  const { reading } = outcome;
  const { report, network } = reading;
  const told = {
    owner: ownerOf(reading),
    people: network.people.map(({ name }, index) => {
      const pinned = expected.people?.[index];
      return pinned === undefined ? { name } : alike(personOf(reading, index, pinned), pinned);
    }),
    connections: alike(report.connections, expected.connections ?? {}),
    leftOut: alike(report.messages.leftOut, expected.leftOut ?? {}),
    counted: report.messages.counted,
    joinedByName: report.messages.joinedByName,
    strangers: report.strangers.map(({ name, messages }) => ({ name, messages })),
    asOf: isoDay(report.asOf),
    asOfMethod: report.asOfMethod,
  };
  return expected.asked === undefined ? alike(told, expected) : told;
}

/** The expectation without what describes the drop, lists whose order means nothing sorted. */
function wanted({ why, exportName, dropped, entryDay, ...rest }: Expected): object {
  const sorted = (person: ExpectedPerson): ExpectedPerson =>
    person.cautions === undefined ? person : { ...person, cautions: person.cautions.toSorted() };
  return {
    ...rest,
    ...(rest.people === undefined ? {} : { people: rest.people.map(sorted) }),
    ...(rest.asked === undefined ? {} : { asked: rest.asked.toSorted() }),
  };
}

/** Every message is either counted or left out for one reason. */
function accounted({ report }: Reading): boolean {
  const { rows, counted, leftOut } = report.messages;
  return rows === counted + Object.values(leftOut).reduce((sum, n) => sum + n, 0);
}

describe('each rule of identity and verdict', () => {
  for (const name of fixtureNames()) {
    const fixture = loadFixture(name);
    test(fixture.expected.why, async () => {
      const outcome = await readExport(await drop(fixture), () => {});
      expect(seen(outcome, fixture.expected), `fixtures/${name}`).toEqual(wanted(fixture.expected));
      if (outcome.kind === 'read') expect(accounted(outcome.reading)).toBe(true);
    });
  }
});
