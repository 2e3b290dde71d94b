/** A cell in quotes, with those inside it doubled. */
export const quoted = (cell: string): string =>
  cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : `"${cell}"`;

const quotedIfNeeded = (cell: string): string => (/[",\r\n]/.test(cell) ? quoted(cell) : cell);

/** RFC 4180 with LF, as LinkedIn writes it: the header's line and rows of cells in, text that ends in a line break out. */
export const csvText = (header: string, rows: readonly (readonly string[])[]): string =>
  [header, ...rows.map((row) => row.map(quotedIfNeeded).join(',')), ''].join('\n');
