import { endOf } from '../base/time.ts';
import { accountsOf } from './accounts.ts';
import { cautionsFor } from './cautions.ts';
import { employerKey } from './company.ts';
import type { Corrections } from './corrections.ts';
import { type Directory, directoryOf } from './directory.ts';
import type { ExportDay } from './export-day.ts';
import { gatherMessages } from './gather-messages.ts';
import { joinMessages } from './join-messages.ts';
import { joinSigns } from './join-signs.ts';
import { messageAccount } from './message-account.ts';
import type { Network, Words } from './network.ts';
import type { Owner } from './owner.ts';
import type { Person } from './person.ts';
import type { RawExport } from './raw-export.ts';
import {
  type Fate,
  type FileReport,
  type ImportReport,
  type LeftOutReason,
  leftOutReasons,
} from './report.ts';
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
  corrections: Corrections = [],
): Built {
  const end = endOf(asOf);
  const directory = directoryOf(raw.connections, asOf, corrections);
  const ownerNumbers = raw.messages.participants.numbersOf(owner);
  const joined = joinMessages(raw.messages, raw.signs, directory, ownerNumbers, end);
  const firstName = raw.profile?.firstName || owner.name.split(' ')[0] || '';
  const { messages, words, duplicates } = gatherMessages(
    raw.messages,
    joined,
    directory,
    ownerNumbers,
    firstName,
  );
  const signs = joinSigns(raw.signs, directory, joined, end);
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
      byName: joined.byName.get(index) ?? [],
      cautions: cautionsFor({
        signs: marks.filter(({ until }) => until >= end),
        sameEmployer: employers.has(employerKey(row.company)),
        sharedGroup: groupMessages > 0,
        joinedByName: joined.byName.has(index),
        sharedName: joined.sharedName.has(index) || signs.sharedName.has(index),
        dateUnread: listed.connectedOn === undefined,
      }),
    };
  });

  const account = messageAccount(raw.messages, joined, ownerNumbers, duplicates);
  const countOf = (fate: Fate): number => account.parts.find((part) => part.fate === fate)?.count ?? 0;
  const joinedByName = countOf('by name');
  return {
    network: { people, messages, messagesWhole },
    words,
    report: {
      files,
      accounts: accountsOf(raw, directory, account.parts, signs.fates, files, end),
      asOf,
      ownDay: asOf,
      asOfMethod: method,
      connections: connectionsReport(directory),
      messages: {
        rows: account.parts.reduce((sum, { count }) => sum + count, 0),
        counted: countOf('by link') + joinedByName,
        joinedByName,
        leftOut: Object.fromEntries(leftOutReasons.map((reason) => [reason, countOf(reason)])) as Record<
          LeftOutReason,
          number
        >,
      },
      strangers: account.strangers,
      unsure: joined.unsure,
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
