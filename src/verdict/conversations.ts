import { dayMs, type Instant, instant } from '../base/time.ts';
import { conversationGap, type View, voice } from './view-at.ts';

/** An answer that begins this long after the conversation before it ended, ms, still answers it. */
const slowAnswer = 90 * dayMs;

/** A run of one person's messages without a gap of more than 7 days. */
export interface Conversation {
  readonly begin: Instant;
  readonly end: Instant;
  /** Messages, greetings included. */
  readonly sent: number;
  readonly received: number;
  /** Whether there was more than greetings. */
  readonly ownerHeard: boolean;
  readonly theyHeard: boolean;
  readonly twoWay: boolean;
}

/** Most connections have none: they share this one. */
const none: readonly Conversation[] = [];

/** One person's conversations as they stood at `until`, oldest first: one still running then is cut off there. */
export function conversationsOf(view: View, person: number, until: Instant): readonly Conversation[] {
  const { offsets, times, voices } = view;
  const stop = offsets[person + 1] as number;
  let i = offsets[person] as number;
  if (i === stop) return none;
  const found: Conversation[] = [];
  let before: Conversation | undefined;
  while (i < stop && (times[i] as number) <= until) {
    const begin = times[i] as number;
    let end = begin;
    let sent = 0;
    let received = 0;
    let ownerHeard = false;
    let theyHeard = false;
    do {
      end = times[i] as number;
      const bits = voices[i] as number;
      const heard = (bits & voice.heard) !== 0;
      if (bits & voice.owner) {
        sent++;
        ownerHeard ||= heard;
      } else {
        received++;
        theyHeard ||= heard;
      }
      i++;
    } while (i < stop && (times[i] as number) <= until && (times[i] as number) - end <= conversationGap);
    const twoWay =
      (ownerHeard && theyHeard) ||
      (before !== undefined &&
        begin - before.end <= slowAnswer &&
        (ownerHeard || theyHeard) &&
        (ownerHeard || before.ownerHeard) &&
        (theyHeard || before.theyHeard));
    before = { begin: instant(begin), end: instant(end), sent, received, ownerHeard, theyHeard, twoWay };
    found.push(before);
  }
  return found;
}
