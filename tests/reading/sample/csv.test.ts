import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvText } from '../../../src/reading/sample/csv.ts';

test('only the cells that need quotes get them, unless all are to have them', () => {
  const rows = [['plain', 'a, b', 'say "hi"', 'two\nlines', '']];
  expect(csvText(rows, { quoteAll: false })).toBe('plain,"a, b","say ""hi""","two\nlines",\n');
  expect(csvText(rows, { quoteAll: true })).toBe('"plain","a, b","say ""hi""","two\nlines",""\n');
});

test('whatever stands in the cells, Papa Parse reads them back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', '\r', ';', 'é', '🌱') });
  const rows = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
  fc.assert(
    fc.property(rows, fc.boolean(), (table, quoteAll) => {
      const text = csvText(table, { quoteAll });
      const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
      expect(data).toEqual([...table, ['']]);
    }),
  );
});
