import { fold } from '../base/fold.ts';
import { type Dialect, delimiters, firstRows, lineEnd } from './csv.ts';
import type { Cells, Columns, Table } from './table.ts';

/** Where the header of a file was found, and how the file is written. */
export interface Header {
  readonly dialect: Dialect;
  /** The number of the header among the rows, empty ones included; from 0. */
  readonly row: number;
  /** Its cells, folded. */
  readonly cells: Cells;
}

/** How far down a header is looked for: Connections.csv has three lines above it. */
const depth = 20;

/**
 * The first row, read with any delimiter, that `fits` takes for a header: preamble and delimiter need no other
 * finding. `head` is the first part of a file, longer than its preamble.
 */
export function findHeader(head: string, fits: (cells: Cells) => boolean): Header | undefined {
  const newline = lineEnd(head);
  for (const delimiter of delimiters) {
    const dialect = { delimiter, newline };
    const rows = firstRows(head, dialect, depth).map((cells) => cells.map(columnName));
    const row = rows.findIndex(fits);
    const cells = rows[row];
    if (cells) return { dialect, row, cells };
  }
  return undefined;
}

export const fitsTable =
  ({ signatures }: Pick<Table<unknown>, 'signatures'>) =>
  (cells: Cells): boolean =>
    signatures.some((names) => names.every((name) => cells.includes(columnName(name))));

export const columnsOf =
  ({ cells }: Header): Columns =>
  (name) =>
    cells.indexOf(columnName(name));

/** A column's name without a byte order mark, stray quotes and spaces, in one case. */
const columnName = (cell: string): string => fold(cell.replace(/^[\s\uFEFF"']+|[\s"']+$/g, ''));

/**
 * Whether a file without a header is an empty one: it holds nothing, or a sentence such as `No conversations
 * found`, at most one cell to a line whatever the delimiter.
 */
export function isProse(head: string): boolean {
  const lines = head.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  if (lines.length <= 1) return true;
  const newline = lineEnd(head);
  return delimiters.every((delimiter) =>
    firstRows(head, { delimiter, newline }, depth).every((cells) => cells.length === 1),
  );
}
