import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvParser, type Dialect, delimiters, firstRows, lineEnd } from '../../src/tables/csv.ts';

const comma: Dialect = { delimiter: ',', newline: '\n' };

/** The rows of a text that is fed `size` characters at a time. */
function parse(text: string, dialect: Dialect = comma, size = text.length || 1) {
  const rows: string[][] = [];
  const parser = csvParser(dialect, (batch) => rows.push(...batch));
  for (let i = 0; i < text.length; i += size) parser.write(text.slice(i, i + size));
  parser.end();
  return { rows, unclosed: parser.unclosed() };
}

const sizes = [1, 2, 3, 7];

const quoted = (cell: string, { delimiter }: Dialect): string =>
  cell.includes('"') || cell.includes('\n') || cell.includes('\r') || cell.includes(delimiter)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;

const cell = fc.string({ unit: fc.constantFrom('a', 'é', '👍', ' ', ',', ';', '\t', '"', '\n', '\r') });

describe('whatever is in the cells', () => {
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 8 });
  test.each(delimiters)('a table written with %j reads as it was, in pieces of any size', (delimiter) => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), fc.boolean(), (cells, end, closed) => {
        const dialect: Dialect = { delimiter, newline: '\n' };
        const lines = cells.map((row) => row.map((text) => quoted(text, dialect)).join(delimiter));
        const text = lines.join(end) + (closed && lines.length > 0 ? end : '');
        const expected = cells.map((row) =>
          row.map((it, i) => (i + 1 < row.length ? it : it.replace(/\r$/, ''))),
        );
        for (const size of [...sizes, text.length + 1]) {
          expect(parse(text, dialect, size)).toEqual({ rows: expected, unclosed: false });
        }
      }),
    );
  });
});

test('even text that is no table gives the same rows in pieces as in one', () => {
  const noise = fc.string({
    unit: fc.constantFrom('a', ' ', ',', '"', '"', '\n', '\r', '\r\n'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(noise, fc.constantFrom<Dialect['newline']>('\n', '\r'), (text, newline) => {
      const dialect: Dialect = { delimiter: ',', newline };
      const whole = parse(text, dialect);
      for (const size of sizes) expect(parse(text, dialect, size)).toEqual(whole);
    }),
    { numRuns: 2_000 },
  );
});

test('a quoted cell keeps its line breaks, delimiters and doubled quotes', () => {
  const text = 'id,text\r\n1,"Dear ""Jo"",\r\n\r\nsee you;\tthen"\r\n2,plain\r\n';
  const expected = [
    ['id', 'text'],
    ['1', 'Dear "Jo",\r\n\r\nsee you;\tthen'],
    ['2', 'plain'],
  ];
  for (const size of [...sizes, text.length]) expect(parse(text, comma, size).rows).toEqual(expected);
});

test.each([
  ['a,b\nc,d\r\n', '\n'],
  ['a,b\r\nc,d\r\n', '\n'],
  ['a,b\rc,d\r', '\r'],
  ['a,b\r', '\r'],
  ['"a\n\r\n",b\rc,d\r', '\r'],
  ['"a\rb","""\r"""\nc,d\n', '\n'],
  ['a,b', '\n'],
  ['', '\n'],
] as const)('the lines of %j end with %j', (head, newline) => {
  expect(lineEnd(head)).toBe(newline);
});

test('lines may end now so, now so', () => {
  expect(parse('a,b\r\nc,d\ne,"f"\r\n').rows).toEqual([
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
  ]);
});

test('lines of old Macs end with a carriage return alone', () => {
  const text = 'a,b\rc,"d\re"\r';
  expect(parse(text, { delimiter: ',', newline: '\r' }, 1).rows).toEqual([
    ['a', 'b'],
    ['c', 'd\re'],
  ]);
});

test('a row is given as soon as its line has ended', () => {
  const given: string[][] = [];
  const parser = csvParser(comma, (rows) => given.push(...rows));
  parser.write('a,b\nc,');
  expect(given).toEqual([['a', 'b']]);
  parser.write('d\n');
  expect(given).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('a last line end that is cut in half is none of the text', () => {
  expect(parse('"a","b"\r\n"c","d"\r')).toEqual({
    rows: [
      ['a', 'b'],
      ['c', 'd'],
    ],
    unclosed: false,
  });
});

test('a quote that is never closed is told, and what it swallows is not given', () => {
  for (const size of [...sizes, 100]) {
    expect(parse('a,b\nc,"d\ne,f\n', comma, size)).toEqual({ rows: [['a', 'b']], unclosed: true });
  }
});

test('a quote that stays open for millions of characters is given up at once, not searched again and again', () => {
  let given = 0;
  const parser = csvParser(comma, (rows) => {
    given += rows.length;
  });
  parser.write('a,b\nc,"');
  let pieces = 0;
  while (!parser.unclosed() && pieces < 100) {
    parser.write('words and words\n'.repeat(16_384));
    pieces++;
  }
  expect(pieces).toBe(4);
  expect(given).toBe(1);
});

test('the first rows are found without reading on', () => {
  expect(firstRows('a\n\n"b\nc",d\ne,f\n', comma, 3)).toEqual([['a'], [''], ['b\nc', 'd']]);
});
