import { describe, expect, test } from 'vitest';
import type { DroppedFile } from '../../src/archive/archive.ts';
import type { Problem, Product } from '../../src/base/problem.ts';
import { dropped, zipOf } from '../archive/zips.ts';
import { loose, peopleOf, read, refused, some, tables } from './export-files.ts';

describe('another product’s export is named where it is recognised:', () => {
  const zips: readonly (readonly [Product, string, Record<string, string>])[] = [
    [
      'facebook',
      'facebook-2026.zip',
      { 'your_facebook_activity/messages/inbox/a_1/message_1.html': '<html>' },
    ],
    ['facebook', 'facebook-2026.zip', { 'connections/friends/your_friends.json': '{}' }],
    ['facebook', 'facebook-2021.zip', { 'friends_and_followers/friends.json': '{}' }],
    ['instagram', 'me.zip', { 'connections/followers_and_following/followers_1.json': '[]' }],
    ['instagram', 'me.zip', { 'me/your_instagram_activity/messages/inbox/a_1/message_1.json': '{}' }],
    ['google', 'takeout-001.zip', { 'Takeout/Contacts/All Contacts/All Contacts.csv': 'Name\nAda\n' }],
    ['x', 'twitter-2026.zip', { 'data/account.js': 'window.YTD.account.part0 = []' }],
    ['whatsapp', 'WhatsApp Chat - Ada.zip', { '_chat.txt': '[02/01/2026, 10:00:00] Ada: hello' }],
  ];
  test.each(zips)('%s, zipped as %s and as a folder', async (product, file, files) => {
    expect(await refused([dropped(file, await zipOf(files))])).toEqual({ kind: 'foreign', file, product });
    expect(await refused(loose(files, 'folder/'))).toEqual({ kind: 'foreign', file: 'folder', product });
  });

  const contacts =
    'First Name,Middle Name,Last Name,Organization Name,Labels,E-mail 1 - Label,E-mail 1 - Value\nAda,,Lark,,,,\n';
  const files: readonly (readonly [Product, string, string])[] = [
    ['whatsapp', 'WhatsApp Chat with Ada.txt', '02/01/2026, 10:00 - Ada: hello'],
    ['contacts', 'contacts.vcf', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Lark\r\n'],
    ['contacts', 'contacts.csv', contacts],
    ['contacts', 'Connections.csv', contacts],
    [
      'contacts',
      'google.csv',
      'Name,Given Name,Additional Name,Family Name,Yomi Name\nAda Lark,Ada,,Lark,\n',
    ],
    ['contacts', 'outlook.csv', '\uFEFF"First Name","Last Name","E-mail Address","Home Phone"\r\n'],
    [
      'recruiter',
      'project.csv',
      'First Name,Last Name,Headline,Location,Current Title,Current Company,Email Address,Phone Number,Profile URL,Active Project\nAda,Lark,Printer,,,,,,,\n',
    ],
    ['recruiter', 'leads.csv', 'fullName,company,salesNavigatorUrl\nAda Lark,,\n'],
    ['pdf', 'Profile.pdf', '%PDF-1.4\n'],
  ];
  test.each(files)('%s in %s', async (product, file, text) => {
    expect(await refused(loose({ [file]: text }))).toEqual({ kind: 'foreign', file, product });
  });

  test('but never beside a table of connections', async () => {
    const both = loose({ ...tables, 'Takeout/contacts.vcf': 'BEGIN:VCARD', 'google.csv': contacts });
    expect(peopleOf(await read(both))).toHaveLength(3);
  });

  test('and one by one only: a folder of many is no list of contacts', async () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.vcf`, 'BEGIN:VCARD\n']));
    expect(await refused(loose(many, 'cards/'))).toEqual({ kind: 'not-an-export', file: 'cards' });
  });
});

describe('what there is instead of a table of connections is called what it is:', () => {
  const only = (file: string, content: string | Uint8Array<ArrayBuffer>): DroppedFile[] => [
    dropped(file, content),
  ];
  const cases: readonly (readonly [
    string,
    () => readonly DroppedFile[] | Promise<DroppedFile[]>,
    Problem,
  ])[] = [
    ['an empty table', () => only('Connections.csv', ''), { kind: 'empty', file: 'Connections.csv' }],
    ['an empty text', () => only('notes.txt', ''), { kind: 'empty', file: 'notes.txt' }],
    [
      'an empty table in a zip',
      async () => only('a.zip', await zipOf({ ...tables, 'Connections.csv': '' })),
      { kind: 'empty', file: 'Connections.csv' },
    ],
    ['an empty zip', async () => only('a.zip', await zipOf({})), { kind: 'empty', file: 'a.zip' }],
    [
      'an old spreadsheet, by the name of the table',
      () => only('Connections.csv', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
      { kind: 'spreadsheet', file: 'Connections.csv' },
    ],
    [
      'an old spreadsheet by its own',
      () => only('Connections.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
      { kind: 'spreadsheet', file: 'Connections.xls' },
    ],
    [
      'a web page, by the name of the table',
      () => only('Connections.csv', '<!doctype html>\n<html>\n<title>Sign in</title>'),
      { kind: 'web-page', file: 'Connections.csv' },
    ],
    [
      'a web page by its own',
      () => only('Download.html', '<!DOCTYPE html><html>'),
      { kind: 'web-page', file: 'Download.html' },
    ],
    [
      'an archive of another kind',
      () => only('export.rar', 'Rar!\x1a\x07\x01\0'),
      { kind: 'other-packer', file: 'export.rar', packer: 'RAR' },
    ],
    [
      'a zip in a folder that is damaged',
      () => [dropped('new/a.zip', 'PK\x03\x04 cut short'), dropped('new/photo.jpg', 'x')],
      { kind: 'damaged-zip', file: 'a.zip' },
    ],
    [
      'a spreadsheet beside the messages',
      async () => [
        dropped(
          'Connections.xlsx',
          await zipOf({ '[Content_Types].xml': '<T/>', 'xl/workbook.xml': '<w/>' }),
        ),
        ...loose(some('messages.csv')),
      ],
      { kind: 'spreadsheet', file: 'Connections.xlsx' },
    ],
    [
      'a table with other columns',
      () => only('Connections.csv', 'Datum,Betrag\n1.2.2026,9\n3.4.2026,7'),
      { kind: 'unreadable-table', file: 'Connections.csv' },
    ],
    [
      'the first of the two e-mails',
      async () => only('Basic.zip', await zipOf(some('Profile.csv', 'Invitations.csv', 'Skills.csv'))),
      { kind: 'no-connections', found: ['Invitations.csv', 'Profile.csv'] },
    ],
    [
      'anything else',
      () => only('holiday.txt', 'sun and sea'),
      { kind: 'not-an-export', file: 'holiday.txt' },
    ],
  ];
  test.each(cases)('%s', async (_, drop, problem) => {
    expect(await refused(await drop())).toEqual(problem);
  });
});

test('of two tables of connections one that cannot be read is passed over', async () => {
  const files = loose({ ...tables, 'old/Connections.csv': 'Datum,Betrag\n1.2.2026,9\n3.4.2026,7' });
  expect(peopleOf(await read(files))).toHaveLength(3);
});

test('a table of connections without anybody is read: they have none', async () => {
  const header = tables['Connections.csv'].split('\n')[0] ?? '';
  const { network } = await read(loose({ 'Connections.csv': `${header}\n` }));
  expect(network.people).toEqual([]);
});

test('a file that is moved while it is read is named, rather than read half', async () => {
  const text = new TextEncoder().encode(tables['messages.csv']);
  const blob = new Blob([text]);
  blob.stream = () => {
    let given = false;
    return new ReadableStream({
      pull(controller) {
        if (given) controller.error(new DOMException('moved', 'NotReadableError'));
        else controller.enqueue(text);
        given = true;
      },
    });
  };
  const files = [...loose(some('Connections.csv')), { path: 'messages.csv', blob }];
  expect(await refused(files)).toEqual({ kind: 'file-gone', file: 'messages.csv' });
});
