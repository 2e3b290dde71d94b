import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/base/problem.ts';
import { baseName } from '../../src/tables/base-name.ts';
import type { TableName } from '../../src/tables/rows.ts';
import { sniffTable } from '../../src/tables/sniff.ts';
import { streamOf, streamThatFails, utf16 } from './support.ts';

const sniff = (path: string, file: string | Uint8Array = '') => sniffTable(path, streamOf(file));
const table = (name: TableName) => ({ kind: 'table', table: name });

const messages =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER';
const recommendations = 'First Name,Last Name,Company,Job Title,Text,Creation Date,Status';

describe('by its header, whatever its name,', () => {
  test.each<[TableName, string]>([
    ['connections', 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'],
    [
      'connections',
      'Notes:\n"You may notice, that"\n\nFirst Name,Last Name,Email Address,Company,Position,Connected On',
    ],
    [
      'connections',
      'First Name,Last Name,Email Address,Company,Position,Connected On,Address,Websites,Instant Messengers',
    ],
    ['messages', messages],
    ['messages', `"${messages.replaceAll(',', '","')}","ATTACHMENTS","IS MESSAGE DRAFT"`],
    ['messages', 'From,To,Date,Subject,Content,Direction,Folder'],
    ['invitations', 'From,To,Sent At,Message,Direction'],
    ['invitations', 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl'],
    [
      'endorsementsReceived',
      'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status',
    ],
    [
      'endorsementsGiven',
      'Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status',
    ],
    ['notes', 'Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On'],
    ['profile', 'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary'],
    ['positions', 'Company Name,Title,Description,Location,Started On,Finished On'],
  ])('a file is %s: %s', async (name, header) => {
    expect(await sniff('download.csv', `${header}\n`)).toEqual(table(name));
    expect(await sniff('Profile.csv', `${header.replaceAll(',', ';').toLowerCase()}\r\n`)).toEqual(
      table(name),
    );
    expect(await sniff('download', utf16(`${header.replaceAll(',', '\t')}\n`))).toEqual(table(name));
  });
});

describe('by its name, as far as the header leaves it open,', () => {
  test.each<[string, string, TableName]>([
    ['messages.csv', messages, 'messages'],
    ['inbox.csv', messages, 'messages'],
    ['guide_messages.csv', messages, 'aiChats'],
    ['top/coach_messages_123456.csv', messages, 'aiChats'],
    ['learning_role_play_messages.csv', messages, 'aiChats'],
    ['learning_coach_messages (1).csv', messages, 'aiChats'],
    ['Recommendations_Received.csv', recommendations, 'recommendationsReceived'],
    ['Recommendations Given_2.csv', recommendations, 'recommendationsGiven'],
    ['Messages.csv', 'No conversations found', 'messages'],
    ['GUIDE_MESSAGES.CSV', 'No conversations found', 'aiChats'],
    ['Endorsement_Received_Info.csv', '', 'endorsementsReceived'],
    ['Endorsement Given Info_99.csv', '\n', 'endorsementsGiven'],
    ['Connections.csv', 'Vorname,Nachname\nZoë,Brandt\n', 'connections'],
  ])('%s with %j is %s', async (path, text, name) => {
    expect(await sniff(path, text)).toEqual(table(name));
  });
});

test.each([
  ['logins.csv', 'Login Date,IP Address,User Agent,Login Type\n'],
  ['SearchQueries.csv', 'Time,Search Query\n'],
  ['Rich_Media.csv', 'Date/Time,Media Description,Media Link\n'],
  ['Contacts.csv', 'Source,FirstName,LastName,Companies,Title,Emails\n'],
  ['Projects.csv', 'Title,Description,Url,Started On,Finished On\n'],
  ['Member_Follows.csv', 'Date,Status,FullName\n'],
  ['read me.txt', 'Hello, there\n'],
])('%s is another table', async (path, text) => {
  expect(await sniff(path, text)).toEqual({ kind: 'other' });
});

test('a spreadsheet under the name of a table is told', async () => {
  expect(await sniff('Connections.csv', 'PK\u0003\u0004\u0014\u0000')).toEqual({ kind: 'spreadsheet' });
  expect(await sniff('export/Connections.xlsx', '?')).toEqual({ kind: 'spreadsheet' });
  expect(await sniff('budget.xlsx', '?')).toEqual({ kind: 'other' });
});

describe('of the bytes', () => {
  function watched(size: number) {
    const seen = { asked: 0, cancelled: false };
    const bytes = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          seen.asked++;
          controller.enqueue(new TextEncoder().encode('First Name,Connected On\n'.padEnd(size)));
        },
        cancel() {
          seen.cancelled = true;
        },
      },
      { highWaterMark: 0 },
    );
    return { seen, bytes };
  }

  test('only the head of a table is read', async () => {
    const { seen, bytes } = watched(10_000);
    expect(await sniffTable('any.csv', bytes)).toEqual(table('connections'));
    expect(seen).toEqual({ asked: 7, cancelled: true });
  });

  test('none is read where the name says enough', async () => {
    for (const path of ['Articles/Articles/on kilns.html', 'photo.jpg', 'Connections.xlsx']) {
      const { seen, bytes } = watched(10_000);
      await sniffTable(path, bytes);
      expect(seen).toEqual({ asked: 0, cancelled: true });
    }
  });
});

test('a damaged file is the table its name says, and what is too large is refused', async () => {
  const damage = new Refusal({ kind: 'damaged-zip', file: 'export.zip' });
  expect(await sniffTable('messages.csv', streamThatFails('CONV', damage))).toEqual(table('messages'));
  const refusal = new Refusal({ kind: 'too-large', file: 'messages.csv', limit: 'ratio' });
  await expect(sniffTable('messages.csv', streamThatFails('CONV', refusal))).rejects.toBe(refusal);
});

test.each([
  ['Connections.csv', 'connections'],
  ['a/b/Imported_Contacts-12.CSV', 'importedcontacts'],
  ['Ad Targeting_3.csv', 'adtargeting'],
  ['messages (1).csv', 'messages'],
  ['messages_1234567 (2).csv', 'messages'],
  ['messages.csv.txt', 'messages'],
  ['Notes', 'notes'],
])('the base name of %s is %s', (path, name) => {
  expect(baseName(path)).toBe(name);
});
