import { dayMs, type Instant } from '../base/time.ts';
import type { Network } from '../network/network.ts';
import { auc } from './auc.ts';
import { type Calibration, calibrate } from './calibration.ts';
import { yearsBefore } from './cuts.ts';
import { learnFrom } from './learn.ts';
import type { Lines } from './lines.ts';
import { isKnown, measureFrom } from './measure.ts';
import { outcomeOf } from './outcome.ts';
import { type PastTies, pastTies } from './past-ties.ts';
import { byForecast } from './prediction.ts';
import { byRecency, longestConnected, type RecencyOrder } from './rivals.ts';
import { brierSkill } from './skill.ts';
import { type View, viewAt } from './view-at.ts';
import type { Beta } from './warmth.ts';

/** What one could forecast a whole number of years back, knowing nothing later, and how right it was. */
export interface PastYear {
  readonly yearsBack: number;
  readonly at: Instant;
  /** Those known then, in the order of Connections.csv. */
  readonly ties: PastTies;
  /** How many of them had a message; calibration, AUC and Brier skill are over these. */
  readonly messaged: number;
  readonly beta: Beta;
  readonly calibration: Calibration;
  readonly auc: number | undefined;
  /** Against always saying the rate of the owner's past until then; undefined without a usable cut. */
  readonly brierSkill: number | undefined;
  readonly recency: RecencyOrder;
  /** Whether there was history enough to show it. */
  readonly showable: boolean;
}

/** A year is tested with more messaged ties than this, and shown from these figures on. */
const tooFew = 15;
export const leastShown = { messaged: 30, historyMs: 1.5 * 365 * dayMs };

/**
 * The years that an export of `at` can be tested on, latest first (docs/verdict.md §5). They do not depend on the
 * lines, but for greetings.
 */
export function pastYears(network: Network, at: Instant, greetings: Lines['greetings']): readonly PastYear[] {
  const later = viewAt(network.messages, at, greetings);
  const longest = longestConnected(network.people);
  return yearsBefore(at)
    .map((then, n) => pastYear(network, n + 1, viewAt(network.messages, then, greetings), later, longest))
    .filter(({ messaged }) => messaged > tooFew);
}

function pastYear(
  { people }: Network,
  yearsBack: number,
  view: View,
  later: View,
  longest: Int32Array<ArrayBuffer>,
): PastYear {
  const learned = learnFrom(people, view);
  const known = measureFrom(people, view, learned, true)
    .map((facts, person) => ({ person, facts, outcome: outcomeOf(later, person, view.at) }))
    .filter(({ facts }) => isKnown(facts));
  const messaged = known.filter(({ facts }) => facts.firstMessage !== undefined);
  const ties = pastTies(known);
  const predictions = byForecast(
    messaged.map(({ facts, outcome }) => ({ forecast: facts.forecast, hit: outcome === 'exchange' })),
  );
  return {
    yearsBack,
    at: view.at,
    ties,
    messaged: messaged.length,
    beta: learned.beta,
    calibration: calibrate(predictions),
    auc: auc(predictions),
    brierSkill: brierSkill(predictions, learned.rate),
    recency: byRecency(ties, people, longest),
    showable: messaged.length >= leastShown.messaged && view.at - view.first >= leastShown.historyMs,
  };
}
