import { endOf } from '../base/time.ts';
import { cautionsFor } from './cautions.ts';
import { employerKey } from './company.ts';
import { type Directory, directoryOf } from './directory.ts';
import type { ExportDay } from './export-day.ts';
import { gatherMessages } from './gather-messages.ts';
import { joinMessages } from './join-messages.ts';
import { joinSigns } from './join-signs.ts';
import type { Network, Words } from './network.ts';
import type { Owner } from './owner.ts';
import type { Person } from './person.ts';
import type { RawExport } from './raw-export.ts';
import { type FileReport, type ImportReport, type LeftOutReason, leftOutReasons } from './report.ts';
import { sharedGroups } from './shared-groups.ts';

/** What an export turns into, once it is known who its owner is and what day it is of. */
export interface Built {
  readonly network: Network;
  readonly words: Words;
  readonly report: ImportReport;
}

/** Joins everything to the connections: people, their messages, their signs, and the account of what was left out. */
export function buildNetwork(
  raw: RawExport,
  { asOf, method }: ExportDay,
  owner: Owner,
  files: readonly FileReport[],
  messagesWhole: boolean,
): Built {
  const end = endOf(asOf);
  const directory = directoryOf(raw.connections, asOf);
  const ownerNumbers = raw.messages.participants.numbersOf(owner);
  const joined = joinMessages(raw.messages, directory, ownerNumbers, end);
  const firstName = raw.profile?.firstName || owner.name.split(' ')[0] || '';
  const { messages, words, duplicates } = gatherMessages(
    raw.messages,
    joined,
    directory,
    ownerNumbers,
    firstName,
  );
  const signs = joinSigns(raw.signs, directory, joined.knownAfter, end);
  const groups = sharedGroups(raw.messages, joined, end);

  const employers = new Set(
    raw.positions.map(({ company }) => employerKey(company)).filter((key) => key !== ''),
  );
  const people = directory.people.map((listed, index): Person => {
    const { row } = listed;
    const marks = signs.byPerson.get(index) ?? [];
    const groupMessages = groups.get(index) ?? 0;
    return {
      key: listed.key,
      name: listed.name,
      firstName: row.firstName,
      url: row.url ?? '',
      company: row.company,
      position: row.position,
      connectedOn: listed.connectedOn,
      signs: marks,
      groupMessages,
      cautions: cautionsFor({
        signs: marks.filter(({ until }) => until >= end),
        sameEmployer: employers.has(employerKey(row.company)),
        sharedGroup: groupMessages > 0,
        joinedByName: joined.joinedByName.has(index),
        sharedName: joined.sharedName.has(index) || signs.sharedName.has(index),
        dateUnread: listed.connectedOn === undefined,
      }),
    };
  });

  const leftOut = Object.fromEntries(
    leftOutReasons.map((reason) => [reason, raw.messages.leftOut[reason] ?? 0]),
  ) as Record<LeftOutReason, number>;
  for (const [row, reason] of joined.leftOut.entries()) {
    if (reason !== undefined) leftOut[reason] += 1;
    else if (duplicates.has(row)) leftOut.duplicate += 1;
  }
  const excluded = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
  return {
    network: { people, messages, messagesWhole },
    words,
    report: {
      files,
      asOf,
      asOfMethod: method,
      connections: connectionsReport(directory),
      messages: {
        rows: raw.messages.rows,
        counted: raw.messages.rows - excluded,
        joinedByName: joined.rowsJoinedByName,
        leftOut,
      },
      signs: {
        rows: signs.rows,
        joined: signs.joined,
        unmatched: signs.unmatched,
        sharedName: signs.sharedNameRows,
      },
      strangers: joined.strangers,
    },
  };
}

const connectionsReport = ({
  people,
  rows,
  ghosts,
  repeated,
  datesUnread,
}: Directory): ImportReport['connections'] => ({
  rows,
  people: people.length,
  ghosts,
  repeated,
  datesUnread,
});
