import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/base/problem.ts';
import { readTable } from '../../src/tables/read-table.ts';
import type { PositionRow } from '../../src/tables/rows.ts';
import { read, sound, streamOf, streamThatFails, utf16 } from './support.ts';

const header = 'Company Name,Title,Description,Location,Started On,Finished On\n';
const file = `${header}Kiln,Potter,,Delft,Jan 2020,\nÖrebro Säg,Sägare,"breit\nund lang",,2018,2019\n`;
const rows: PositionRow[] = [
  { company: 'Kiln', title: 'Potter' },
  { company: 'Örebro Säg', title: 'Sägare' },
];
const whole = { rows: 2, ...sound };

/** Rows enough for several pieces. */
const many = header + 'Kiln & Daughters,Potter,,Delft,Jan 2020,\n'.repeat(20_000);

describe('the same rows come from', () => {
  test.each([
    ['UTF-8', file],
    ['UTF-8 with its byte order mark', `\uFEFF${file}`],
    ['UTF-16, little end first', utf16(file)],
    ['UTF-16, big end first', utf16(file, 'big')],
    ['UTF-16 with tabs, as of old', utf16(file.replaceAll(',', '\t'))],
    ['semicolons', file.replaceAll(',', ';')],
    ['lines that end with CRLF', file.replaceAll('\n', '\r\n')],
    ['lines that end with CR', file.replaceAll('\n', '\r')],
    ['a last line without an end', file.trimEnd()],
    [
      'a header in other letters, with stray spaces',
      file.replace(header, header.toUpperCase().replaceAll(',', ' ,')),
    ],
  ])('%s, in pieces of any number of bytes', async (_, written) => {
    for (const size of [1, 2, 3, 7, 10_000]) {
      expect(await read('positions', streamOf(written, size))).toEqual({ rows, tally: whole });
    }
  });
});

test('rows with fewer or more cells than the header are read as far as they go, and counted', async () => {
  const ragged = `${header}Kiln\nOven,Baker,,,,,,\nMill,Miller,,,,\n`;
  const { rows, tally } = await read('positions', ragged);
  expect(rows.map(({ company, title }) => [company, title])).toEqual([
    ['Kiln', ''],
    ['Oven', 'Baker'],
    ['Mill', 'Miller'],
  ]);
  expect(tally).toEqual({
    rows: 3,
    ...sound,
    ragged: 2,
    raggedRows: [
      { row: 1, cells: ['Kiln'] },
      { row: 2, cells: ['Oven', 'Baker', '', '', '', '', '', ''] },
    ],
  });
});

test('the first 200 ragged rows are kept, a little of each, with their numbers', async () => {
  const long = 'x'.repeat(100);
  const file = `${header}\n${'Kiln,,,,,\n'.repeat(9)}${`${long},,,,,,,,,\n`.repeat(300)}`;
  for (const size of [100, 1 << 16]) {
    const { tally } = await read('positions', streamOf(file, size));
    expect(tally).toMatchObject({ rows: 309, ragged: 300 });
    expect(tally.raggedRows).toHaveLength(200);
    expect(tally.raggedRows.at(0)).toEqual({
      row: 10,
      cells: [long.slice(0, 80), '', '', '', '', '', '', ''],
    });
    expect(tally.raggedRows.at(-1)?.row).toBe(209);
  }
});

test('every row is given once, in order and in batches, whatever the cells hold', async () => {
  const name = fc.string({
    unit: fc.constantFrom('a', 'é', '👍', ',', '"', '\n', '\r\n', ' '),
    maxLength: 12,
  });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(name, name)), fc.integer({ min: 1, max: 40 }), async (cells, size) => {
      const written = header + cells.map(([a, b]) => `${quoted(a)},${quoted(b)},x,,,\n`).join('');
      const { rows } = await read('positions', streamOf(written, size));
      expect(rows).toEqual(cells.map(([a, b]) => ({ company: a.trim(), title: b.trim() })));
    }),
  );
});

describe('a file that is empty', () => {
  test.each([
    ['has only its header', header],
    ['has its header without a line end', header.trim()],
    ['has only an empty line', '\r\n'],
    ['says so in a sentence', 'No positions found'],
    ['says so in a sentence with commas', 'Sorry, there is nothing, nothing at all\n'],
    ['says so in two lines', 'Positions\nNo positions found\n'],
  ])('%s, and is read to its end', async (_, written) => {
    expect(await read('positions', written)).toEqual({
      rows: [],
      tally: { rows: 0, ...sound },
    });
  });
});

test('a table whose header nobody knows is not taken for an empty one', async () => {
  const { tally } = await read('positions', 'Firma,Titel,Beginn\nKiln,Töpferin,2020\n');
  expect(tally).toEqual({ rows: 0, ...sound, broken: 'it has no header' });
});

test('a file without one letter is broken: LinkedIn writes a sentence, or no file at all', async () => {
  expect((await read('positions', '')).tally.broken).toBe('it has not one letter');
});

test.each([
  ['short', `"${header.trim()} Kiln,Potter,,,,"`],
  ['long', `"${'Kiln Potter '.repeat(60)}"`],
])('a table that went into one cell is not taken for an empty one: %s', async (_, written) => {
  expect((await read('positions', written)).tally.broken).toBe('it has no header');
});

describe('a file that breaks off gives the rows before the break and says why:', () => {
  test('the zip is damaged', async () => {
    const damage = new Refusal({ kind: 'damaged-zip', file: 'export.zip' });
    const { rows: read_, tally } = await read('positions', streamThatFails(`${file}Mill,Mil`, damage));
    expect(read_).toEqual(rows);
    expect(tally).toEqual({ ...whole, broken: 'the zip is damaged here' });
  });

  test('the disk fails', async () => {
    const { rows: read_, tally } = await read(
      'positions',
      streamThatFails(file, new Error('the disk is gone')),
    );
    expect(read_).toEqual(rows);
    expect(tally.broken).toBe('the disk is gone');
  });

  test('it breaks off before its header', async () => {
    const { tally } = await read('positions', streamThatFails('Company', new Error('the disk is gone')));
    expect(tally).toEqual({ rows: 0, ...sound, broken: 'the disk is gone' });
  });

  test('a quote is never closed', async () => {
    const { rows: read_, tally } = await read('positions', `${file}Mill,"Miller,,,,\nOven,Baker,,,,\n`);
    expect(read_).toEqual(rows);
    expect(tally).toEqual({ ...whole, broken: 'a quote is opened and never closed' });
  });
});

test('what is too large is refused, not read in part', async () => {
  const refusal = new Refusal({ kind: 'too-large', file: 'Positions.csv', limit: 'ratio' });
  await expect(read('positions', streamThatFails(file, refusal))).rejects.toBe(refusal);
});

test('an error of whoever takes the rows is theirs, and the rest of the file is not read', async () => {
  let cancelled = false;
  const source = streamOf(many, 100_000);
  const watched = new ReadableStream<Uint8Array>({
    async start(controller) {
      const { value } = await source.getReader().read();
      if (value) controller.enqueue(value);
    },
    cancel: () => {
      cancelled = true;
    },
  });
  const failing = () => {
    throw new Error('no room');
  };
  await expect(readTable('positions', watched, failing)).rejects.toThrow('no room');
  expect(cancelled).toBe(true);
});

test('the bytes read so far are told piece by piece, up to the size of the file', async () => {
  const told: number[] = [];
  let batches = 0;
  const tally = await readTable(
    'positions',
    streamOf(many, 16_384),
    () => batches++,
    (bytes) => told.push(bytes),
  );
  expect(tally.rows).toBe(20_000);
  expect(batches).toBe(told.length);
  expect(told.length).toBeGreaterThan(3);
  expect(told.toSorted((a, b) => a - b)).toEqual(told);
  expect(told.at(-1)).toBe(new TextEncoder().encode(many).length);
});

test('the first rows come before the file is read, and no more is asked for than is used', async () => {
  let asked = 0;
  const row = new TextEncoder().encode('Kiln,Potter,,,,\n'.repeat(1_000));
  const endless = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        controller.enqueue(asked++ === 0 ? new TextEncoder().encode(header) : row);
      },
    },
    { highWaterMark: 0 },
  );
  const enough = () => {
    throw new Error('enough');
  };
  await expect(readTable('positions', endless, enough)).rejects.toThrow('enough');
  expect(asked).toBe(6); // the header, and five times 16,000 bytes for a head of 64 K
});

test('a cell of a hundred thousand blanks is no reason to wait', async () => {
  const { rows } = await read('positions', `${header}Kiln,${' '.repeat(100_000)}x,,,,\n`);
  expect(rows).toHaveLength(1);
  const { tally } = await read('positions', `Kiln,${' '.repeat(60_000)}x\nKiln,Potter\n`);
  expect(tally.broken).toBe('it has no header');
});
