export interface CsvStyle {
  /** Every cell in quotes, as in messages.csv since 2026; otherwise only the cells that need them. */
  readonly quoteAll: boolean;
}

/** A cell in quotes, with those inside it doubled. */
export const quoted = (cell: string): string =>
  cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : `"${cell}"`;

const quotedIfNeeded = (cell: string): string => (/[",\r\n]/.test(cell) ? quoted(cell) : cell);

/** RFC 4180 with LF, as LinkedIn writes it: rows of cells in, text that ends in a line break out. */
export function csvText(rows: readonly (readonly string[])[], { quoteAll }: CsvStyle): string {
  const cellText = quoteAll ? quoted : quotedIfNeeded;
  return rows.map((row) => `${row.map(cellText).join(',')}\n`).join('');
}
