import { tables } from './all-tables.ts';
import { firstRows } from './csv.ts';
import { findHeader, findSortedHeader, isProse } from './header.ts';
import { type RaggedRow, type RowReading, readRows } from './read-rows.ts';
import type { TableName, TableRows } from './rows.ts';
import { pieceSize, type TextPiece, textPieces } from './text-pieces.ts';

export interface TableTally {
  readonly rows: number;
  /** Rows with fewer or more cells than the header: read as far as they go. */
  readonly ragged: number;
  /** The first of them. */
  readonly raggedRows: readonly RaggedRow[];
  /** Letters that were damaged, and are read as U+FFFD. */
  readonly damaged: number;
  /** Columns that the table has had in every year, and that this file has not. */
  readonly missing: readonly string[];
  /** Why the reading ended before the file did, or that it never began; undefined where all was read. */
  readonly broken: string | undefined;
}

/**
 * Reads one table to its end, a batch of rows at a time; the stream waits while `onRows` works. Rows come in the order
 * of the file and each once, so that counting them gives their number, from 1. `onBytes` hears how many bytes of the
 * file have been read. A file that breaks off gives the rows before the break, and `broken` says why; only a `Refusal`
 * for size, and what the callbacks throw, is thrown.
 */
export async function readTable<Name extends TableName>(
  table: Name,
  bytes: ReadableStream<Uint8Array>,
  onRows: (rows: readonly TableRows[Name][]) => void,
  onBytes?: (bytes: number) => void,
): Promise<TableTally> {
  const { signatures } = tables[table];
  const atTop = (text: string) => findHeader(topOf(text), signatures);
  let reading: RowReading | undefined;
  let broken: string | undefined;
  let damaged = 0;
  for await (const piece of widened(
    textPieces(bytes),
    (text) => isProse(text, signatures) || atTop(text) !== undefined,
  )) {
    if (!reading) {
      const header = atTop(piece.text) ?? findSortedHeader(piece.text, signatures);
      if (!header) {
        const empty = isProse(piece.text, signatures);
        const why = piece.bytes === 0 ? 'it has not one letter' : empty ? undefined : 'it has no header';
        return { ...nothing, broken: piece.broken ?? why };
      }
      const sample = firstRows(topOf(piece.text), header.dialect, 0);
      reading = readRows<TableRows[Name]>(tables[table], header, sample, onRows);
    }
    for (let at = 0; at < piece.text.length; at += pieceSize) {
      reading.write(piece.text.slice(at, at + pieceSize));
    }
    onBytes?.(piece.bytes);
    damaged = piece.damaged;
    broken = piece.broken ?? (reading.unclosed() ? unclosedQuote : undefined);
    if (broken) break;
  }
  if (!reading) return nothing;
  if (!broken) {
    reading.end();
    if (reading.unclosed()) broken = unclosedQuote;
  }
  return { ...reading.tally(), damaged, broken };
}

/** As much of a text as a first piece has, however far that has grown. */
const topOf = (text: string): string => text.slice(0, pieceSize);

const nothing: TableTally = {
  rows: 0,
  ragged: 0,
  raggedRows: [],
  damaged: 0,
  missing: [],
  broken: undefined,
};
const unclosedQuote = 'a quote is opened and never closed';

/**
 * How far down a header is looked for where it is not at the top, in UTF-16 units: 60,000 connections, or as many
 * messages. Whoever sorts a file with its header sends that there, in a spreadsheet to the very end.
 */
const deepest = 8 * 1024 ** 2;

/** The pieces; the first of them, unless it is `enough`, grown as far as a header is looked for. */
async function* widened(
  pieces: AsyncIterable<TextPiece>,
  enough: (head: string) => boolean,
): AsyncGenerator<TextPiece> {
  let text: string | undefined = '';
  let last: TextPiece | undefined;
  for await (const piece of pieces) {
    if (text === undefined) yield piece;
    else {
      const first = text === '';
      text += piece.text;
      last = { ...piece, text };
      if (text.length < deepest && !(first && enough(text))) continue;
      yield last;
      text = undefined;
    }
  }
  if (text !== undefined && last !== undefined) yield last;
}
