import Papa from 'papaparse';
import { sampleExport, sampleSeed } from '../../../src/reading/sample/sample-export.ts';

export type Row = Readonly<Record<string, string>>;

export const sample = sampleExport(sampleSeed);

/** The text of one of the sample's files. */
export function textOf(path: string): string {
  const file = sample.files.find((each) => each.path === path);
  if (!file) throw new Error(`the sample has no ${path}`);
  return file.text;
}

/** A table of the sample as Papa Parse reads it; Connections.csv from below its preamble. */
export function table(path: string): { readonly header: readonly string[]; readonly rows: readonly Row[] } {
  const text = textOf(path);
  const body = path === 'Connections.csv' ? text.slice(text.indexOf('First Name,')) : text;
  const { data, meta, errors } = Papa.parse<Row>(body, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${path}: ${JSON.stringify(errors[0])}`);
  return { header: meta.fields ?? [], rows: data };
}

export const connections = table('Connections.csv').rows;
export const people = connections.filter((row) => row['URL'] !== '');
export const messages = table('messages.csv').rows;

const site = 'https://www.linkedin.com/in/';
export const owner = `${site}noa-winterfeld`;

/** The unencoded slug of a connection. */
export const slugOf = (row: Row): string => decodeURIComponent((row['URL'] ?? '').slice(site.length));

/** The names in TO: joined by commas without a space. */
export const namesIn = (row: Row): readonly string[] => (row['TO'] ?? '').split(/,(?! )/);

/** Threads with more than one person beside the owner, by CONVERSATION ID. */
export const groups = new Set(
  messages.filter((row) => namesIn(row).length > 1).map((row) => row['CONVERSATION ID']),
);

/** What was written between the owner and one person, drafts, SPAM and groups aside, by that person's slug. */
export const direct: ReadonlyMap<string, readonly Row[]> = bySlug();

function bySlug(): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of messages) {
    if (row['IS MESSAGE DRAFT'] === 'Yes' || row['FOLDER'] === 'SPAM' || groups.has(row['CONVERSATION ID'])) {
      continue;
    }
    const other =
      row['SENDER PROFILE URL'] === owner ? row['RECIPIENT PROFILE URLS'] : row['SENDER PROFILE URL'];
    if (!other) continue;
    const slug = other.slice(site.length);
    found.set(slug, [...(found.get(slug) ?? []), row]);
  }
  return found;
}

export const isMine = (row: Row): boolean => row['SENDER PROFILE URL'] === owner;
export const timeOf = (row: Row): number => Date.parse((row['DATE'] ?? '').replace(' UTC', 'Z'));
