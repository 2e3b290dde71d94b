import { type CsvParser, csvParser } from './csv.ts';
import { columnsOf, type Header } from './header.ts';
import { type Cells, type Table, text } from './table.ts';
import { beginWithDay, writtenDate } from './written-date.ts';

/** A row with fewer or more cells than the header, to be shown. */
export interface RaggedRow {
  /** Its number among the rows of its file, from 1: the header, empty lines and notes are none. */
  readonly row: number;
  /** The first eight, the first 80 characters of each. */
  readonly cells: readonly string[];
}

/** How many ragged rows are kept, and how much of each. */
const most = { rows: 200, cells: 8, characters: 80 };

export interface RowReading extends CsvParser {
  readonly tally: () => {
    readonly rows: number;
    readonly ragged: number;
    readonly raggedRows: readonly RaggedRow[];
    readonly missing: readonly string[];
  };
}

/**
 * From the text of a table, header and what stands above included, to its rows. `sample`: its first lines, by which
 * the order of day and month is told.
 */
export function readRows<Row>(
  { reader, expected, dates, isNote }: Table<Row>,
  header: Header,
  sample: readonly Cells[],
  onRows: (rows: readonly Row[]) => void,
): RowReading {
  const columns = columnsOf(header);
  const datesIn = (cells: Cells) => dates.map((name) => text(cells, columns(name)));
  const read = reader(columns, beginWithDay(sample.flatMap(datesIn)));
  const sorted = isSorted(header, datesIn);
  const width = header.cells.length;
  let line = -1;
  let count = 0;
  let ragged = 0;
  const raggedRows: RaggedRow[] = [];
  const parser = csvParser(header.dialect, (written) => {
    const rows: Row[] = [];
    for (const cells of written) {
      line++;
      if (line === header.row || (line < header.row && !sorted)) continue;
      if (line === 0 && cells[0]?.startsWith('sep=')) continue;
      if (isEmpty(cells) || isNote?.(cells) || cells.every((cell, i) => cell === header.written[i])) continue;
      rows.push(read(cells));
      if (cells.length !== width && ragged++ < most.rows) {
        raggedRows.push({ row: count + rows.length, cells: shortened(cells) });
      }
    }
    count += rows.length;
    if (rows.length > 0) onRows(rows);
  });
  const missing = expected.filter((name) => columns(name) < 0);
  return { ...parser, tally: () => ({ rows: count, ragged, raggedRows, missing }) };
}

/**
 * Whether rows stand above a header near the top, as somebody sorted it down with them: a line with a date where the table
 * has its dates; in a table without dates, one as wide that fills more than its first cell.
 */
const isSorted = ({ above, cells: { length } }: Header, datesIn: (cells: Cells) => Cells): boolean =>
  above.some((cells) => {
    const written = datesIn(cells);
    return written.length > 0
      ? written.some((date) => (writtenDate(date) ?? writtenDate(date, true)) !== undefined)
      : cells.length === length && !isEmpty(cells.slice(1));
  });

const shortened = (cells: Cells): readonly string[] =>
  cells.slice(0, most.cells).map((cell) => cell.slice(0, most.characters));

/** An empty line, or one of nothing but delimiters, which spreadsheets pad tables with. */
function isEmpty(cells: Cells): boolean {
  for (const cell of cells) if (cell.trim() !== '') return false;
  return true;
}
