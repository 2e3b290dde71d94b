export interface CsvStyle {
  /** Every cell in quotes, as in messages.csv since 2026; otherwise only the cells that need them. */
  readonly quoteAll: boolean;
}

const escaped = (cell: string): string => cell.replaceAll('"', '""');

/** RFC 4180 with LF, as LinkedIn writes it: rows of cells in, text that ends in a line break out. */
export function csvText(rows: readonly (readonly string[])[], { quoteAll }: CsvStyle): string {
  const lines = rows.map((row) => {
    if (!quoteAll) return row.map((cell) => (/[",\r\n]/.test(cell) ? `"${escaped(cell)}"` : cell)).join(',');
    const cells = row.some((cell) => cell.includes('"')) ? row.map(escaped) : row;
    return `"${cells.join('","')}"`;
  });
  return `${lines.join('\n')}\n`;
}
