import { expect, test } from 'vitest';
import { revivalGroups } from '../../src/explore/revival-groups.ts';
import { revivalsIn } from '../../src/verdict/revivals.ts';
import { viewAt } from '../../src/verdict/view-at.ts';
import { at, daysBefore } from '../support/at.ts';
import { type MessageSpec, networkOf } from '../support/network.ts';

const T = '2026-01-01T00:00:00.000Z';
const you = (days: number): MessageSpec => [daysBefore(T, days), 'you'];
const they = (days: number): MessageSpec => [daysBefore(T, days), 'they'];
const groups = (...people: readonly (readonly MessageSpec[])[]) =>
  revivalGroups(
    revivalsIn(viewAt(networkOf(people.map((messages) => ({ messages }))).messages, at(T), 'apart')),
  );

test('tries fall into groups by the years of silence before them, 365 days each', () => {
  const found = groups(
    [they(2000), you(1635)],
    [they(2000), you(1271), they(1270)],
    [they(2000), you(1270), they(1266)],
    [they(3000), you(1176)],
    [they(3000), you(1175), they(1173)],
  );
  expect(found.groups).toEqual([
    { least: 1, most: 2, tally: [1, 2], tried: [0, 1], answered: [1], median: 1 },
    { least: 2, most: 5, tally: [1, 2], tried: [2, 3], answered: [2], median: 4 },
    { least: 5, most: Infinity, tally: [1, 1], tried: [4], answered: [4], median: 2 },
  ]);
  expect(found.all).toMatchObject({ tally: [3, 5], answered: [1, 2, 4], median: 2 });
});

test('who was tried more than once is one person, and counts as answering once', () => {
  const { all, groups: by } = groups([they(3000), you(2500), they(2490), you(2000), they(1980), you(1500)]);
  expect(all).toMatchObject({ tally: [2, 3], tried: [0], answered: [0], median: 15 });
  expect(by).toHaveLength(1);
});

test('those whose time is not over are apart, whatever came before', () => {
  const { all, groups: by, pending } = groups([they(3000), you(2000), you(50)], [they(1000), you(30)]);
  expect(all).toMatchObject({ tally: [0, 1], tried: [0], median: undefined });
  expect(by).toHaveLength(1);
  expect(pending).toEqual({ tries: 2, people: [0, 1] });
});

test('nobody tried is nothing to show', () => {
  expect(groups([they(100), you(50)])).toMatchObject({ groups: [], pending: { tries: 0, people: [] } });
});
