import Papa from 'papaparse';

export const delimiters = [',', ';', '\t'] as const;

/** How a file is written. A line end `\r\n` counts as `\n`: the `\r` before it is taken off the last cell. */
export interface Dialect {
  readonly delimiter: (typeof delimiters)[number];
  readonly newline: '\n' | '\r';
}

/** What `Papa.Parser` gives, which its typings leave open. `cursor`: the end of the last whole row. */
interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string }[];
  readonly meta: { readonly cursor: number };
}

/** `\n`, also with `\r` before it; `\r` alone only where the first row ends so, as on old Macs. */
export const lineEnd = (head: string): Dialect['newline'] =>
  /^(?:"[^"]*"|[^"\r\n])*\r(?!\n)/.test(head.slice(0, longestLine)) ? '\r' : '\n';

/** What of a first row is looked at for its end, in UTF-16 units. */
const longestLine = 16 * 1024;

/** The first rows of a text, empty ones included; the last of them may be cut short. */
export function firstRows(head: string, dialect: Dialect, count: number): string[][] {
  const { data } = new Papa.Parser({ ...dialect, preview: count }).parse(head, 0, false) as Parsed;
  return trimEnds(data, dialect);
}

/** No row is this long, in UTF-16 units: LinkedIn ends a message at 8,000. A quote was opened and never closed. */
const longestRow = 1024 ** 2;

export interface CsvParser {
  /** Takes the next piece of the text and gives the rows that end in it. */
  readonly write: (piece: string) => void;
  /** Gives the last row, where it has no line end. */
  readonly end: () => void;
  /** A quote was opened and never closed: the rest of the text is one cell, and is not given. */
  readonly unclosed: () => boolean;
}

/**
 * Text in, in pieces of any size; rows of cells out, empty ones included, as soon as they are whole. All of it
 * happens within `write`, so that whoever feeds it has back-pressure for free.
 *
 * Papa's own way of taking pieces guesses the line end from the first one, however short it is, and wants a Node
 * stream; its parser below that takes a text and says where the last whole row ends, which is all that is needed.
 */
export function csvParser(dialect: Dialect, onRows: (rows: string[][]) => void): CsvParser {
  const parser = new Papa.Parser({ ...dialect });
  let rest = '';
  let unclosed = false;
  /** A long row is not parsed anew with each piece, but when there is twice as much of it. */
  let enough = 0;
  const takeWhole = (): void => {
    const { data, meta } = parser.parse(rest, 0, true) as Parsed;
    rest = rest.slice(meta.cursor);
    enough = data.length > 0 ? 0 : Math.min(rest.length * 2, longestRow + 1);
    onRows(trimEnds(data, dialect));
    unclosed = rest.length > longestRow;
  };
  return {
    write(piece) {
      if (unclosed) return;
      rest += piece;
      if (rest.length >= enough) takeWhole();
    },
    end() {
      if (unclosed) return;
      takeWhole();
      // Half of a line end, which Papa would take for a cell that goes on after its quote.
      if (dialect.newline === '\n') rest = rest.replace(/\r$/, '');
      if (unclosed || rest === '') return;
      const { data, errors } = parser.parse(rest, 0, false) as Parsed;
      unclosed = errors.some(({ code }) => code === 'MissingQuotes');
      onRows(trimEnds(unclosed ? data.slice(0, -1) : data, dialect));
    },
    unclosed: () => unclosed,
  };
}

/** Takes the `\r` of a `\r\n` off the last cells, in place. */
function trimEnds(rows: string[][], { newline }: Dialect): string[][] {
  if (newline === '\n') {
    for (const row of rows) {
      const last = row[row.length - 1];
      if (last?.endsWith('\r')) row[row.length - 1] = last.slice(0, -1);
    }
  }
  return rows;
}
