import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RowPlaces } from '../../src/network/row-places.ts';

test('whatever is left out in between, a row that was kept is found again by file and row', () => {
  const files = fc.array(fc.array(fc.boolean(), { maxLength: 12 }), { maxLength: 4 });
  fc.assert(
    fc.property(files, (kept) => {
      const places = new RowPlaces();
      const wanted: object[] = [];
      for (const [i, rows] of kept.entries()) {
        for (const [j, isKept] of rows.entries()) {
          places.begin(`${i}.csv`);
          places.rows += 1;
          const place = { nth: places.rows - 1, file: `${i}.csv`, row: j + 1 };
          if (isKept) wanted.push(place);
          else expect(places.leaveOut()).toEqual(place);
        }
      }
      expect(wanted.map((_, n) => places.kept(n))).toEqual(wanted);
    }),
  );
});
