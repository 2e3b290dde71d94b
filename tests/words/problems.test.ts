import { expect, test } from 'vitest';
import type { Problem } from '../../src/base/problem.ts';
import { problemWords } from '../../src/words/problems.ts';

const file = 'holiday.zip';
const problems: readonly Problem[] = [
  { kind: 'nothing-dropped' },
  { kind: 'not-an-export', file },
  { kind: 'foreign', file, product: 'facebook' },
  { kind: 'empty', file },
  { kind: 'not-a-zip', file },
  { kind: 'web-page', file },
  { kind: 'other-packer', file, packer: 'RAR' },
  { kind: 'file-gone', file },
  { kind: 'file-gone' },
  { kind: 'damaged-zip', file },
  { kind: 'encrypted', file },
  { kind: 'spreadsheet', file },
  { kind: 'too-large', file, limit: 'entries' },
  { kind: 'too-large', file, limit: 'packed' },
  { kind: 'too-large', file, limit: 'unpacked' },
  { kind: 'too-large', file, limit: 'ratio' },
  { kind: 'no-connections', found: ['Profile.csv'] },
  { kind: 'unreadable-table', file },
  { kind: 'out-of-memory' },
  { kind: 'unexpected', message: 'the cat sat on it' },
];

test.each(problems)('$kind has a title, what was found and a way out, in whole sentences', (problem) => {
  const { title, found, wayOut } = problemWords(problem);
  expect(title).toMatch(/^[A-Z].*[^.]$/);
  expect(found).toMatch(/^[A-Z“].*\.$/);
  expect(wayOut).toMatch(/^[A-Z].*\.$/);
  if ('file' in problem) expect(found).toContain(`“${file}”`);
});

test('an export without connections tells of the second e-mail and of what was found', () => {
  const { found, wayOut } = problemWords({ kind: 'no-connections', found: ['Profile.csv', 'Skills.csv'] });
  expect(found).toBe('Found Profile.csv and Skills.csv, but no Connections.csv.');
  expect(wayOut).toContain('two e-mails');
  expect(wayOut).toContain('48 hours');
});

test('of many files found a handful are named', () => {
  const found = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `${name}.csv`);
  expect(problemWords({ kind: 'no-connections', found }).found).toBe(
    'Found a.csv, b.csv, c.csv, d.csv, e.csv, f.csv, and 1 more file, but no Connections.csv.',
  );
  expect(problemWords({ kind: 'no-connections', found: [] }).found).toBe(
    'No table of connections was found.',
  );
});

test('the four ways of being too large are told apart', () => {
  const found = problems
    .filter(({ kind }) => kind === 'too-large')
    .map((problem) => problemWords(problem).found);
  expect(new Set(found).size).toBe(4);
});

test('a surprise is quoted', () => {
  expect(problemWords({ kind: 'unexpected', message: 'the cat sat on it' }).found).toContain(
    'the cat sat on it',
  );
});

test('each product has its own name', () => {
  const products = [
    'facebook',
    'instagram',
    'google',
    'x',
    'whatsapp',
    'contacts',
    'recruiter',
    'pdf',
  ] as const;
  const found = products.map((product) => problemWords({ kind: 'foreign', file, product }).found);
  expect(found[0]).toBe('“holiday.zip” is Facebook’s export.');
  expect(new Set(found).size).toBe(products.length);
});

test('no two problems are told alike', () => {
  const told = problems.map((problem) => problemWords(problem).found);
  expect(new Set(told).size).toBe(told.length);
});
