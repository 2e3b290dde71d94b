import { expect, test } from 'vitest';
import { emptyQuery } from '../../src/explore/query.ts';
import { searchable, wordsOf } from '../../src/explore/search.ts';
import { selected } from '../support/shown.ts';
import { tie } from '../support/ties.ts';

test.each([
  ['Zoë Brandt', 'zoe brandt'],
  ['Øystein Ærlig', 'oystein aerlig'],
  ['Łukasz Weiß', 'lukasz weiss'],
  ['Nguyễn Đức', 'nguyen duc'],
  ['İpek Ilgın', 'ipek ilgin'],
  ['Ｆｕｌｌ ﬁt', 'full fit'],
  ['Φαίδρα', 'φαιδρα'],
  ['日本', '日本'],
])('%s is searched as %s', (text, folded) => {
  expect(searchable(text)).toBe(folded);
});

test('vowel marks of scripts that write them so stay: कि is not का', () => {
  expect(searchable('कि')).not.toBe(searchable('का'));
});

test('a search text is split into words, and none is empty', () => {
  expect(wordsOf('  Zoë \t acme ')).toEqual(['zoe', 'acme']);
  expect(wordsOf(' ')).toEqual([]);
});

const ties = [
  tie({}, { name: 'Zoë Brandt', company: 'Kestrel Health', position: 'Nurse' }),
  tie({}, { name: 'Jo Field', company: 'Zoetrope', position: 'Editor' }),
  tie({}, { name: 'Ana Brandt', company: '', position: 'Health officer' }),
];
const found = (text: string) =>
  Array.from(
    selected(ties, { ...emptyQuery, text, sort: 'name', descending: false }),
    (i) => ties[i]?.person.name,
  );

test('"zoe" finds Zoë, and a company that begins so', () => {
  expect(found('zoe')).toEqual(['Jo Field', 'Zoë Brandt']);
});

test('every word must be found, in name, company or position, in any order', () => {
  expect(found('health brandt')).toEqual(['Ana Brandt', 'Zoë Brandt']);
  expect(found('BRANDT nurse')).toEqual(['Zoë Brandt']);
  expect(found('brandt editor')).toEqual([]);
});

test('no word reaches over from one field into the next', () => {
  expect(found('fieldzoetrope')).toEqual([]);
  expect(found('brandtkestrel')).toEqual([]);
});

test('a text of spaces finds everybody', () => {
  expect(found('  ')).toHaveLength(3);
});
