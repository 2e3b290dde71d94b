import type { Progress, Report } from '../base/progress.ts';
import { RawExport } from '../network/raw-export.ts';
import type { FileReport } from '../network/report.ts';
import { readTable } from '../tables/read-table.ts';
import type { TableName } from '../tables/rows.ts';
import type { FoundTables } from './find-tables.ts';
import { overlaps } from './overlap.ts';

export interface TablesRead {
  readonly raw: RawExport;
  readonly files: readonly FileReport[];
  readonly messagesWhole: boolean;
  readonly rows: number;
}

/** The progress bar moves this many times at the most. */
const steps = 100;

/** Reads every table that was found, in that order. */
export async function readTables(found: FoundTables, report: Report): Promise<TablesRead> {
  const files: FileReport[] = [
    ...found.unread.map(({ path, trouble }) => unread(path, trouble?.kind)),
    ...found.older.map(({ path }) => unread(path, 'an older export')),
  ];
  const raw = new RawExport();
  const total = found.tables.reduce((sum, { entry }) => sum + entry.size, 0);
  let done = 0;
  let rows = 0;
  let step = 0;
  const sieveOf = overlaps(found.tables);
  for (const one of found.tables) {
    const { entry, table } = one;
    const fresh = sieveOf(one);
    let again = 0;
    const stage = stageOf(table);
    report({ stage, rows, fraction: fractionOf(done, total) });
    const tally = await readTable(
      table,
      entry.open(),
      (batch) => {
        rows += batch.length;
        const kept = fresh(batch);
        again += batch.length - kept.length;
        raw.add(table, batch, entry.path, kept);
      },
      (bytes) => {
        const fraction = fractionOf(done + Math.min(bytes, entry.size), total);
        if (Math.floor(fraction * steps) === step) return;
        step = Math.floor(fraction * steps);
        report({ stage, rows, fraction });
      },
    );
    done += entry.size;
    files.push({
      file: entry.path,
      table,
      rows: tally.rows,
      ragged: tally.ragged,
      raggedRows: tally.raggedRows,
      damaged: tally.damaged,
      broken: tally.broken,
      again,
    });
  }
  const messages = files.filter(({ table }) => table === 'messages');
  return {
    raw,
    files,
    rows,
    messagesWhole: messages.length > 0 && messages.every(({ broken }) => broken === undefined),
  };
}

const unread = (file: string, broken: string | undefined): FileReport => ({
  file,
  table: undefined,
  rows: 0,
  ragged: 0,
  broken,
});

const fractionOf = (done: number, total: number): number => (total === 0 ? 0 : done / total);

const stageOf = (table: TableName): Progress['stage'] =>
  table === 'connections'
    ? 'connections'
    : table === 'messages' || table === 'aiChats'
      ? 'messages'
      : 'signs';
