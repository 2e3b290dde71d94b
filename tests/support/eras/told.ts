import type { DroppedFile } from '../../../src/archive/archive.ts';
import { endOf, isoDay } from '../../../src/base/time.ts';
import { messageFlag } from '../../../src/network/messages.ts';
import { readExport } from '../../../src/reading/read-export.ts';
import type { Outcome, Reading } from '../../../src/reading/reading.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { defaultLines } from '../../../src/verdict/lines.ts';
import type { Dialect } from './dialect.ts';
import type { Era } from './era.ts';
import { fullName, type Imagined, owner } from './imagined.ts';
import { writeEra } from './write-era.ts';

/** What an export says of one connection. */
export interface ToldPerson {
  readonly name: string;
  readonly company: string;
  readonly since: string;
  /** Each that counts on the export's day: minutes since 1970, and whose. */
  readonly messages: readonly string[];
  /** Each mark that is theirs for sure, once, in the order of its kind and date. */
  readonly signs: readonly string[];
  readonly verdict: string;
  /** To 9 decimals. */
  readonly forecast: number;
}

/** An export written as a year and a program would, and read back by the whole road. */
export const readBack = (network: Imagined, era: Era, dialect: Dialect): Promise<Reading> =>
  read(writeEra(network, era, dialect));

/** Reads an export whose owner is Robin Vale, and says so where the page would ask. */
export async function read(files: readonly DroppedFile[]): Promise<Reading> {
  const quiet = (): void => undefined;
  let outcome: Outcome = await readExport(files, quiet);
  if (outcome.kind === 'asking') {
    const robin = outcome.candidates.find(({ name }) => name === fullName(owner));
    outcome = await readExport(files, quiet, { owner: robin ?? { slug: undefined, name: fullName(owner) } });
  }
  if (outcome.kind !== 'read') throw new Error(`it was ${outcome.kind}: ${JSON.stringify(outcome)}`);
  return outcome.reading;
}

/** What was read of everybody, in the order of Connections.csv. */
export function toldOf({ network, facts, report }: Reading): readonly ToldPerson[] {
  const { offsets, at, flags, bounds } = network.messages;
  const end = endOf(report.asOf);
  const bounded = new Map([...bounds.index].map((message, i) => [message, i]));
  const counts = (message: number): boolean => {
    const i = bounded.get(message);
    return i === undefined || ((bounds.from[i] ?? 0) < end && end <= (bounds.until[i] ?? 0));
  };
  return network.people.map((person, index) => {
    const messages: string[] = [];
    for (let i = offsets[index] ?? 0; i < (offsets[index + 1] ?? 0); i++) {
      const own = ((flags[i] ?? 0) & messageFlag.fromOwner) !== 0;
      if (counts(i)) messages.push(`${(at[i] ?? 0) / 60_000} ${own ? 'mine' : 'theirs'}`);
    }
    const signs = person.signs
      .filter(({ until }) => until >= end)
      .map(({ kind, way, at: when = 0, accepted }) => `${kind} ${way} ${when / 60_000} ${accepted}`)
      .toSorted();
    const fact = facts[index];
    if (fact === undefined) throw new Error(`no facts of ${person.name}`);
    const { kind, reason } = judge(fact, defaultLines, network.messagesWhole);
    return {
      name: person.name,
      company: person.company,
      since: person.connectedOn === undefined ? '' : isoDay(person.connectedOn),
      messages,
      signs: [...new Set(signs)],
      verdict: `${kind}: ${reason}`,
      forecast: Number(fact.forecast.toFixed(9)),
    };
  });
}
