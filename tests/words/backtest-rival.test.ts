import { describe, expect, test } from 'vitest';
import type { BacktestYear, Tested } from '../../src/verdict/backtest.ts';
import { type PastTies, pastTies } from '../../src/verdict/past-ties.ts';
import { contest, contestWords } from '../../src/words/backtest-rival.ts';
import { silentFacts } from '../support/ties.ts';

/** Lists of ties that are on both, only on ours, only on the rival's: of each, how many exchanges of how many. */
function lists(
  ...parts: readonly (readonly [hits: number, size: number])[]
): readonly [ties: PastTies, ours: Tested, rival: Tested] {
  const outcomes = parts.flatMap(([hits, size]) =>
    Array.from({ length: size }, (_, i) => (i < hits ? ('exchange' as const) : ('silence' as const))),
  );
  const ties = pastTies(outcomes.map((outcome, person) => ({ person, facts: silentFacts, outcome })));
  const [both, ours, rival] = parts.map(([, size], part) => {
    const from = parts.slice(0, part).reduce((sum, [, before]) => sum + before, 0);
    return Array.from({ length: size }, (_, i) => from + i);
  });
  const hits = (...of: readonly number[]) => of.reduce((sum, part) => sum + (parts[part]?.[0] ?? 0), 0);
  const tested = (some: readonly number[], sum: number): Tested => ({
    ties: some,
    exchanges: [sum, some.length],
    messages: [sum, some.length],
  });
  return [
    ties,
    tested([...(both ?? []), ...(ours ?? [])], hits(0, 1)),
    tested([...(both ?? []), ...(rival ?? [])], hits(0, 2)),
  ];
}

describe('intervals of the difference as Newcombe (1998) has them, method 10', () => {
  test.each([
    ['from 0.05 to 0.33', [56, 70], [48, 80], 'more'],
    ['from 0.17 to 0.81', [9, 10], [3, 10], 'more'],
    ['from −0.04 to 0.19', [5, 56], [0, 29], 'unclear'],
    ['from −0.81 to −0.17', [3, 10], [9, 10], 'fewer'],
    ['around 0', [4, 10], [4, 10], 'equal'],
  ] as const)('%s: %s against %s is %s', (_, ours, rival, result) => {
    expect(contest(...lists([0, 0], ours, rival))).toBe(result);
  });
});

test('who is on both lists decides nothing, however many they are', () => {
  expect(contest(...lists([300, 1000], [9, 10], [3, 10]))).toBe('more');
  expect(contest(...lists([300, 1000], [0, 0], [0, 0]))).toBe('equal');
});

test('more exchanges speak for a list of the alive and against one of the prunable', () => {
  const [ties, ours, rival] = lists([5, 20], [9, 10], [3, 10]);
  const year = {
    past: { ties },
    called: { alive: ours, prunable: ours },
    rivals: { alive: rival, prunable: rival },
  } as unknown as BacktestYear;
  expect(contestWords(year, 'alive')).toBe('better: 6 more than by recency, probably not by chance');
  expect(contestWords(year, 'prunable')).toBe('worse: 6 more than by recency, probably not by chance');
  const turned = { ...year, called: year.rivals, rivals: year.called } as unknown as BacktestYear;
  expect(contestWords(turned, 'prunable')).toBe('better: 6 fewer than by recency, probably not by chance');
});

test('a difference that may be chance is not called one', () => {
  const [ties, ours, rival] = lists([12, 20], [3, 4], [1, 4]);
  const both = { alive: ours, prunable: ours };
  const year = { past: { ties }, called: both, rivals: { alive: rival } } as unknown as BacktestYear;
  expect(contestWords(year, 'alive')).toBe(
    'no clear difference: 2 more than by recency, which may be chance',
  );
});
