import type { Archive, Entry } from '../archive/archive.ts';
import { Refusal } from '../base/problem.ts';
import type { Progress, Report } from '../base/progress.ts';
import { RawExport } from '../network/raw-export.ts';
import type { FileReport } from '../network/report.ts';
import { readTable } from '../tables/read-table.ts';
import type { TableName } from '../tables/rows.ts';
import { type Sniffed, sniffTable } from '../tables/sniff.ts';

interface FoundTable {
  readonly entry: Entry;
  readonly table: TableName;
}

export interface TablesRead {
  readonly raw: RawExport;
  readonly files: readonly FileReport[];
  readonly messagesWhole: boolean;
  readonly rows: number;
}

/** The progress bar moves this many times at the most. */
const steps = 100;

/** Reads every table that is known, in the order in which a person would want to see them come. */
export async function readTables(archive: Archive, report: Report): Promise<TablesRead> {
  const found: FoundTable[] = [];
  const files: FileReport[] = [];
  let spreadsheet: string | undefined;
  for (const { entry, sniffed } of await sniffAll(archive.entries)) {
    switch (sniffed.kind) {
      case 'table':
        found.push({ entry, table: sniffed.table });
        break;
      case 'spreadsheet':
        spreadsheet ??= entry.path;
        files.push(unread(entry.path));
        break;
      case 'other':
        files.push(unread(entry.path));
    }
  }
  if (spreadsheet !== undefined && !found.some(({ table }) => table === 'connections')) {
    throw new Refusal({ kind: 'spreadsheet', file: spreadsheet });
  }
  found.sort((a, b) => order(a.table) - order(b.table));

  const raw = new RawExport();
  const total = found.reduce((sum, { entry }) => sum + entry.size, 0);
  let done = 0;
  let rows = 0;
  let step = 0;
  for (const { entry, table } of found) {
    const stage = stageOf(table);
    report({ stage, rows, fraction: fractionOf(done, total) });
    const tally = await readTable(
      table,
      entry.open(),
      (batch) => {
        rows += batch.length;
        raw.add(table, batch);
      },
      (bytes) => {
        const fraction = fractionOf(done + Math.min(bytes, entry.size), total);
        if (Math.floor(fraction * steps) === step) return;
        step = Math.floor(fraction * steps);
        report({ stage, rows, fraction });
      },
    );
    done += entry.size;
    files.push({ file: entry.path, table, rows: tally.rows, ragged: tally.ragged, broken: tally.broken });
  }
  const messages = files.filter(({ table }) => table === 'messages');
  return {
    raw,
    files,
    rows,
    messagesWhole: messages.length > 0 && messages.every(({ broken }) => broken === undefined),
  };
}

const unread = (file: string): FileReport => ({
  file,
  table: undefined,
  rows: 0,
  ragged: 0,
  broken: undefined,
});

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

const fractionOf = (done: number, total: number): number => (total === 0 ? 0 : done / total);

const order = (table: TableName): number =>
  table === 'connections' ? 0 : table === 'messages' || table === 'aiChats' ? 2 : 1;

const stageOf = (table: TableName): Progress['stage'] =>
  table === 'connections'
    ? 'connections'
    : table === 'messages' || table === 'aiChats'
      ? 'messages'
      : 'signs';
