/** One row as the file has it. */
export type Cells = readonly string[];

/** The position of a column in this file, by its name in any case; −1 where the file has none. */
export type Columns = (name: string) => number;

/** Lists of columns that only one kind of table has together. */
export type Signatures = readonly (readonly string[])[];

/** What a table looks like and what its rows say: one such in a file each. */
export interface Table<Row> {
  /** Fits the base names that its files have, as `baseName` folds them. */
  readonly name: RegExp;
  /** A header row is this table's when it has all columns of one of these. */
  readonly signatures: Signatures;
  /** The columns that every era has and that are read, as LinkedIn writes them. */
  readonly expected: readonly string[];
  /** The columns that hold dates: all that tells a row from a line of words where a file was sorted with its header. */
  readonly dates: readonly string[];
  /**
   * Finds the columns, once for a file; the result reads its rows. `dayFirst`: dates such as `2/8/18` begin with the day.
   */
  readonly reader: (columns: Columns, dayFirst: boolean) => (cells: Cells) => Row;
  /** Whether a line is no row but what LinkedIn writes above the header: whoever sorts a file may put it anywhere. */
  readonly isNote?: (cells: Cells) => boolean;
}

/** The text of a cell without spaces at its ends; '' where the column or the cell is missing. */
export function text(cells: Cells, column: number): string {
  // An array asked for −1 is an engine's slowest path.
  return column < 0 ? '' : (cells[column]?.trim() ?? '');
}

/** The text of an address: undefined, not '', where the table has no such column (docs/export-format.md §3). */
export function address(cells: Cells, column: number): string | undefined {
  return column < 0 ? undefined : text(cells, column);
}
