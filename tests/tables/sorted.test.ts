import { describe, expect, test } from 'vitest';
import { sniffTable } from '../../src/tables/sniff.ts';
import { read, sound, streamOf } from './support.ts';

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const notes = [
  'Notes:',
  '"When exporting your connection data, you may notice that some of the email addresses are missing. You can learn more here"',
  '',
];
const row = (name: string): string => `${name},Brandt,https://x.example/in/${name},,Kiln,Potter,08 Feb 2026`;
const people = ['Ada', 'Bo', 'Cleo', 'Gil', 'Zoë'];
const ghost = ',,,,,,07 Jun 2026';

/** The first names of a table of connections, and what was counted. */
async function names(file: string | Uint8Array, size = 1 << 16) {
  const { rows, tally } = await read('connections', streamOf(file, size));
  return { names: rows.map(({ firstName }) => firstName), tally };
}
const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

describe('a file that somebody sorted, header and all, gives every row', () => {
  const written = people.map(row);
  const sorted: [string, string][] = [
    ['by first name', lines(...written.slice(0, 3), header, written[3] ?? '', ...notes, written[4] ?? '')],
    [
      'the other way round',
      lines(
        written[4] ?? '',
        ...notes,
        ...written.slice(2, 4).toReversed(),
        header,
        ...written.slice(0, 2).toReversed(),
      ),
    ],
    [
      'by its lines, in an editor',
      lines('', notes[1] ?? '', ...written.slice(0, 3), header, ...written.slice(3), notes[0] ?? ''),
    ],
    ['by a date, so that the header comes last', lines(...written, header)],
    ['by a date, the header last and without an end', lines(...written, header).trimEnd()],
  ];
  test.each(sorted)('%s', async (_, file) => {
    for (const size of [1, 3, 7, 10_000]) {
      const read = await names(file, size);
      expect(read.names.toSorted()).toEqual(people);
      expect(read.tally).toEqual({ rows: 5, ...sound });
    }
  });

  test.each(sorted)('%s, as a spreadsheet pads and writes it', async (_, file) => {
    const padded = file
      .split('\n')
      .map((line) => (line.includes('Brandt') || line === header ? line : `${line},,,,,,`))
      .join('\r\n');
    const read = await names(padded);
    expect(read.names.toSorted()).toEqual(people);
    expect(read.tally).toEqual({ rows: 5, ...sound });
  });

  test('ghosts above the header are rows too', async () => {
    expect((await names(lines(ghost, ...written, header, ghost))).names).toEqual(['', ...people, '']);
  });

  test.each([30, 5_000, 40_000])('with the header below %i rows', async (many) => {
    const above = Array.from({ length: many }, (_, i) => row(`p${i}`));
    const read = await names(lines(...above, header, ...written));
    expect(read.names).toHaveLength(many + 5);
    expect(read.names.slice(-6)).toEqual([`p${many - 1}`, ...people]);
    expect(read.tally).toEqual({ rows: many + 5, ...sound });
  });

  test('but further down than 8 MB nobody looks', async () => {
    const above = row('p').replace('Kiln', 'Kiln & Daughters '.repeat(60)).concat('\n').repeat(8_000);
    expect(await names(above + lines(header, ...written))).toEqual({
      names: [],
      tally: { rows: 0, ...sound, broken: 'it has no header' },
    });
  });

  test('a table without dates of its own goes by the width of its rows', async () => {
    const file = lines(
      'Anvil,Smith,,Delft,Jan 2020,',
      'Company Name,Title,Description,Location,Started On,Finished On',
      'Kiln,Potter,,,2018,',
    );
    const { rows } = await read('positions', file);
    expect(rows.map(({ company }) => company)).toEqual(['Anvil', 'Kiln']);
  });

  test('of messages, by their date', async () => {
    const file = lines(
      '2-a,Ada,Bo,2026-06-10 15:33:58 UTC,"Hi, Bo"',
      '2-a,Bo,Ada,2026-06-11 15:33:58 UTC,Hi',
      'CONVERSATION ID,FROM,TO,DATE,CONTENT',
    );
    expect((await read('messages', file)).rows.map(({ content }) => content)).toEqual(['Hi, Bo', 'Hi']);
  });
});

test('words above the header that are no row stay words, however a spreadsheet pads them', async () => {
  const file = lines(
    'My connections;;;of June;;;',
    'Notes:;;;;;;',
    ';;;;;;',
    header.replaceAll(',', ';'),
    row('Ada').replaceAll(',', ';'),
  );
  expect(await names(file)).toEqual({ names: ['Ada'], tally: { rows: 1, ...sound } });
});

test('tables that were put one below the other are read through their headers and notes', async () => {
  const file = lines(...notes, header, row('Ada'), ...notes, header, row('Bo'));
  expect(await names(file)).toEqual({ names: ['Ada', 'Bo'], tally: { rows: 2, ...sound } });
});

test('somebody called Notes is somebody', async () => {
  expect((await names(lines(header, row('Notes')))).names).toEqual(['Notes']);
});

test.each([';', ',', '\t'])('Excel’s first line sep=%s is no row', async (delimiter) => {
  const file = lines(
    `sep=${delimiter}`,
    header.replaceAll(',', delimiter),
    row('Ada').replaceAll(',', delimiter),
  );
  expect(await names(file.replaceAll('\n', '\r\n'))).toEqual({
    names: ['Ada'],
    tally: { rows: 1, ...sound },
  });
});

describe('a sorted file is recognised', () => {
  const deep = lines(...Array.from({ length: 50 }, (_, i) => row(`p${i}`)));
  test.each([
    ['by its name', 'Connections (1).csv', deep],
    ['by its name, its header megabytes down', 'Connections.csv', deep.repeat(1_000)],
    ['by a header anywhere in its first 64 KB', 'sorted by me.csv', `${deep}${header}\n`],
  ])('%s', async (_, path, text) => {
    expect(await sniffTable(path, streamOf(text))).toEqual({ kind: 'table', table: 'connections' });
  });
});
