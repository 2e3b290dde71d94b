import type { Lines } from './lines.ts';
import type { TieFacts, Verdict } from './verdict.ts';

/** What a verdict rests on. */
export type Judged = Pick<
  TieFacts,
  'knownDays' | 'sent' | 'received' | 'twoWay' | 'sinceTwoWayDays' | 'answerOwed' | 'vouched' | 'forecast'
>;

/** P from which a dormant tie is cooling, not fading. */
const cooling = 0.2;

/**
 * The verdict on a tie and its reason: of both the first that fits, in the order of docs/verdict.md §4. Without whole
 * messages (`messagesWhole` of the network) silence proves nothing, so nobody silent is judged.
 */
export function judge(facts: Judged, lines: Lines, messagesWhole: boolean): Verdict {
  const silent = facts.sent + facts.received === 0;
  const strong = facts.twoWay >= lines.strong;

  if (!silent && facts.forecast >= lines.alive) return { kind: 'alive', reason: 'warm' };
  if (isInTouch(facts, lines)) return { kind: 'alive', reason: 'in touch' };

  if (facts.knownDays < lines.graceDays) {
    return { kind: 'new', reason: silent ? 'too early to say' : 'one conversation so far' };
  }
  if (silent && !messagesWhole) return { kind: 'unjudged', reason: 'no messages in this export' };

  const spent = silent || facts.forecast < lines.prune;
  if (spent && !strong && !facts.answerOwed && !facts.vouched) {
    return { kind: 'prunable', reason: whoWrote(facts) };
  }

  if (facts.answerOwed) return { kind: 'dormant', reason: 'answer owed' };
  if (strong) return { kind: 'dormant', reason: 'once strong' };
  if (facts.vouched) return { kind: 'dormant', reason: 'vouched' };
  return { kind: 'dormant', reason: facts.forecast >= cooling ? 'cooling' : 'fading' };
}

/** One exchange of courtesies after connecting is not yet a tie: it takes time, or a second conversation. */
const isInTouch = ({ sinceTwoWayDays, knownDays, twoWay }: Judged, lines: Lines): boolean =>
  sinceTwoWayDays <= lines.inTouchDays && (knownDays >= lines.graceDays || twoWay >= 2);

function whoWrote({ sent, received }: Judged): 'never wrote' | 'you only' | 'they only' | 'faded' {
  if (sent === 0 && received === 0) return 'never wrote';
  if (received === 0) return 'you only';
  return sent === 0 ? 'they only' : 'faded';
}
