import type { Archive, Entry } from '../archive/archive.ts';
import type { Problem } from '../base/problem.ts';
import type { TableName } from '../tables/rows.ts';
import { type Sniffed, sniffTable } from '../tables/sniff.ts';
import { latestFirst, namedDay } from './entry-day.ts';

export interface FoundTable {
  readonly entry: Entry;
  readonly table: TableName;
}

/** What an archive holds, before it is read. */
export interface FoundTables {
  /** The archive's. */
  readonly name: string;
  /** In the order in which they are read: kind by kind, of each kind the latest export's first, then by path. */
  readonly tables: readonly FoundTable[];
  readonly unread: readonly Entry[];
  /** Tables of an older export than the one that is read. */
  readonly older: readonly Entry[];
  /** Why some of the unread could not be opened. */
  readonly troubles: readonly Problem[];
}

/** Looks into every file for what it is. */
export async function findTables({ name, entries }: Archive): Promise<FoundTables> {
  const tables: FoundTable[] = [];
  const unread: Entry[] = [];
  const troubles: Problem[] = [];
  for (const { entry, sniffed } of await sniffAll(entries)) {
    if (sniffed.kind === 'table') {
      tables.push({ entry, table: sniffed.table });
      continue;
    }
    unread.push(entry);
    if (entry.trouble) troubles.push(entry.trouble);
    else if (sniffed.kind === 'spreadsheet') troubles.push({ kind: 'spreadsheet', file: entry.path });
  }
  tables.sort((a, b) => order(a.table) - order(b.table) || latestFirst(a.entry, b.entry));
  const latest = Math.max(...tables.filter(isCore).map(({ entry }) => namedDay(entry) ?? -Infinity));
  const isOlder = ({ entry }: FoundTable) => (namedDay(entry) ?? Infinity) < latest - oneExportDays;
  return {
    name,
    tables: tables.filter((table) => !isOlder(table)),
    unread,
    older: tables.filter(isOlder).map(({ entry }) => entry),
    troubles,
  };
}

/** LinkedIn's two e-mails come within two days: what lies further apart are two exports, which say two things. */
const oneExportDays = 7;

/** Tables that say who is connected and who wrote when. */
export const isCore = ({ table }: FoundTable): boolean => table === 'connections' || table === 'messages';

export const has = ({ tables }: FoundTables, name: TableName): boolean =>
  tables.some(({ table }) => table === name);

/** How many files are looked into at once: each is mostly waiting, and holds some 64 KB meanwhile. */
const together = 32;

async function sniffAll(entries: readonly Entry[]): Promise<{ entry: Entry; sniffed: Sniffed }[]> {
  const known: { entry: Entry; sniffed: Sniffed }[] = [];
  for (let i = 0; i < entries.length; i += together) {
    const some = entries.slice(i, i + together);
    known.push(
      ...(await Promise.all(
        some.map(async (entry) => ({ entry, sniffed: await sniffTable(entry.path, entry.open()) })),
      )),
    );
  }
  return known;
}

/** The order in which a person would want to see them come. */
const order = (table: TableName): number =>
  table === 'connections' ? 0 : table === 'messages' || table === 'aiChats' ? 2 : 1;
