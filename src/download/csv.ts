/** What Excel, LibreOffice and Google Sheets take for the start of a formula, full-width and small forms included. */
const sign = '[=+\\-@＝＋－＠﹦﹢﹣﹫]';
/** What may stand before it unseen: white space, control and format characters, quotation marks of any kind. */
const veil = `[\\s\\p{C}\\p{Pi}\\p{Pf}"'\`]*`;

const formula = new RegExp(`^(?:[\\t\\r\\n]|${veil}${sign})`, 'u');
/**
 * A reader set to `;` or tab (Excel in much of Europe) takes no notice of our quotes in the middle of a line: for
 * it a new cell begins after each of these, inside the text.
 */
const innerFormula = new RegExp(`[;\\t\\r\\n](?=${veil}${sign})`, 'gu');

/** Most cells: they begin with a letter or digit and hold no separator of any reader. */
const plain = /^(?:[A-Za-z0-9](?:[^",;\t\r\n]*[^",;\s])?)?$/;

/**
 * The text so that no spreadsheet runs it: with `'` in front where it begins like a formula, and after a `;`, tab
 * or line break that is followed by one. Any other text stays as it is.
 */
export function guarded(text: string): string {
  if (plain.test(text)) return text;
  const inside = text.replace(innerFormula, "$&'");
  return formula.test(inside) ? `'${inside}` : inside;
}

/** One cell by RFC 4180, guarded; quoted also where only readers of other dialects would need it. */
export function csvCell(text: string): string {
  if (plain.test(text)) return text;
  const safe = guarded(text);
  return /[",;\t\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A whole file: UTF-8 byte order mark (for Excel), rows ended by CRLF. */
export const csvText = (rows: Iterable<readonly string[]>): string =>
  `\uFEFF${Array.from(rows, (row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
