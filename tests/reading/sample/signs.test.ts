import { expect, test } from 'vitest';
import { fromPacific } from '../../../src/tables/pacific.ts';
import { connections, owner, people, slugOf, table } from './opened.ts';

const slugs = new Set(people.map(slugOf));
const invitations = table('Invitations.csv').rows;
const other = (row: (typeof invitations)[number]): string =>
  ((row['Direction'] === 'OUTGOING' ? row['inviteeProfileUrl'] : row['inviterProfileUrl']) ?? '').slice(28);

test('the owner is in every invitation: inviter of the outgoing, invitee of the incoming', () => {
  const own = invitations.map((row) =>
    row['Direction'] === 'OUTGOING' ? row['inviterProfileUrl'] : row['inviteeProfileUrl'],
  );
  expect(new Set(own)).toEqual(new Set([owner]));
  expect(new Set(invitations.map((row) => row['Direction']))).toEqual(new Set(['INCOMING', 'OUTGOING']));
});

test('invitations are pending or accepted, with a message or without', () => {
  expect(invitations.some((row) => slugs.has(other(row)))).toBe(true);
  expect(invitations.some((row) => !slugs.has(other(row)))).toBe(true);
  expect(invitations.some((row) => row['Message'] === '')).toBe(true);
  expect(invitations.some((row) => row['Message'] !== '' && !slugs.has(other(row)))).toBe(true);
});

test('read as Pacific time, each was sent in the last nine months and before it was accepted', () => {
  const accepted = new Map(connections.map((row) => [slugOf(row), Date.parse(`${row['Connected On']} UTC`)]));
  for (const row of invitations) {
    const [date = '', time = ''] = (row['Sent At'] ?? '').split(', ');
    const sent = fromPacific(Date.parse(`${date} ${time} UTC`));
    expect(sent).toBeGreaterThan(Date.UTC(2026, 1, 14));
    expect(sent).toBeLessThan((accepted.get(other(row)) ?? Date.UTC(2026, 10, 14)) + 86_400_000);
  }
});

test.each([
  ['Endorsement_Received_Info.csv', 'Endorser Public Url'],
  ['Endorsement_Given_Info.csv', 'Endorsee Public Url'],
])('%s: addresses without a scheme, every status, most of the people connections', (path, column) => {
  const { rows } = table(path);
  expect(new Set(rows.map((row) => row['Endorsement Status']))).toEqual(
    new Set(['ACCEPTED', 'PENDING', 'HIDDEN']),
  );
  expect(rows.every((row) => row[column]?.startsWith('www.linkedin.com/in/'))).toBe(true);
  const joined = rows.filter((row) => slugs.has((row[column] ?? '').slice(20)));
  expect(joined.length / rows.length).toBeGreaterThan(0.9);
});

test('some endorse each other', () => {
  const given = new Set(table('Endorsement_Given_Info.csv').rows.map((row) => row['Endorsee Public Url']));
  const mutual = table('Endorsement_Received_Info.csv').rows.filter((row) =>
    given.has(row['Endorser Public Url']),
  );
  expect(mutual.length).toBeGreaterThan(5);
});

test('recommendations and notes are of connections', () => {
  const names = new Set(people.map((row) => `${row['First Name']}|${row['Last Name']}`));
  for (const path of ['Recommendations_Received.csv', 'Recommendations_Given.csv']) {
    const { rows } = table(path);
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.filter((row) => !names.has(`${row['First Name']}|${row['Last Name']}`))).toEqual([]);
  }
  const notes = table('Notes.csv').rows;
  expect(notes.length).toBeGreaterThan(2);
  expect(notes.filter((row) => !slugs.has((row['Connection Profile URL'] ?? '').slice(28)))).toEqual([]);
});

test('the owner has a present employer, and former ones', () => {
  const { rows } = table('Positions.csv');
  expect(rows.filter((row) => row['Finished On'] === '').map((row) => row['Company Name'])).toEqual([
    'Larkfield Instruments GmbH',
  ]);
  expect(rows.length).toBeGreaterThan(2);
  expect(table('Profile.csv').rows).toHaveLength(1);
});
