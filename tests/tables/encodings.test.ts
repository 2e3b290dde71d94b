import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Encoding, encode, encodings } from '../support/eras/encode.ts';
import { read, sound, streamOf } from './support.ts';

const header = 'Company Name,Title,Description,Location,Started On,Finished On\n';
const sizes = [1, 2, 3, 5, 1_000, 100_000];
const row = (company: string): string => `${company},"Töpfer, ""frei""",,Zürich,Jan 2020,\r\n`;

/** The companies that a file of positions names, read in pieces of so many bytes. */
async function companies(bytes: Uint8Array, size = 1 << 16) {
  const { rows, tally } = await read('positions', streamOf(bytes, size));
  return { companies: rows.map(({ company }) => company), tally };
}

function joined(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...encode(part, 'UTF-8')] : part)),
  );
}

describe('a table says the same', () => {
  test.each(encodings)('as %s, in pieces of any number of bytes', async (encoding) => {
    const names = ['Örebro Säg', 'Café “Müller” €', 'ÿ', 'Kiln'];
    const bytes = encode(header + names.map(row).join(''), encoding);
    for (const size of sizes) {
      expect(await companies(bytes, size)).toEqual({ companies: names, tally: { rows: 4, ...sound } });
    }
  });

  test('whatever letters stand in it', async () => {
    const latin = fc.string({ unit: fc.constantFrom(...'aß€Éé®’”Ã©œ,;"'), minLength: 1, maxLength: 8 });
    const anyLetter = fc.string({
      unit: fc.constantFrom('a', 'é', '👍', '𝒜', 'ش', '名', ','),
      minLength: 1,
      maxLength: 8,
    });
    const written = (encoding: Encoding) =>
      fc.tuple(
        fc.constant(encoding),
        fc.array(encoding === 'windows-1252' ? latin : anyLetter, { minLength: 1, maxLength: 6 }),
      );
    const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(...encodings.map(written)),
        fc.integer({ min: 1, max: 12 }),
        async ([encoding, names], size) => {
          // Two of its letters in a row may look like one of UTF-8, "ß’" as "ߒ": others come first in this file.
          const text = `${header}Öl äöü,,,,,\n${names.map((name) => `${cell(name)},,,,,\n`).join('')}`;
          const { rows, tally } = await read('positions', streamOf(encode(text, encoding), size));
          expect(rows.map(({ company }) => company)).toEqual(['Öl äöü', ...names.map((name) => name.trim())]);
          expect(tally.damaged).toBe(0);
        },
      ),
      { seed: 4, numRuns: 150 },
    );
  });
});

describe('a byte that is no UTF-8', () => {
  const megabytes = row('Kiln & Daughters').replaceAll('ö', 'oe').replaceAll('ü', 'ue').repeat(60_000);

  test('megabytes down in a file of ASCII is windows-1252, and so is all that follows', async () => {
    const { companies: names, tally } = await companies(
      joined(header, megabytes, [0xd6, ...encode('rebro', 'UTF-8')], ',,,,,\nCaf', [0xe9], ',,,,,\n'),
    );
    expect(names.slice(60_000)).toEqual(['Örebro', 'Café']);
    expect(tally).toMatchObject({ rows: 60_002, damaged: 0, broken: undefined });
  });

  test('in a file with UTF-8 above it is damage: that letter is lost and counted, the rest is read', async () => {
    const bytes = joined(header, row('Örebro Säg'), 'M', [0xfc], 'll,,,,,\n', row('Zoë'));
    for (const size of sizes) {
      expect(await companies(bytes, size)).toEqual({
        companies: ['Örebro Säg', 'M\uFFFDll', 'Zoë'],
        tally: { rows: 3, ...sound, damaged: 1 },
      });
    }
  });

  test('in a file with more UTF-8 below it is damage too', async () => {
    const bytes = joined(header, 'M', [0xc3], 'll,,,,,\n', row('Zoë'), row('Örebro'));
    expect(await companies(bytes)).toEqual({
      companies: ['M\uFFFDll', 'Zoë', 'Örebro'],
      tally: { rows: 3, ...sound, damaged: 1 },
    });
  });

  test('in a file with a byte order mark is damage, for the mark says UTF-8', async () => {
    const bytes = joined('\uFEFF', header, 'M', [0xfc], 'll,,,,,\n');
    expect((await companies(bytes)).tally.damaged).toBe(1);
  });

  test('may be the very last', async () => {
    const bytes = joined(header, 'Caf', [0xe9]);
    expect(await companies(bytes)).toEqual({
      companies: ['Café'],
      tally: { rows: 1, ...sound, ragged: 1, raggedRows: [{ row: 1, cells: ['Café'] }] },
    });
  });
});

describe('what is no text breaks off there:', () => {
  const broken = 'from here on it is not text';

  test.each([
    ['NULs in UTF-8', joined(header, row('Örebro'), 'Kil', [0, 0, 0, 0])],
    ['NULs in ASCII', joined(header, 'Örebro,,,,,\n', 'Kil', [0], 'n,,,,,\n')],
    ['NULs after windows-1252', joined(header, [0xd6], 'rebro,,,,,\n', 'Kil', [0, 7, 255])],
    ['the middle of a letter', joined(header, row('Örebro'), 'Kil', [0xc3])],
    [
      'the middle of a letter of UTF-16',
      encode(`${header}Örebro,,,,,\nKil`, 'UTF-16, big end first').slice(0, -1),
    ],
    ['NULs in UTF-16', encode(`${header}Örebro,,,,,\nKil\0n,,,,,\n`, 'UTF-16, little end first')],
  ])('%s', async (_, bytes) => {
    for (const size of sizes) {
      const { companies: names, tally } = await companies(bytes, size);
      expect(names).toEqual(['Örebro']);
      expect(tally.broken).toBe(broken);
    }
  });

  test('half an emoji in UTF-16 is one letter lost', async () => {
    const bytes = encode(`${header}Kiln \uD83D,,,,,\n${row('Örebro')}`, 'UTF-16, little end first');
    expect(await companies(bytes)).toEqual({
      companies: ['Kiln \uFFFD', 'Örebro'],
      tally: { rows: 2, ...sound, damaged: 1 },
    });
  });
});
