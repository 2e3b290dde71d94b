import type { Instant } from '../base/time.ts';
import type { ConnectionRow, TableName, TableRows } from '../tables/rows.ts';
import type { Directory } from './directory.ts';
import { Fates } from './fates.ts';
import { slugOf } from './profile-key.ts';
import type { RawExport } from './raw-export.ts';
import type { Account, Fate, FileReport, Part } from './report.ts';
import { fullName, shownRow } from './shown-row.ts';

/**
 * How the rows of each table add up that has a file or rows, in the order in which a person would ask. `signFates` are
 * those of `raw.signs`; a date after `end` is unread.
 */
export function accountsOf(
  raw: RawExport,
  directory: Directory,
  messages: readonly Part[],
  signFates: readonly Fate[],
  files: readonly FileReport[],
  end: Instant,
): readonly Account[] {
  const signs = (table: TableName): readonly Part[] =>
    signParts(raw, table, (i) => signFates[i] ?? 'not a connection');
  const undated = (table: TableName): readonly Part[] =>
    signParts(raw, table, (i) => ((raw.signs[i]?.at ?? Infinity) > end ? 'unread date' : undefined));
  const accounts: readonly Account[] = [
    { table: 'connections', parts: partsOf(raw, 'connections', raw.connections, connectionFate(directory)) },
    { table: 'messages', parts: messages },
    {
      table: 'invitations',
      parts: [
        ...signs('invitations'),
        ...partsOf(raw, 'invitations', raw.invitations, ({ direction }) =>
          direction === undefined ? 'no direction' : undefined,
        ),
      ],
    },
    ...signTables.map((table) => ({ table, parts: signs(table) })),
    {
      table: 'profile',
      parts: partsOf(raw, 'profile', raw.profiles, (_, i) => (i === 0 ? 'used' : 'repeated')),
    },
    { table: 'positions', parts: partsOf(raw, 'positions', raw.positions, () => 'used') },
  ];
  const found = new Set(files.map(({ table }) => (table === 'aiChats' ? 'messages' : table)));
  return accounts
    .map(({ table, parts }): Account => {
      const again = raw.again.get(table);
      const [unread] = undated(table);
      return {
        table,
        parts: again ? [...parts, { fate: 'again', ...again }] : parts,
        ...(unread && { undated: unread }),
      };
    })
    .filter(({ table, parts }) => parts.length > 0 || found.has(table));
}

const signTables = [
  'endorsementsReceived',
  'endorsementsGiven',
  'recommendationsReceived',
  'recommendationsGiven',
  'notes',
] as const;

function connectionFate({ people, accounts }: Directory): (row: ConnectionRow) => Fate {
  const connectedOn = new Map(accounts.map((account) => [account.row, account.connectedOn]));
  const listed = new Set(people.map(({ row }) => row));
  return (row) => {
    if (listed.has(row)) return connectedOn.get(row) === undefined ? 'listed without a date' : 'listed';
    if (connectedOn.has(row)) return 'same person';
    return fullName(row) === '' && slugOf(row.url ?? '') === undefined ? 'ghost' : 'repeated';
  };
}

/** Sorts the rows that were kept of a table by their fate; those without one are another's to sort. */
function partsOf<Row extends TableRows[TableName]>(
  raw: RawExport,
  table: TableName,
  rows: readonly Row[],
  fateOf: (row: Row, i: number) => Fate | undefined,
): readonly Part[] {
  const fates = new Fates();
  for (const [i, row] of rows.entries()) {
    const fate = fateOf(row, i);
    if (fate !== undefined) fates.add(fate, i);
  }
  const places = raw.placesOf(table);
  return fates.parts((i) => {
    const row = rows[i];
    return { ...places.kept(i), ...(row ? shownRow(row) : { at: undefined, cells: [] }) };
  });
}

/** `fateOf` is asked of the signs of the table, by their place in `raw.signs`. */
function signParts(
  raw: RawExport,
  table: TableName,
  fateOf: (sign: number) => Fate | undefined,
): readonly Part[] {
  const fates = new Fates();
  for (const [i, place] of raw.signPlaces.entries()) {
    const fate = place.table === table ? fateOf(i) : undefined;
    if (fate !== undefined) fates.add(fate, i);
  }
  const places = raw.placesOf(table);
  return fates.parts((i) => {
    const { name = '', address = '', at } = raw.signs[i] ?? {};
    return { ...places.at(raw.signPlaces[i]?.nth ?? 0), at, cells: [name, address] };
  });
}
