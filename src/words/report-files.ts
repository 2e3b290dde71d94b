import type { FileReport } from '../network/report.ts';
import { formatsOf } from './formats.ts';
import { twoEmails } from './guide.ts';
import type { ReportGroup, ReportLine } from './report-line.ts';

/** What each table is, by the name the reader gives it. */
const tables: Readonly<Record<string, string>> = {
  connections: 'your connections',
  messages: 'your messages',
  aiChats: 'chats with LinkedIn’s AI',
  invitations: 'invitations',
  endorsementsReceived: 'endorsements of you',
  endorsementsGiven: 'your endorsements of others',
  recommendationsReceived: 'recommendations of you',
  recommendationsGiven: 'your recommendations of others',
  notes: 'your private notes',
  profile: 'your profile',
  positions: 'your jobs',
};

/** The files that were read, one a line, and those that were not in one line together. */
export function filesGroup(files: readonly FileReport[], locale: string): ReportGroup {
  const { number, list } = formatsOf(locale);
  const unread = files.filter((file) => file.table === undefined);
  const lines = files.flatMap((file) =>
    file.table === undefined ? [] : [fileLine(file, file.table, locale)],
  );
  if (unread.length > 0) {
    lines.push({
      label: 'Files not read',
      count: number(unread.length),
      note: `nothing in them says who knows whom: ${list(unread.map(({ file }) => file))}`,
    });
  }
  return { title: 'Files', note: '', lines };
}

function fileLine(file: FileReport, table: string, locale: string): ReportLine {
  const { number, counted } = formatsOf(locale);
  const notes = [
    tables[table] ?? table,
    ...(file.ragged === 0
      ? []
      : [`${counted(file.ragged, { one: 'row', other: 'rows' })} with too few or too many cells`]),
    ...(file.broken === undefined ? [] : [`the reading stopped before its end: ${file.broken}`]),
  ];
  return { label: file.file, count: number(file.rows), note: notes.join('; ') };
}

/** What it costs where messages are missing or cut short, and what brings them; '' where they are whole. */
export function messagesNote(files: readonly FileReport[]): string {
  const messages = files.filter(({ table }) => table === 'messages');
  const cost = 'so nobody silent is judged: their verdicts stay empty.';
  if (messages.length === 0) return `This export holds no messages table, ${cost} ${twoEmails}`;
  if (messages.some(({ broken }) => broken !== undefined)) {
    return `The messages broke off before their end, ${cost} Download the export again, or take the one of LinkedIn’s second e-mail.`;
  }
  return '';
}
