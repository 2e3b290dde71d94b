import type { Tie } from '../verdict/tie.ts';
import type { Reason, Verdict } from '../verdict/verdict.ts';
import { filtersOf } from './filter.ts';
import { emptyQuery, type Query } from './query.ts';

/** How many ties there are of each kind. */
export interface Tallies {
  readonly verdicts: Readonly<Record<Verdict['kind'], number>>;
  readonly reasons: Readonly<Record<Reason, number>>;
}

/** Of all ties. */
export const tallies = (ties: readonly Tie[]): Tallies => menuTallies(ties, [], emptyQuery);

/**
 * What each line of the filter menus would show: counted under the other filters and the search, but not under the menu's
 * own filter, which it is there to change. `texts` are `searchTexts(ties)`.
 */
export function menuTallies(ties: readonly Tie[], texts: readonly string[], query: Query): Tallies {
  const { text, verdict, reason } = filtersOf(ties, texts, query);
  const verdicts = { ...noVerdicts };
  const reasons = { ...noReasons };
  ties.forEach((tie, i) => {
    const byReason = reason(i);
    const byVerdict = verdict(i);
    if (!(byReason || byVerdict) || !text(i)) return;
    if (byReason) verdicts[tie.verdict.kind]++;
    if (byVerdict) reasons[tie.verdict.reason]++;
  });
  return { verdicts, reasons };
}

const noVerdicts: Tallies['verdicts'] = { alive: 0, dormant: 0, prunable: 0, new: 0, unjudged: 0 };
const noReasons: Tallies['reasons'] = {
  warm: 0,
  'in touch': 0,
  'one conversation so far': 0,
  'too early to say': 0,
  'never wrote': 0,
  'you only': 0,
  'they only': 0,
  faded: 0,
  'answer owed': 0,
  'once strong': 0,
  vouched: 0,
  cooling: 0,
  fading: 0,
  'no messages in this export': 0,
};
