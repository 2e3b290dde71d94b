import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDialect, type Dialect, written } from '../support/eras/dialect.ts';
import { read, sound } from './support.ts';

const header = ['Company Name', 'Title', 'Description', 'Started On'];

/** The bytes, cut where the numbers say: a piece may be empty, a single byte, or half a letter, a line end or a quote. */
function inPieces(bytes: Uint8Array, sizes: readonly number[]): ReadableStream<Uint8Array> {
  let at = 0;
  let piece = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      const size = sizes[piece++ % sizes.length] ?? 1;
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

const cellOf = ({ encoding }: Dialect) => {
  const letters = ['a', 'é', 'ß', '€', ' ', ',', ';', '\t', '"', '""', '\n', '\r\n', '\r'];
  const more = encoding === 'windows-1252' ? [] : ['👍', 'ش', '名', '\u0301'];
  return fc.string({ unit: fc.constantFrom(...letters, ...more), maxLength: 9 });
};
const anyTable = anyDialect.chain((dialect) => {
  const cell = cellOf(dialect);
  // Of windows-1252 one cell comes first that cannot be taken for UTF-8.
  return fc.tuple(fc.constant(dialect), fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }));
});

test('whatever the dialect and wherever its bytes are cut, every row is given once and as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyTable,
      fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 9 })
        .filter((sizes) => sizes.some(Boolean)),
      async ([dialect, drawn], sizes) => {
        const rows = drawn.map(([company, title, text]) => [`äöü${company}`, `-${title}-`, text, '2020']);
        const bytes = written(
          { above: [['Notes:'], ['']], header, rows },
          { ...dialect, sorted: Math.min(dialect.sorted, 1) },
        );
        const told = await read('positions', inPieces(bytes, sizes));
        expect(told).toEqual(await read('positions', bytes));
        const notes = dialect.sorted > 0 && dialect.preamble !== 'left out';
        const companies = told.rows
          .map(({ company, title }) => [company, title])
          .filter(([company]) => company !== 'Notes:');
        expect(companies).toEqual(rows.map(([company = '', title = '']) => [company.trim(), title.trim()]));
        if (!notes) expect(told.tally).toEqual({ rows: rows.length, ...sound });
      },
    ),
    { seed: 4, numRuns: 250 },
  );
});
