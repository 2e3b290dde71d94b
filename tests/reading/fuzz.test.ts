import { expect, test } from 'vitest';
import { makeCase } from '../../tools/fuzz/cases.ts';
import { heldText } from '../../tools/fuzz/held-text.ts';
import { bytesOf } from '../../tools/fuzz/part.ts';
import { readCase } from '../../tools/fuzz/read-case.ts';
import { seedExports } from '../../tools/fuzz/seed-exports.ts';
import { zipOf } from '../../tools/fuzz/zip-writer.ts';

// A small part of what `npm run fuzz` reads, always the same. It is no test of speed: the limit is for what hangs.
const seed = 4;
const inputs = 300;

test('broken exports are refused for what they are, or read and judged by what they hold', async () => {
  const exports = await seedExports();
  const outcomes = new Set<string>();
  for (let number = 0; number < inputs; number++) {
    const made = makeCase(exports, seed, number);
    const { outcome, faults } = await readCase(made);
    outcomes.add(outcome.split(':')[0] ?? '');
    expect(faults, `npm run fuzz -- --seed ${seed} --only ${number}: ${made.story.join('; ')}`).toEqual([]);
  }
  // Were all refused, or none, nothing would have been tried.
  expect([...outcomes].sort()).toEqual(['asked', 'read', 'refused']);
}, 120_000);

test('a number stands for the same input, whenever it is made', async () => {
  const first = await seedExports();
  const second = await seedExports();
  for (const number of [0, 1, 2, 3, 4]) {
    expect(makeCase(first, seed, number)).toEqual(makeCase(second, seed, number));
  }
});

test('what an input holds is found in a zip whose end is cut off, and nothing else is', () => {
  const rows = Array.from({ length: 500 }, (_, i) => `Ada,Lark${i}\n`).join('');
  const zip = zipOf([{ path: 'Connections.csv', bytes: bytesOf(`First Name,Last Name\n${rows}`) }], {});
  const held = heldText([{ path: 'export.zip', bytes: zip.slice(0, zip.length / 2) }]);
  expect(held.has('Lark7')).toBe(true);
  expect(held.has('Lark499')).toBe(false);
  expect(held.hasTogether(['FIRST NAME', 'Last Name'])).toBe(true);
  expect(held.hasTogether(['First Name', 'Connected On'])).toBe(false);
});
