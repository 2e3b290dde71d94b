import type { Tie } from '../verdict/tie.ts';
import type { Reason, Verdict } from '../verdict/verdict.ts';
import { isShown, type LeftOut } from './filter.ts';

/** How many ties there are of each kind. */
export interface Tallies {
  readonly verdicts: Readonly<Record<Verdict['kind'], number>>;
  readonly reasons: Readonly<Record<Reason, number>>;
}

/**
 * What each tile and each line of a filter menu would show: counted under all filters but its own, which it is there to
 * change.
 */
export function tallies(ties: readonly Tie[], leftOut: LeftOut): Tallies {
  const verdicts = { ...noVerdicts };
  const reasons = { ...noReasons };
  ties.forEach(({ verdict }, i) => {
    if (isShown(leftOut, i, 'verdicts')) verdicts[verdict.kind]++;
    if (isShown(leftOut, i, 'reasons')) reasons[verdict.reason]++;
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
