import { tables } from './all-tables.ts';
import { csvParser } from './csv.ts';
import { columnsOf, findHeader, fitsTable, type Header, isProse } from './header.ts';
import type { TableName, TableRows } from './rows.ts';
import type { Cells, Table } from './table.ts';
import { textPieces } from './text-pieces.ts';

export interface TableTally {
  readonly rows: number;
  /** Rows with fewer or more cells than the header: read as far as they go. */
  readonly ragged: number;
  /** Columns that the table has had in every year, and that this file has not. */
  readonly missing: readonly string[];
  /** Why the reading ended before the file did, or that it never began; undefined where all was read. */
  readonly broken: string | undefined;
}

/**
 * Reads one table to its end, a batch of rows at a time; the stream waits while `onRows` works. `onBytes` hears how
 * many bytes of the file have been read. A file that breaks off gives the rows before the break, and `broken` says
 * why; only a `Refusal` for size, and what the callbacks throw, is thrown.
 */
export async function readTable<Name extends TableName>(
  table: Name,
  bytes: ReadableStream<Uint8Array>,
  onRows: (rows: readonly TableRows[Name][]) => void,
  onBytes?: (bytes: number) => void,
): Promise<TableTally> {
  let reading: RowReading | undefined;
  let broken: string | undefined;
  for await (const piece of textPieces(bytes)) {
    if (!reading) {
      const header = findHeader(piece.text, fitsTable(tables[table]));
      if (!header) {
        return { ...nothing, broken: piece.broken ?? (isProse(piece.text) ? undefined : 'it has no header') };
      }
      reading = readRows<TableRows[Name]>(tables[table], header, onRows);
    }
    reading.write(piece.text);
    onBytes?.(piece.bytes);
    broken = piece.broken ?? (reading.unclosed() ? unclosedQuote : undefined);
    if (broken) break;
  }
  if (!reading) return nothing;
  if (!broken) {
    reading.end();
    if (reading.unclosed()) broken = unclosedQuote;
  }
  return { ...reading.tally(), broken };
}

const nothing: TableTally = { rows: 0, ragged: 0, missing: [], broken: undefined };
const unclosedQuote = 'a quote is opened and never closed';

interface RowReading {
  readonly write: (text: string) => void;
  readonly end: () => void;
  readonly unclosed: () => boolean;
  readonly tally: () => Omit<TableTally, 'broken'>;
}

/** From the text of a table, header and what stands above it included, to its rows. */
function readRows<Row>(
  { reader, expected }: Table<Row>,
  header: Header,
  onRows: (rows: readonly Row[]) => void,
): RowReading {
  const columns = columnsOf(header);
  const read = reader(columns);
  const width = header.cells.length;
  let above = header.row + 1;
  let count = 0;
  let ragged = 0;
  const parser = csvParser(header.dialect, (written) => {
    const rows: Row[] = [];
    for (const cells of written) {
      if (above > 0) above--;
      else if (!isEmpty(cells)) {
        if (cells.length !== width) ragged++;
        rows.push(read(cells));
      }
    }
    count += rows.length;
    if (rows.length > 0) onRows(rows);
  });
  const missing = expected.filter((name) => columns(name) < 0);
  return { ...parser, tally: () => ({ rows: count, ragged, missing }) };
}

/** An empty line, or one of nothing but delimiters, which spreadsheets pad tables with. */
function isEmpty(cells: Cells): boolean {
  for (const cell of cells) if (cell.trim() !== '') return false;
  return true;
}
