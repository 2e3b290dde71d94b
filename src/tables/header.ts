import { fold } from '../base/fold.ts';
import { type Dialect, delimiters, firstRows, lineEnd } from './csv.ts';
import type { Cells, Columns, Signatures } from './table.ts';

/** Where the header of a file was found, and how the file is written. */
export interface Header {
  readonly dialect: Dialect;
  /** Its number among the rows, empty ones included; from 0. −1 where it stands among them, as they were sorted. */
  readonly row: number;
  /** Its cells, folded, and as they are written. */
  readonly cells: Cells;
  readonly written: Cells;
  /** What stands above it near the top. */
  readonly above: readonly Cells[];
}

/** How far down a header stands that nobody sorted away: Connections.csv has three lines above it. */
const depth = 20;

/** In UTF-16 units: no header is longer. */
const longestHeader = 4096;

/**
 * The first row near the top, read with any delimiter, that has all columns of one of the `signatures`: preamble, Excel's
 * `sep=;` and delimiter need no other finding. `head` is the first part of a file, longer than its preamble.
 */
export function findHeader(head: string, signatures: Signatures): Header | undefined {
  const fits = fitting(signatures);
  const newline = lineEnd(head);
  for (const delimiter of delimiters) {
    const dialect = { delimiter, newline };
    const rows = firstRows(head, dialect, depth);
    const row = rows.findIndex((cells) => fits(cells.map(columnName)));
    const written = rows[row];
    if (written) return { dialect, row, cells: written.map(columnName), written, above: rows.slice(0, row) };
  }
  return undefined;
}

/** The same anywhere in a text whose rows were sorted with it: the first line that has all columns of one of them. */
export function findSortedHeader(text: string, signatures: Signatures): Header | undefined {
  const newline = lineEnd(text);
  const folded = signatures.map((names) => names.map(fold));
  const sought = new RegExp(signatures.map(([name]) => name).join('|'), 'gi');
  for (let found = sought.exec(text); found; found = sought.exec(text)) {
    const start = text.lastIndexOf(newline, found.index) + 1;
    const next = text.indexOf(newline, found.index);
    const end = next < 0 ? text.length : next;
    sought.lastIndex = end;
    if (end - start > longestHeader) continue;
    const line = text.slice(start, end);
    const words = line.toLowerCase();
    if (!folded.some((names) => names.every((name) => words.includes(name)))) continue;
    const header = findHeader(line, signatures);
    if (header) return { ...header, dialect: { ...header.dialect, newline }, row: -1 };
  }
  return undefined;
}

/** Whether a header row, folded, has all columns of one of them. */
export function fitting(signatures: Signatures): (cells: Cells) => boolean {
  const folded = signatures.map((names) => names.map(columnName));
  return (cells) => folded.some((names) => names.every((name) => cells.includes(name)));
}

export const columnsOf =
  ({ cells }: Header): Columns =>
  (name) =>
    cells.indexOf(columnName(name));

/** A column's name without a byte order mark, stray quotes and spaces, in one case. */
const columnName = (cell: string): string =>
  cell.length > longestName ? '' : fold(cell.replace(/^[\s\uFEFF"']+|[\s"']+$/g, ''));

/** No column's name is longer; the pattern takes quadratic time over a long run of spaces. */
const longestName = 200;

/** In UTF-16 units: what LinkedIn says of an empty table is a tenth of it. */
const longestSentence = 300;

/**
 * Whether a file without a header is an empty one: it holds nothing, or a sentence such as `No conversations
 * found`, at most one cell to a line whatever the delimiter. A table whose quotes went wrong may be one cell as well, but
 * it is longer, or names the columns.
 */
export function isProse(head: string, signatures: Signatures): boolean {
  const said = fold(head.trim());
  if (said.length > longestSentence) return false;
  if (signatures.some((names) => names.every((name) => said.includes(fold(name))))) return false;
  const lines = head.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  if (lines.length <= 1) return true;
  const newline = lineEnd(head);
  return delimiters.every((delimiter) =>
    firstRows(head, { delimiter, newline }, depth).every((cells) => cells.length === 1),
  );
}
