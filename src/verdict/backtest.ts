import type { Instant } from '../base/time.ts';
import type { Network } from '../network/network.ts';
import { judge } from './judge.ts';
import type { Lines } from './lines.ts';
import { type PastTie, type PastYear, pastYears } from './past-years.ts';
import type { Verdict, VerdictKind } from './verdict.ts';
import type { Tally } from './wilson.ts';

/** Some past ties and what came of them. */
export interface Tested {
  readonly ties: readonly PastTie[];
  /** How many of them had an exchange within the year. */
  readonly exchanges: Tally;
  /** How many of them had any message. */
  readonly messages: Tally;
}

/** What given lines would have called the ties of a past year, and how right that was. */
export interface BacktestYear {
  readonly past: PastYear;
  /** By index into `past.ties`. */
  readonly verdicts: readonly Verdict[];
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
  const verdicts = past.ties.map(({ facts }) => judge(facts, lines, messagesWhole));
  const calledAs = (kind: VerdictKind) => tested(past.ties.filter((_, i) => verdicts[i]?.kind === kind));
  const called = {
    alive: calledAs('alive'),
    dormant: calledAs('dormant'),
    prunable: calledAs('prunable'),
    new: calledAs('new'),
  };
  const judged = (tie: number) => verdicts[tie]?.kind !== 'unjudged';
  const firstOf = (order: Uint32Array, { ties }: Tested) =>
    tested(Array.from(order.filter(judged).subarray(0, ties.length), (tie) => past.ties[tie] as PastTie));
  return {
    past,
    verdicts,
    judged: verdicts.filter((_, tie) => judged(tie)).length,
    called,
    rivals: {
      alive: firstOf(past.recency.alive, called.alive),
      prunable: firstOf(past.recency.prunable, called.prunable),
    },
  };
}

const tested = (ties: readonly PastTie[]): Tested => ({
  ties,
  exchanges: [ties.filter(({ outcome }) => outcome === 'exchange').length, ties.length],
  messages: [ties.filter(({ outcome }) => outcome !== 'silence').length, ties.length],
});
