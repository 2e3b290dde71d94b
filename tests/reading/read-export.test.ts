import JSZip from 'jszip';
import { expect, test } from 'vitest';
import type { DroppedFile } from '../../src/archive/archive.ts';
import { type Problem, problemOf } from '../../src/base/problem.ts';
import type { Progress } from '../../src/base/progress.ts';
import { dayOf, isoDay } from '../../src/base/time.ts';
import { readExport } from '../../src/reading/read-export.ts';
import type { Choices, Reading } from '../../src/reading/reading.ts';
import { judge } from '../../src/verdict/judge.ts';
import { defaultLines } from '../../src/verdict/lines.ts';
import { drop, loadFixture } from '../support/fixture.ts';
import { at } from '../support/rows.ts';

const quiet = (): void => undefined;
const file = (path: string, text: string | Uint8Array<ArrayBuffer>): DroppedFile => ({
  path,
  blob: new Blob([text]),
});

async function read(files: readonly DroppedFile[], choices: Choices = {}): Promise<Reading> {
  const outcome = await readExport(files, quiet, choices);
  if (outcome.kind !== 'read') throw new Error(`it was ${outcome.kind}`);
  return outcome.reading;
}

async function refused(...files: readonly DroppedFile[]): Promise<Problem> {
  try {
    await readExport(files, quiet);
  } catch (error) {
    return problemOf(error);
  }
  throw new Error('it was read');
}

const connections = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Lark,https://www.linkedin.com/in/ada-lark,,,,02 Jan 2020
Bruno,Keel,https://www.linkedin.com/in/bruno-keel,,,,03 Jan 2020
`;
const header =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER';
const me = 'https://www.linkedin.com/in/robin';
const messages = `${header}
2-a,,Robin Vale,${me},Ada Lark,https://www.linkedin.com/in/ada-lark,2026-06-02 10:00:00 UTC,,Yes,INBOX
2-a,,Ada Lark,https://www.linkedin.com/in/ada-lark,Robin Vale,${me},2026-06-01 10:00:00 UTC,,Coffee?,INBOX
`;

test('nothing, a text, a foreign zip and messages without connections are each refused for what they are', async () => {
  expect(await refused()).toEqual({ kind: 'nothing-dropped' });
  expect(await refused(file('holiday.txt', 'sun and sea'))).toMatchObject({ kind: 'not-an-export' });
  expect(await refused(file('export.zip', 'no zip at all'))).toEqual({
    kind: 'not-a-zip',
    file: 'export.zip',
  });
  expect(await refused(file('Connections.csv', 'Datum,Betrag\n1.2.2026,9\n3.4.2026,7'))).toEqual({
    kind: 'unreadable-table',
    file: 'Connections.csv',
  });
  expect(await refused(file('messages.csv', messages))).toEqual({
    kind: 'no-connections',
    found: ['messages.csv'],
  });
});

test('connections alone: nobody silent is judged, and nobody needs to be asked who they are', async () => {
  const { owner, network, facts } = await read([
    file('Basic_LinkedInDataExport_06-30-2026/Connections.csv', connections),
  ]);
  expect(owner.kind).toBe('not needed');
  expect(network.messagesWhole).toBe(false);
  expect(facts.map((fact) => judge(fact, defaultLines, network.messagesWhole).kind)).toEqual([
    'unjudged',
    'unjudged',
  ]);
});

test('messages that break off are read as far as they go, and the silent are not judged by them', async () => {
  const broken = `${messages}2-b,,Robin Vale,${me},Bruno Keel,https://www.linkedin.com/in/bruno-keel,2026-05-01 10:00:00 UTC,,"and then`;
  const { network, facts, report } = await read([
    file('Connections.csv', connections),
    file('messages.csv', broken),
  ]);
  expect(report.files.find(({ table }) => table === 'messages')?.broken).toMatch(/quote/);
  expect(facts.map(({ sent, received }) => sent + received)).toEqual([2, 0]);
  expect(facts.map((fact) => judge(fact, defaultLines, network.messagesWhole).kind)).toEqual([
    'alive',
    'unjudged',
  ]);
});

test('a spreadsheet beside the real table is passed over; in its place it is named', async () => {
  const workbook = new JSZip().file('[Content_Types].xml', '<Types/>').file('xl/workbook.xml', '<workbook/>');
  const saved = file(
    'export/Connections.xlsx',
    (await workbook.generateAsync({ type: 'uint8array' })) as Uint8Array<ArrayBuffer>,
  );
  const folder = [file('export/Connections.csv', connections), saved, file('export/messages.csv', messages)];
  expect((await read(folder)).network.people).toHaveLength(2);
  expect(await refused(...folder.slice(1))).toEqual({ kind: 'spreadsheet', file: 'export/Connections.xlsx' });
});

test('an owner who was asked about and chosen is believed', async () => {
  const files = await drop(loadFixture('owner-undecided'));
  const outcome = await readExport(files, quiet);
  if (outcome.kind !== 'asking') throw new Error(outcome.kind);
  const [chosen] = outcome.candidates;
  if (chosen === undefined) throw new Error('nobody to choose');
  const { owner } = await read(files, { owner: chosen });
  expect(owner).toMatchObject({ kind: 'found', method: 'chosen by you', owner: { name: chosen.name } });
});

test('a day that the user corrects is judged as of, and its report says whose day it is', async () => {
  const files = [file('Connections.csv', connections), file('messages.csv', messages)];
  const asOf = dayOf(at('2026-06-01'));
  const { report, facts } = await read(files, { asOf });
  expect([isoDay(report.asOf), report.asOfMethod]).toEqual(['2026-06-01', 'corrected by you']);
  expect(facts.map(({ sent, received }) => [sent, received])).toEqual([
    [0, 1],
    [0, 0],
  ]);
});

test('the order in which files are dropped changes nothing, and reading twice gives the same', async () => {
  const files = [file('messages.csv', messages), file('Connections.csv', connections)];
  const [one, other, again] = [await read(files), await read(files.toReversed()), await read(files)];
  expect(one.facts).toEqual(other.facts);
  expect(one.network).toEqual(other.network);
  expect(again).toEqual(one);
});

test('progress runs from nothing to everything and never back, and counts the rows', async () => {
  const heard: Progress[] = [];
  await readExport([file('Connections.csv', connections), file('messages.csv', messages)], (progress) => {
    heard.push(progress);
  });
  const fractions = heard.map(({ fraction }) => fraction);
  expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
  expect(fractions[0]).toBe(0);
  expect(heard.at(-1)).toEqual({ stage: 'judging', rows: 4, fraction: 1 });
  expect([...new Set(heard.map(({ stage }) => stage))]).toEqual([
    'opening',
    'connections',
    'messages',
    'judging',
  ]);
});
