import { dayMs, type Instant } from '../base/time.ts';
import type { Tie } from '../verdict/tie.ts';

/**
 * Where a tie stands on the plane's axis of time: days since the last two-way conversation; of ties that were never
 * two-way, since the last message. Infinity for who never exchanged a word: they are not on the plane.
 */
export function planeDays({ facts }: Tie, at: Instant): number {
  const since = facts.twoWay > 0 ? facts.lastTwoWay : facts.lastMessage;
  return since === undefined ? Infinity : (at - since) / dayMs;
}
