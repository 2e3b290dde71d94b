import { beforeAll, describe, expect, test } from 'vitest';
import { packZip } from '../../src/archive/pack-zip.ts';
import { dayOf, isoDay } from '../../src/base/time.ts';
import { rowsShown } from '../../src/network/report.ts';
import { readExport } from '../../src/reading/read-export.ts';
import type { Choices, Reading } from '../../src/reading/reading.ts';
import { reportGroups } from '../../src/words/import-report.ts';
import { drop, fixtureNames, loadFixture } from '../support/fixture.ts';
import { at } from '../support/rows.ts';
import { sample, table } from './sample/opened.ts';

const quiet = (): void => undefined;

async function readSample(choices: Choices = {}): Promise<Reading> {
  const blob = await packZip(sample.files, sample.day);
  const outcome = await readExport([{ path: sample.name, blob }], quiet, choices);
  if (outcome.kind !== 'read') throw new Error(outcome.kind);
  return outcome.reading;
}

/** What does not add up. */
function faults({ report, network }: Reading): readonly string[] {
  const found: string[] = [];
  const same = (what: string, a: number, b: number) => {
    if (a !== b) found.push(`${what}: ${a} and ${b}`);
  };
  for (const { table: name, parts } of report.accounts) {
    const files = report.files.filter(
      (file) => file.table === name || (name === 'messages' && file.table === 'aiChats'),
    );
    const rows = files.reduce((sum, file) => sum + file.rows, 0);
    same(
      `rows of ${name}`,
      rows,
      parts.reduce((sum, { count }) => sum + count, 0),
    );
    for (const { fate, count, rows: shown } of parts) {
      same(`${name}, ${fate}`, shown.length, Math.min(count, rowsShown));
      const beyond = shown.filter(
        ({ file, row }) => row > (files.find((one) => one.file === file)?.rows ?? 0),
      );
      same(`${name}, ${fate}, beyond the file`, beyond.length, 0);
    }
  }
  for (const { title, sum } of reportGroups(report)) {
    const [all, ...others] = sum;
    if (others.length > 0)
      same(
        `sum of ${title}`,
        all?.count ?? 0,
        others.reduce((n, { count }) => n + count, 0),
      );
  }
  const { connections, messages } = report;
  same('people', connections.people, network.people.length);
  same(
    'strangers',
    messages.leftOut['not a connection'],
    report.strangers.reduce((n, s) => n + s.messages, 0),
  );
  return found;
}

describe('the numbers of the report add up, and stand on rows of the files', () => {
  test.each(fixtureNames())('fixture %s', async (name) => {
    const outcome = await readExport(await drop(loadFixture(name)), quiet);
    if (outcome.kind === 'read') expect(faults(outcome.reading)).toEqual([]);
    else expect(outcome.kind).toBe('asking');
  });
});

describe('the sample', () => {
  let reading: Reading;
  beforeAll(async () => {
    reading = await readSample();
  });

  test('adds up, and has an account of each of its tables', () => {
    expect(faults(reading)).toEqual([]);
    const tables = new Set(reading.report.files.map(({ table: name }) => name));
    tables.delete(undefined);
    tables.delete('aiChats');
    expect(new Set(reading.report.accounts.map(({ table: name }) => name))).toEqual(tables);
  });

  test('the rows behind a number are the rows of the file that it counts', () => {
    const written = table('messages.csv').rows;
    const part = reading.report.accounts
      .find(({ table: name }) => name === 'messages')
      ?.parts.find(({ fate }) => fate === 'advertisement');
    expect(part?.rows).toHaveLength(200);
    for (const { file, row, at: when, cells } of part?.rows ?? []) {
      if (file !== 'messages.csv') continue;
      const line = written[row - 1];
      expect(cells).toEqual([line?.['FROM']?.trim(), line?.['TO']?.trim()]);
      expect(when).toBe(Date.parse((line?.['DATE'] ?? '').replace(' UTC', 'Z')));
    }
    const ghosts = reading.report.accounts[0]?.parts.find(({ fate }) => fate === 'ghost');
    const connections = table('Connections.csv').rows;
    for (const { row } of ghosts?.rows ?? []) expect(connections[row - 1]?.['First Name']).toBe('');
  });

  test('no row holds a message’s words', () => {
    const words = new Set(
      table('messages.csv').rows.flatMap((row) => {
        const content = row['CONTENT'] ?? '';
        return content.length > 40 ? [content] : [];
      }),
    );
    const cells = reading.report.accounts.flatMap(({ parts }) =>
      parts.flatMap(({ rows }) => rows.flatMap((row) => row.cells)),
    );
    expect(cells.length).toBeGreaterThan(1000);
    expect(cells.filter((cell) => words.has(cell))).toEqual([]);
  });

  test('somebody else chosen as the owner is the owner, and whom the export says is a rival that can be had back', async () => {
    if (reading.owner.kind !== 'found') throw new Error(reading.owner.kind);
    const [rival] = reading.owner.rivals;
    if (!rival) throw new Error('no rival');
    const { owner } = await readSample({ owner: rival });
    expect(owner).toMatchObject({ kind: 'found', method: 'chosen by you', owner: rival });
    expect(owner.kind === 'found' && owner.rivals[0]).toEqual(reading.owner.owner);
  });

  test.each(['0001-01-01', '9999-12-31'])(
    'as of %s, the first or last day to be set, it is read too',
    async (text) => {
      const { facts, network } = await readSample({ asOf: dayOf(at(text)) });
      expect(facts).toHaveLength(network.people.length);
      expect(facts.filter(({ forecast }) => !(forecast >= 0 && forecast <= 1))).toEqual([]);
    },
  );

  test('a day corrected to an earlier one names the export’s own, to go back to', async () => {
    const { report, asOf } = await readSample({ asOf: dayOf(at('2025-01-31')) });
    expect([isoDay(asOf), report.asOfMethod, report.ownDay]).toEqual([
      '2025-01-31',
      'corrected by you',
      sample.day,
    ]);
  });
});

test('a day corrected to a later one makes later dates readable', async () => {
  const csv =
    'First Name,Last Name,URL,Connected On\nAda,Lark,https://www.linkedin.com/in/ada-lark,02 Jan 2026\n';
  const files = [{ path: 'export_01-01-2020/Connections.csv', blob: new Blob([csv]) }];
  const unread = async (choices: Choices) => {
    const outcome = await readExport(files, quiet, choices);
    return outcome.kind === 'read' ? outcome.reading.report.connections.datesUnread : outcome.kind;
  };
  expect(await unread({})).toBe(1);
  expect(await unread({ asOf: dayOf(at('2026-03-01')) })).toBe(0);
});

test('what stands in both of LinkedIn’s zips is counted once, and each row of the second copy is accounted for', async () => {
  const header = 'First Name,Last Name,URL,Connected On\n';
  const rows = ['Ada,Lark', 'Bruno,Keel', 'Cleo,Marsh'].map(
    (name, i) => `${name},https://www.linkedin.com/in/person-${i},0${i + 1} Jan 2020\n`,
  );
  const zip = async (name: string, some: readonly string[]) => ({
    path: `${name}_LinkedInDataExport_06-30-2026.zip`,
    blob: await packZip([{ path: 'Connections.csv', text: header + some.join('') }], sample.day),
  });
  const both = [await zip('Basic', rows.slice(0, 2)), await zip('Complete', rows.toReversed())];
  const outcome = await readExport(both, quiet);
  if (outcome.kind !== 'read') throw new Error(outcome.kind);
  expect(faults(outcome.reading)).toEqual([]);
  const [connections] = outcome.reading.report.accounts;
  const told = connections?.parts.map(({ fate, count, rows: behind }) => [
    fate,
    count,
    behind.map(({ row, cells }) => `${row} ${cells[0]}`),
  ]);
  expect(told).toEqual([
    ['listed', 3, ['1 Ada Lark', '2 Bruno Keel', '1 Cleo Marsh']],
    ['again', 2, ['2 Bruno Keel', '3 Ada Lark']],
  ]);
});
