import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvText } from '../../../src/reading/sample/csv.ts';

test('only the cells that need quotes get them', () => {
  const rows = [['plain', 'a, b', 'say "hi"', 'two\nlines', '']];
  expect(csvText('A,B,C,D,E', rows)).toBe('A,B,C,D,E\nplain,"a, b","say ""hi""","two\nlines",\n');
});

test('whatever stands in the cells, Papa Parse reads them back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', '\r', ';', 'é', '🌱') });
  const rows = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
  fc.assert(
    fc.property(rows, (table) => {
      const { data } = Papa.parse<string[]>(csvText('A,B', table), { delimiter: ',', newline: '\n' });
      expect(data).toEqual([['A', 'B'], ...table, ['']]);
    }),
  );
});
