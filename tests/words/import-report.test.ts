import { expect, test } from 'vitest';
import type { FileReport, ImportReport, LeftOutReason } from '../../src/network/report.ts';
import { leftOutReasons } from '../../src/network/report.ts';
import { reportWords } from '../../src/words/import-report.ts';
import { asOf } from '../support/ties.ts';

const leftOut = (given: Partial<Record<LeftOutReason, number>>) =>
  ({ ...Object.fromEntries(leftOutReasons.map((reason) => [reason, 0])), ...given }) as Record<
    LeftOutReason,
    number
  >;

const table = (
  file: string,
  name: string | undefined,
  rows: number,
  more: Partial<FileReport> = {},
): FileReport => ({
  file,
  table: name,
  rows,
  ragged: 0,
  broken: undefined,
  ...more,
});

const report: ImportReport = {
  files: [
    table('Connections.csv', 'connections', 1300),
    table('messages.csv', 'messages', 9000, { ragged: 2 }),
    table('Skills.csv', undefined, 0),
    table('Votes.csv', undefined, 0),
  ],
  connections: { rows: 1300, people: 1270, ghosts: 29, repeated: 1, datesUnread: 0 },
  messages: {
    rows: 9000,
    counted: 8000,
    joinedByName: 12,
    leftOut: leftOut({ advertisement: 900, draft: 100 }),
  },
  signs: { rows: 40, joined: 30, unmatched: 10, sharedName: 0 },
  strangers: [],
  asOf,
  asOfMethod: 'file name',
};
const owner = {
  kind: 'found',
  owner: { slug: 'ola-nordmann', name: 'Ola Nordmann' },
  method: 'invitations',
  confidence: 'certain',
} as const;

const group = (title: string, of: ImportReport) => {
  const found = reportWords(of, owner).find((one) => one.title === title);
  return {
    note: found?.note,
    lines: found?.lines.map(({ label, count, note }) => [label, count, note].join(' | ')),
  };
};

test('connections: what does not occur has no line', () => {
  expect(group('Connections', report).lines).toEqual([
    'Rows | 1,300 | ',
    'People | 1,270 | each of them gets a verdict and a line in the downloads',
    'Hidden members | 29 | a date and nothing else: closed or hidden, without a link',
    'Listed again | 1 | the same profile in more than one row; counted once',
  ]);
});

test('messages: counted, matched by name, and each reason for being left out, in the order of the reasons', () => {
  expect(group('Messages', report)).toEqual({
    note: '',
    lines: [
      'Rows | 9,000 | ',
      'Counted | 8,000 | between you and one connection',
      'Matched by name | 12 | among the counted; no profile link, but only one person has the name',
      'Drafts | 100 | left out: never sent',
      'Advertisements | 900 | left out: sponsored messages, not from a person you know',
    ],
  });
});

test('the panel names the owner and the day', () => {
  expect(group('You and the day', report).lines).toEqual([
    'Who you are |  | You are Ola Nordmann: every invitation comes from you or goes to you.',
    'The day that counts as now |  | As of 14 Nov 2026, the day in the export’s name.',
  ]);
});

test('files not read stand in one line, by name', () => {
  expect(group('Files', report).lines).toEqual([
    'Connections.csv | 1,300 | your connections',
    'messages.csv | 9,000 | your messages; 2 rows with too few or too many cells',
    'Files not read | 2 | nothing in them says who knows whom: Skills.csv and Votes.csv',
  ]);
});

test('signs without a match are counted', () => {
  expect(group('Invitations, endorsements, recommendations, notes', report).lines).toEqual([
    'Rows | 40 | ',
    'With a connection | 30 | ',
    'With nobody among your connections | 10 | pending invitations, or people since removed',
  ]);
});

test('a missing messages table says what that costs and what brings it', () => {
  const without = {
    ...report,
    files: report.files.filter(({ table: name }) => name !== 'messages'),
    messages: { rows: 0, counted: 0, joinedByName: 0, leftOut: leftOut({}) },
  };
  const { note, lines } = group('Messages', without);
  expect(lines).toEqual([]);
  expect(note).toContain('holds no messages table, so nobody silent is judged');
  expect(note).toContain('two e-mails');
});

test('a table that broke off says so', () => {
  const files = [table('messages.csv', 'messages', 10, { broken: 'crc differs' })];
  expect(group('Messages', { ...report, files }).note).toContain('broke off before their end');
  expect(group('Files', { ...report, files }).lines).toEqual([
    'messages.csv | 10 | your messages; the reading stopped before its end: crc differs',
  ]);
});

test('strangers are named up to twenty, the rest are counted', () => {
  const strangers = Array.from({ length: 23 }, (_, i) => ({
    name: i === 0 ? '' : `N${i}`,
    messages: 23 - i,
  }));
  const { lines } = group('People who are not your connections', { ...report, strangers });
  expect(lines?.slice(0, 3)).toEqual([
    'People | 23 | ',
    'Without a name |  | 23 messages',
    'N1 |  | 22 messages',
  ]);
  expect(lines?.at(-1)).toBe('and 3 more |  | 6 messages');
  expect(reportWords(report, owner).map(({ title }) => title)).not.toContain(
    'People who are not your connections',
  );
});
