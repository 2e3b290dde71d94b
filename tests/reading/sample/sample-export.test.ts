import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { isoDay } from '../../../src/base/time.ts';
import { sampleExport, sampleSeed } from '../../../src/reading/sample/sample-export.ts';
import { connections, messages, people, sample, table, textOf } from './opened.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('the same seed gives the same bytes, another seed others', () => {
  expect(sampleExport(sampleSeed)).toEqual(sample);
  const other = sampleExport(sampleSeed + 1);
  expect(other.files.map(({ path }) => path)).toEqual(sample.files.map(({ path }) => path));
  expect(other.files[0]?.text).not.toBe(sample.files[0]?.text);
  expect(other.files[1]?.text).not.toBe(sample.files[1]?.text);
});

test.each(['Asia/Kolkata', 'America/Los_Angeles'])(
  'the clock of the machine plays no part: %s',
  (elsewhere) => {
    process.env['TZ'] = elsewhere;
    expect(new Date(0).getHours()).not.toBe(0);
    expect(sampleExport(sampleSeed)).toEqual(sample);
  },
);

test('it is an export of 14 November 2026', () => {
  expect(sample.name).toBe('Complete_LinkedInDataExport_11-14-2026.zip');
  expect(isoDay(sample.day)).toBe('2026-11-14');
});

test('it has about 1,300 connections over fourteen years and about 9,000 messages', () => {
  expect(connections.length).toBeGreaterThan(1_280);
  expect(connections.length).toBeLessThan(1_380);
  expect(people.at(-1)?.['Connected On']).toMatch(/201[23]$/);
  expect(messages.length).toBeGreaterThan(8_500);
  expect(messages.length).toBeLessThan(9_500);
});

test('it is as large as such an export is', () => {
  expect(textOf('messages.csv').length).toBeGreaterThan(2e6);
  expect(textOf('messages.csv').length).toBeLessThan(4e6);
  // Texts that repeated themselves would pack far smaller than real ones do.
  expect(gzipSync(textOf('messages.csv')).length).toBeGreaterThan(2e5);
});

test('every table has the header of 2026', () => {
  const headers = Object.fromEntries(
    sample.files
      .filter(({ text }) => text.includes(','))
      .map(({ path }) => [path, table(path).header.join(',')]),
  );
  const messagesHeader =
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT';
  expect(headers).toEqual({
    'Connections.csv': 'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    'messages.csv': messagesHeader,
    'guide_messages.csv': messagesHeader,
    'Invitations.csv': 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
    'Endorsement_Received_Info.csv':
      'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status',
    'Endorsement_Given_Info.csv':
      'Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status',
    'Recommendations_Received.csv': 'First Name,Last Name,Company,Job Title,Text,Creation Date,Status',
    'Recommendations_Given.csv': 'First Name,Last Name,Company,Job Title,Text,Creation Date,Status',
    'Notes.csv':
      'Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On',
    'Profile.csv':
      'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers',
    'Positions.csv': 'Company Name,Title,Description,Location,Started On,Finished On',
    'Member_Follows_184402731.csv': 'Date,Status,FullName',
    'Jobs/Saved Jobs.csv': 'Saved Date,Job Url,Job Title,Company Name',
  });
});

test('the dates of each table have the form and the zone of that table', () => {
  const everyOne = (path: string, column: string, form: RegExp) => {
    const { rows } = table(path);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !form.test(row[column] ?? ''))).toEqual([]);
  };
  everyOne('messages.csv', 'DATE', /^20\d\d-\d\d-\d\d \d\d:\d\d:\d\d UTC$/);
  everyOne('Invitations.csv', 'Sent At', /^[1-9]\d?\/[1-9]\d?\/26, [1-9]\d?:\d\d [AP]M$/);
  everyOne('Endorsement_Received_Info.csv', 'Endorsement Date', /^20\d\d\/\d\d\/\d\d \d\d:\d\d:\d\d UTC$/);
  everyOne('Recommendations_Received.csv', 'Creation Date', /^\d\d\/\d\d\/\d\d, \d\d:\d\d [AP]M$/);
});

test('three tables are empty, two by their header alone and one with a sentence', () => {
  expect(table('Jobs/Saved Jobs.csv').rows).toEqual([]);
  expect(table('Member_Follows_184402731.csv').rows).toEqual([]);
  expect(textOf('learning_role_play_messages.csv')).toBe('No conversations found');
});
