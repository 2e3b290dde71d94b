import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvCell, csvText, guarded } from '../../src/download/csv.ts';
import { roughText } from '../support/ties.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+47 22 33 44 55', "'+47 22 33 44 55"],
  ['-2', "'-2"],
  ['@acme', "'@acme"],
  ['\tsum', "'\tsum"],
  ['\rsum', "'\rsum"],
  ['\nsum', "'\nsum"],
  ['＝1＋1', "'＝1＋1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠acme', "'＠acme"],
  ['﹦1', "'﹦1"],
  ['  =1', "'  =1"],
  ['\u00a0=1', "'\u00a0=1"],
  ['\u200b=1', "'\u200b=1"],
  ['\u0000=1', "'\u0000=1"],
  ['"=1"', `'"=1"`],
  ["'=1", "''=1"],
  ['“=1', "'“=1"],
])('%j begins like a formula, so it gets a guard', (text, safe) => {
  expect(guarded(text)).toBe(safe);
});

test.each([
  '',
  'Roe, PhD',
  'A=B',
  'C++',
  'O’Neill',
  "'t Hoen",
  'a - b',
  '5 + 5',
  'mira@acme.example',
  '🌱 Mira',
  '"Ace" Roe',
  '12.5',
])('%j is no formula and stays as it is', (text) => {
  expect(guarded(text)).toBe(text);
});

test.each([
  ['Founder;=1+1', "Founder;'=1+1"],
  ['Founder; @acme', "Founder;' @acme"],
  ['one\n=1', "one\n'=1"],
  ['one\t-1', "one\t'-1"],
  ['=1;=2', "'=1;'=2"],
])('%j hides a formula from a reader with other separators, and is guarded inside', (text, safe) => {
  expect(guarded(text)).toBe(safe);
});

test('a cell is quoted where it must be, and its quotes doubled', () => {
  expect(['plain', 'Roe, PhD', 'say "hi"', 'a;b', 'a\nb', ' a', ''].map(csvCell)).toEqual([
    'plain',
    '"Roe, PhD"',
    '"say ""hi"""',
    '"a;b"',
    '"a\nb"',
    '" a"',
    '',
  ]);
});

test('a file begins with the byte order mark and ends each row with CRLF', () => {
  expect(
    csvText([
      ['Name', 'URL'],
      ['Zoë', ''],
    ]),
  ).toBe('\uFEFFName,URL\r\nZoë,\r\n');
});

const rows = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(fc.array(roughText, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );
const read = (text: string, delimiter: string): string[][] =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter, newline: '\r\n' }).data.slice(0, -1);
const withoutGuards = (text: string) => text.replaceAll("'", '');

test('what is written is read back the same, but for guards', () => {
  fc.assert(
    fc.property(rows, (written) => {
      const back = read(csvText(written), ',');
      expect(back.map((row) => row.map(withoutGuards))).toEqual(written.map((row) => row.map(withoutGuards)));
      expect(back).toEqual(written.map((row) => row.map(guarded)));
    }),
  );
});

test('a guard can be taken off again: no two texts become the same cell', () => {
  const unguarded = (cell: string) => (cell.startsWith("'") && guarded(cell) !== cell ? cell.slice(1) : cell);
  fc.assert(
    fc.property(
      roughText.filter((text) => !/[;\t\r\n]/.test(text)),
      (text) => {
        expect(unguarded(guarded(text))).toBe(text);
      },
    ),
  );
});

test('no reader, whatever separator it takes, finds a cell that begins with a formula', () => {
  const harmless = (cell: string) => !/^["\s\p{C}]*[=+\-@＝＋－＠]/u.test(cell);
  fc.assert(
    fc.property(rows, (written) => {
      const text = csvText(written);
      expect(read(text, ',').flat().every(harmless)).toBe(true);
      // As a reader does that knows nothing of our quotes.
      expect(
        text
          .slice(1)
          .split(/[;\t\r\n]/)
          .every(harmless),
      ).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
