import type { Instant } from '../base/time.ts';
import type { Network } from '../network/network.ts';
import { judge } from './judge.ts';
import type { Lines } from './lines.ts';
import { exchanged, judgedIn, wrote } from './past-ties.ts';
import { type PastYear, pastYears } from './past-years.ts';
import type { VerdictKind } from './verdict.ts';
import type { Tally } from './wilson.ts';

/** Some past ties and what came of them. */
export interface Tested {
  /** By place in `past.ties`. */
  readonly ties: readonly number[];
  /** How many of them had an exchange within the year. */
  readonly exchanges: Tally;
  /** How many of them had any message. */
  readonly messages: Tally;
}

/** What given lines would have called the ties of a past year, and how right that was. */
export interface BacktestYear {
  readonly past: PastYear;
  /** How many were judged. */
  readonly judged: number;
  readonly called: Readonly<Record<VerdictKind, Tested>>;
  /** As many as we called so, of those that were judged, by recency alone. */
  readonly rivals: { readonly alive: Tested; readonly prunable: Tested };
}

/** Judges the owner's past as of one, two, three and four years before `at`, and looks what came of it. */
export const backtest = (network: Network, at: Instant, lines: Lines): readonly BacktestYear[] =>
  pastYears(network, at, lines.greetings).map((past) => testLines(past, lines, network.messagesWhole));

/** One past year under given lines: quick enough to follow a line that is being moved. */
export function testLines(past: PastYear, lines: Lines, messagesWhole: boolean): BacktestYear {
  const { ties, recency } = past;
  const factsOf = judgedIn(ties);
  const called: Record<VerdictKind, number[]> = { alive: [], dormant: [], prunable: [], new: [] };
  const isJudged = new Uint8Array(ties.length);
  for (let tie = 0; tie < ties.length; tie++) {
    const { kind } = judge(factsOf(tie), lines, messagesWhole);
    if (kind === 'unjudged') continue;
    called[kind].push(tie);
    isJudged[tie] = 1;
  }
  const tested = (some: readonly number[]): Tested => ({
    ties: some,
    exchanges: [count(some, (tie) => exchanged(ties, tie)), some.length],
    messages: [count(some, (tie) => wrote(ties, tie)), some.length],
  });
  const firstOf = (order: Uint32Array, { length }: readonly number[]) =>
    tested(Array.from(order.filter((tie) => isJudged[tie] === 1).subarray(0, length)));
  let alive: Tested | undefined;
  let prunable: Tested | undefined;
  return {
    past,
    judged: count(isJudged, (one) => one === 1),
    called: {
      alive: tested(called.alive),
      dormant: tested(called.dormant),
      prunable: tested(called.prunable),
      new: tested(called.new),
    },
    // Sorted out only when asked for: while a line is moved nobody does.
    rivals: {
      get alive() {
        alive ??= firstOf(recency.alive, called.alive);
        return alive;
      },
      get prunable() {
        prunable ??= firstOf(recency.prunable, called.prunable);
        return prunable;
      },
    },
  };
}

function count(some: Iterable<number>, holds: (one: number) => boolean): number {
  let sum = 0;
  for (const one of some) if (holds(one)) sum++;
  return sum;
}
