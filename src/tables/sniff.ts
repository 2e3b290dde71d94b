import { nameOf, recognise } from './recognise.ts';
import type { TableName } from './rows.ts';
import { textPieces } from './text-pieces.ts';

/** What a file of an export is. `spreadsheet`: a table that somebody saved as one. */
export type Sniffed =
  | { readonly kind: 'table'; readonly table: TableName }
  | { readonly kind: 'spreadsheet' }
  | { readonly kind: 'other' };

/**
 * Tells what a file is from its name and its first 64 KB; the stream is cancelled after that, and not read at all
 * where the name says enough. A damaged file is the table its name says; fails with a `Refusal` for size only.
 */
export async function sniffTable(path: string, bytes: ReadableStream<Uint8Array>): Promise<Sniffed> {
  if (!mayBeText(path)) {
    await bytes.cancel();
    const saved = spreadsheets.test(path) && nameOf(path.replace(spreadsheets, '')) !== undefined;
    return { kind: saved ? 'spreadsheet' : 'other' };
  }
  for await (const { text } of textPieces(bytes)) {
    if (workbooks.some((start) => text.startsWith(start))) return { kind: 'spreadsheet' };
    const table = recognise(path, text);
    return table ? { kind: 'table', table } : { kind: 'other' };
  }
  return { kind: 'other' };
}

/** The first bytes of .xlsx, and of .xls as they read in windows-1252. */
const workbooks = ['PK\u0003\u0004', 'ÐÏ\u0011à'];

const spreadsheets = /\.(xlsx?|xlsm|ods|numbers)$/i;

/** `.csv`, `.txt` and `.tsv`, and names without an extension. */
const mayBeText = (path: string): boolean => {
  const extension = /\.([a-z][a-z0-9]{1,7})$/i.exec(path)?.[1]?.toLowerCase();
  return extension === undefined || ['csv', 'txt', 'tsv'].includes(extension);
};
