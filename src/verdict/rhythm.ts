import { dayMs, type Instant } from '../base/time.ts';
import type { Conversation } from './conversations.ts';

/** How often two people used to talk, and how long they have not. */
export interface Rhythm {
  /** Days from the end of one two-way conversation to the beginning of the next: the median. */
  readonly usualDays: number;
  /** Days since the last one ended. */
  readonly silentDays: number;
  /** The silence as a multiple of the usual gap. */
  readonly times: number;
}

/** Fewer gaps than this have no usual one. */
const leastGaps = 2;

/** The rhythm of a tie at `at`, from its conversations, oldest first; undefined with too few of them to have one. */
export function rhythmOf(conversations: readonly Conversation[], at: Instant): Rhythm | undefined {
  const both = conversations.filter(({ twoWay }) => twoWay);
  const gaps = both.flatMap(({ begin }, i) => {
    const before = both[i - 1];
    return before ? [(begin - before.end) / dayMs] : [];
  });
  const last = both.at(-1);
  if (last === undefined || gaps.length < leastGaps) return undefined;
  const usualDays = median(gaps);
  const silentDays = (at - last.end) / dayMs;
  return { usualDays, silentDays, times: silentDays / usualDays };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}
