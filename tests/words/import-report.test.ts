import { expect, test } from 'vitest';
import type { Account, Fate, FileReport, ImportReport, Part, ReportRow } from '../../src/network/report.ts';
import { leftOutReasons } from '../../src/network/report.ts';
import { cutWords, reportGroups, whenWords } from '../../src/words/import-report.ts';
import { missingWords, togetherWords, unreadWords } from '../../src/words/report-files.ts';
import { at } from '../support/rows.ts';
import { stranger } from '../support/stranger.ts';
import { asOf } from '../support/ties.ts';

const table = (
  file: string,
  name: string | undefined,
  rows: number,
  more: Partial<FileReport> = {},
): FileReport => ({ file, table: name, rows, ragged: 0, broken: undefined, ...more });

const row = (nth: number, file = 'messages.csv'): ReportRow => ({
  nth,
  file,
  row: nth + 1,
  at: undefined,
  cells: [],
});

/** A part of so many rows, which stand at every `step`-th place from `first` on. */
const part = (fate: Fate, count: number, first = 0, step = 1): Part => ({
  fate,
  count,
  rows: Array.from({ length: Math.min(count, 200) }, (_, i) => row(first + i * step)),
});

const accounts: readonly Account[] = [
  {
    table: 'connections',
    parts: [part('ghost', 29), part('listed', 1265), part('listed without a date', 5), part('repeated', 1)],
  },
  {
    table: 'messages',
    parts: [
      part('advertisement', 900, 1, 2),
      part('by link', 7988, 0, 2),
      part('draft', 100),
      part('by name', 12),
    ],
  },
  { table: 'invitations', parts: [part('by link', 30), part('not a connection', 1)] },
  { table: 'profile', parts: [part('used', 1)] },
];

const report: ImportReport = {
  files: [
    table('Connections.csv', 'connections', 1300),
    table('messages.csv', 'messages', 9000, { ragged: 2, raggedRows: [{ row: 7, cells: ['2-a', 'Ada'] }] }),
    table('guide_messages.csv', 'aiChats', 0),
    table('Skills.csv', undefined, 0),
    table('Votes.csv', undefined, 0),
  ],
  accounts,
  connections: { rows: 1300, people: 1270, ghosts: 29, repeated: 1, datesUnread: 5 },
  messages: {
    rows: 9000,
    counted: 8000,
    joinedByName: 12,
    leftOut: Object.fromEntries(
      leftOutReasons.map((reason) => [reason, 0]),
    ) as ImportReport['messages']['leftOut'],
  },
  strangers: [],
  unsure: [],
  asOf,
  ownDay: asOf,
  asOfMethod: 'file name',
};

const groupOf = (title: string, of: ImportReport = report) => {
  const group = reportGroups(of).find((one) => one.title === title);
  if (!group) throw new Error(`no group ${title}`);
  return group;
};
const told = (title: string, of?: ImportReport) => {
  const { notes, sum, lines } = groupOf(title, of);
  return {
    notes,
    sum: sum.map(({ count, label }) => `${count} ${label}`).join(' + '),
    lines: lines.map(({ count, label, note }) => `${count} ${label}: ${note}`),
  };
};

test('the rows of a table are what is counted and what is left out, each part in a fixed order', () => {
  expect(told('Messages')).toEqual({
    notes: ['From messages.csv and guide_messages.csv.'],
    sum: '9000 rows + 8000 counted + 1000 left out',
    lines: [
      '7988 matched by profile link: ',
      '12 matched by name: without a link, but one connection alone has the name',
      '100 drafts: left out: never sent',
      '900 advertisements: left out: sponsored, not from a person you know',
      '2 with too few or too many cells: among all of these; read as far as they go',
    ],
  });
  expect(told('Connections').sum).toBe('1300 rows + 1270 counted + 30 left out');
  expect(told('Connections').lines).toEqual([
    '1265 people: each is in the list and in the downloads',
    '5 people with an unreadable date: taken as connected long ago, with a caution',
    '29 hidden members: left out: a date and nothing else: closed or hidden, without a link',
    '1 listed again: left out: the same in more than one row; counted once',
  ]);
});

test('where all is kept nothing is left out, and one row is a row', () => {
  expect(told('Your profile')).toEqual({ notes: [], sum: '1 row + 1 counted', lines: [] });
});

test('a sign with nobody among the connections is not called a message', () => {
  expect(told('Invitations').lines[1]).toBe(
    '1 with nobody among your connections: left out: pending invitations, or people since removed',
  );
});

test('behind a sum stand the first rows of all its parts, in the order of the file', () => {
  const [rows, counted] = groupOf('Messages').sum;
  const places = rows?.rows().map(({ nth }) => nth) ?? [];
  expect(places).toHaveLength(200);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(new Set(places)).toContain(1);
  expect(counted?.rows().every(({ nth }) => nth % 2 === 0 || nth < 12)).toBe(true);
  expect(cutWords(200, 9000)).toBe('The first 200 of 9,000');
  expect(cutWords(12, 12)).toBe('');
});

test('ragged rows show what was written, under a title of their own', () => {
  const ragged = groupOf('Messages').lines.at(-1);
  expect(ragged?.columns).toEqual(['As written']);
  expect(ragged?.rows()).toMatchObject([{ file: 'messages.csv', row: 7, cells: ['2-a · Ada'] }]);
});

test('files not read are named, with the reason; without any nothing is said', () => {
  expect(unreadWords(report.files)).toBe(
    '2 files, of which only the first lines were looked at, to tell what they are. Nothing in them says who knows whom: Skills.csv and Votes.csv.',
  );
  expect(unreadWords([table('old.zip', undefined, 0, { broken: 'damaged-zip' })])).toBe(
    'Passed over: old.zip (damaged zip).',
  );
  const many = Array.from({ length: 300 }, (_, i) => table(`${i}.csv`, undefined, 0));
  expect(unreadWords(many)).toMatch(/^300 files, .*, 79.csv, and 220 more\.$/);
  expect(unreadWords([])).toBe('');
});

test('each missing table says what that costs; without messages the second e-mail is named', () => {
  const tables = ['connections', 'messages', 'invitations', 'profile'];
  const files = tables.map((name) => table(`${name}.csv`, name, 1));
  const { missing, note } = missingWords(files);
  expect(missing.map(({ titles, cost }) => `${titles}: ${cost}`)).toEqual([
    'Endorsements of you, Endorsements by you, Recommendations of you, and Recommendations by you: what speaks for a silent person is not seen',
    'Your private notes: nobody is kept for a note of yours',
    'Your jobs: nobody gets the caution “same employer”',
  ]);
  expect(note).toContain('would be empty');

  // Chats with LinkedIn's AI are no messages.
  const without = missingWords([
    table('Connections.csv', 'connections', 1),
    table('coach_messages.csv', 'aiChats', 1),
  ]);
  expect(without.missing[0]).toMatchObject({
    titles: 'Messages',
    cost: expect.stringContaining('nobody silent'),
  });
  expect(without.note).toContain('two e-mails');
});

test('a table that broke off says so, and what that costs', () => {
  const files = [table('messages.csv', 'messages', 10, { broken: 'crc differs' })];
  const { notes } = groupOf('Messages', { ...report, files });
  expect(notes[1]).toBe('The reading of messages.csv stopped before its end: crc differs.');
  expect(notes[2]).toContain('so nobody silent is judged');
});

test('those who are no connections are counted, and named as far as their rows are kept', () => {
  const strangers = [stranger('', 23, [row(4)]), stranger('Ada Brix', 7, [row(5)]), stranger('Bo Lund', 1)];
  const of = { ...report, strangers };
  expect(told('People who are not your connections', of)).toMatchObject({
    sum: '3 people; most messages:',
    lines: ['23 without a name: ', '7 Ada Brix: '],
  });
  const { sum, lines, private: hidden } = groupOf('People who are not your connections', of);
  expect(hidden).toBe(true);
  expect(sum[0]?.rows().map(({ cells }) => cells)).toEqual([
    ['without a name', '23'],
    ['Ada Brix', '7'],
    ['Bo Lund', '1'],
  ]);
  expect(lines[1]?.rows()).toEqual([row(5)]);
});

test('an instant is written as the tables write it; one that cannot be read says so', () => {
  expect(whenWords({ ...row(0), at: at('2026-06-11T15:33:58Z') })).toBe('2026-06-11 15:33');
  expect(whenWords(row(0))).toBe('unread');
});

test('drops that were read together are named', () => {
  expect(togetherWords(['Basic.zip', 'Complete.zip'])).toBe(
    'Read together, as one export: Basic.zip and Complete.zip.',
  );
  expect(togetherWords([])).toBe('');
});
