import type { FileReport } from '../network/report.ts';
import { formatsOf } from './formats.ts';
import { twoEmails } from './guide.ts';
import type { ReportNumber } from './report-line.ts';
import { reportTables } from './report-tables.ts';

/** Which files a table is from, and where one of them ended too soon or is damaged. */
export function filesNotes(files: readonly FileReport[], locale: string): readonly string[] {
  const { list, counted } = formatsOf(locale);
  const named = files.map(({ file }) => file);
  const damaged = files.flatMap(({ file, damaged = 0 }) =>
    damaged === 0
      ? []
      : [`In ${file} ${counted(damaged, { one: 'letter is', other: 'letters are' })} damaged, shown as �.`],
  );
  const broken = files.flatMap(({ file, broken: why }) =>
    why === undefined ? [] : [`The reading of ${file} stopped before its end: ${why}.`],
  );
  return [...(named.length > 0 ? [`From ${list(named)}.`] : []), ...broken, ...damaged];
}

/** Rows with too few or too many cells: they are in the counts, read as far as they go. */
export function raggedLines(files: readonly FileReport[]): readonly ReportNumber[] {
  const count = files.reduce((sum, { ragged }) => sum + ragged, 0);
  const rows = () =>
    files.flatMap(({ file, raggedRows = [] }) =>
      raggedRows.map(({ row, cells }) => ({ nth: 0, file, row, at: undefined, cells: [cells.join(' · ')] })),
    );
  const note = 'among all of these; read as far as they go';
  return count === 0
    ? []
    : [{ count, label: 'with too few or too many cells', note, rows, columns: ['As written'] }];
}

/** What it costs where messages are missing or cut short, and what brings them; none where they are whole. */
export function messagesNote(files: readonly FileReport[]): readonly string[] {
  return files.some(({ table, broken }) => table === 'messages' && broken !== undefined)
    ? [
        'The messages broke off before their end, so nobody silent is judged: their verdicts stay empty. Download the export again, or take the one of LinkedIn’s second e-mail.',
      ]
    : [];
}

/** The tables that were not found, those together whose lack costs the same; and what brings the missing messages. */
export function missingWords(
  files: readonly FileReport[],
  locale = 'en',
): {
  readonly missing: readonly { readonly titles: string; readonly cost: string }[];
  readonly note: string;
} {
  const missing = Object.entries(reportTables).filter(([name]) => !files.some(({ table }) => table === name));
  const costs = [...new Set(missing.map(([, { cost }]) => cost))];
  return {
    missing: costs.map((cost) => ({
      titles: formatsOf(locale).list(
        missing.flatMap(([, words]) => (words.cost === cost ? words.title : [])),
      ),
      cost,
    })),
    note: missing.some(([name]) => name === 'messages')
      ? twoEmails
      : 'A table that would be empty is in no export: it may be that there is nothing to miss.',
  };
}
export const missingTitle = 'Not in this export';

/** An export holds some fifty files; somebody's whole disk holds more. */
const mostNamed = 80;

/** The files that were looked at and not read, and those that could not be opened; '' where there are none. */
export function unreadWords(files: readonly FileReport[], locale = 'en'): string {
  const { list, counted, number } = formatsOf(locale);
  const unread = files.filter(({ table }) => table === undefined);
  const other = unread.flatMap(({ file, broken }) => (broken === undefined ? file : []));
  const closed = unread.flatMap(({ file, broken }) =>
    broken === undefined ? [] : `${file} (${broken.replaceAll('-', ' ')})`,
  );
  const more = other.length - mostNamed;
  const named = more > 0 ? [...other.slice(0, mostNamed), `${number(more)} more`] : other;
  return [
    ...(other.length > 0
      ? [
          `${counted(other.length, { one: 'file', other: 'files' })}, of which only the first lines were looked at, to tell what they are. Nothing in them says who knows whom: ${list(named)}.`,
        ]
      : []),
    ...(closed.length > 0 ? [`Passed over: ${list(closed)}.`] : []),
  ].join(' ');
}
export const unreadTitle = 'Never read';

/** What was dropped one after the other and taken for one export; '' where it was one drop. */
export const togetherWords = (names: readonly string[], locale = 'en'): string =>
  names.length === 0 ? '' : `Read together, as one export: ${formatsOf(locale).list(names)}.`;
export const togetherTitle = 'Several drops';
