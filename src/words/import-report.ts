import {
  type Account,
  type FileReport,
  type ImportReport,
  keptFates,
  type Part,
  type ReportRow,
  rowsShown,
  type Stranger,
} from '../network/report.ts';
import { formatsOf } from './formats.ts';
import { fateWords, unmatchedSign } from './left-out.ts';
import { filesNotes, messagesNote, raggedLines } from './report-files.ts';
import type { ReportGroup, ReportNumber } from './report-line.ts';
import { reportTables } from './report-tables.ts';

/** Each table that was found, and how its rows add up; then the people who are no connections. */
export const reportGroups = (report: ImportReport, locale = 'en'): readonly ReportGroup[] => [
  ...report.accounts.map((account) => accountGroup(account, report.files, locale)),
  ...strangersGroup(report, locale),
];

/** The parts of each kind in the order of `fateWords`. */
function accountGroup(
  { table, parts, undated }: Account,
  all: readonly FileReport[],
  locale: string,
): ReportGroup {
  const { title, columns } = reportTables[table];
  const files = all.filter(
    (file) => file.table === table || (table === 'messages' && file.table === 'aiChats'),
  );
  const inOrder = parts.toSorted((a, b) => fates.indexOf(a.fate) - fates.indexOf(b.fate));
  const kept = inOrder.filter(({ fate }) => isKept(fate));
  const leftOut = inOrder.filter(({ fate }) => !isKept(fate));
  const rows = numberOf(parts, 'rows');
  return {
    title,
    notes: [...filesNotes(files, locale), ...(table === 'messages' ? messagesNote(files) : [])],
    sum: [
      rows.count === 1 ? { ...rows, label: 'row' } : rows,
      numberOf(kept, 'counted'),
      ...(leftOut.length > 0 ? [numberOf(leftOut, 'left out')] : []),
    ],
    lines: [
      ...[...kept, ...leftOut]
        .filter(({ fate }) => fate !== 'used')
        .map((part) => {
          const { label, why } =
            part.fate === 'not a connection' && table !== 'messages' ? unmatchedSign : fateWords[part.fate];
          const note = isKept(part.fate) ? why : why && `left out: ${why}`;
          return numberOf([part], label, note);
        }),
      ...(undated
        ? [
            {
              count: undated.count,
              label: 'with an unreadable date',
              note: 'among all of these; they count today, but in no year looked back on',
              rows: () => undated.rows,
            },
          ]
        : []),
      ...raggedLines(files),
    ],
    columns,
    dated: !['connections', 'profile', 'positions'].includes(table),
  };
}

const fates = Object.keys(fateWords);
const isKept = (fate: Part['fate']): boolean => keptFates.some((kept) => kept === fate);

const numberOf = (parts: readonly Part[], label: string, note = ''): ReportNumber => ({
  count: parts.reduce((sum, { count }) => sum + count, 0),
  label,
  note,
  rows: () => firstRows(parts.flatMap(({ rows }) => rows)),
});

/** In the order of the files. The first rows of all parts together are among the first of each. */
const firstRows = (rows: readonly ReportRow[]): readonly ReportRow[] =>
  rows.toSorted((a, b) => a.nth - b.nth).slice(0, rowsShown);

function strangersGroup({ strangers }: ImportReport, locale: string): readonly ReportGroup[] {
  if (strangers.length === 0) return [];
  const { number } = formatsOf(locale);
  const named = strangers.filter(({ rows }) => rows.length > 0);
  const nameOf = ({ name }: Stranger): string => name || 'without a name';
  return [
    {
      title: 'People who are not your connections',
      private: true,
      notes: ['You exchanged messages with them; they are in no verdict and in no count.'],
      sum: [
        {
          count: strangers.length,
          label: strangers.length > named.length ? 'people; most messages:' : 'people',
          note: '',
          rows: () =>
            strangers.slice(0, rowsShown).map((stranger, nth) => ({
              nth,
              file: '',
              row: nth + 1,
              at: undefined,
              cells: [nameOf(stranger), number(stranger.messages)],
            })),
          columns: ['Name', 'Messages'],
        },
      ],
      lines: named.map((stranger) => ({
        count: stranger.messages,
        label: nameOf(stranger),
        note: '',
        rows: () => stranger.rows,
      })),
      columns: reportTables.messages.columns,
      dated: true,
    },
  ];
}

/** What stands above the rows behind a number: `The first 200 of 1,234`, or nothing where these are all. */
export const cutWords = (shown: number, count: number, locale = 'en'): string => {
  const { number } = formatsOf(locale);
  return shown < count ? `The first ${number(shown)} of ${number(count)}` : '';
};

/** The instant of a row, UTC, as the tables write it: `2026-06-11 15:33`. */
export const whenWords = ({ at }: ReportRow): string =>
  at === undefined ? 'unread' : new Date(at).toISOString().slice(0, 16).replace('T', ' ');

export const reportTitle = 'What was read, and what was left out';
export const whenTitle = 'When (UTC)';
export const rowTitle = 'Row';
