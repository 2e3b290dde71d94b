import { dayMs, type Instant, instant } from '../base/time.ts';
import { type MessageBounds, type MessageColumns, messageFlag } from '../network/messages.ts';
import type { Lines } from './lines.ts';

/** Bits of `View.voices`. A greeting is a message, but nobody is heard in it. */
export const voice = { owner: 1, heard: 2 } as const;

/** Messages further apart than this, ms, belong to two conversations. */
export const conversationGap = 7 * dayMs;

/** The messages known at T, grouped by person as in `MessageColumns`, and who speaks and is heard in them. */
export interface View {
  readonly at: Instant;
  readonly offsets: Uint32Array<ArrayBuffer>;
  readonly times: Float64Array<ArrayBuffer>;
  readonly voices: Uint8Array<ArrayBuffer>;
  /** Anybody's first message; Infinity where there is none. */
  readonly first: Instant;
}

/**
 * The messages that count while one stands at `at`: those at or before it and within their bounds. A thanks is a
 * greeting right after the other side's greeting in the same conversation (docs/verdict.md §1), so which messages are
 * greetings depends on T as well.
 */
export function viewAt(messages: MessageColumns, at: Instant, greetings: Lines['greetings']): View {
  const hidden = outOfBounds(messages.bounds, at);
  const people = messages.offsets.length - 1;
  const offsets = new Uint32Array(messages.offsets.length);
  const times = new Float64Array(messages.at.length);
  const voices = new Uint8Array(messages.at.length);
  let count = 0;
  let first = Infinity;
  for (let person = 0; person < people; person++) {
    const end = messages.offsets[person + 1] as number;
    let before = -Infinity;
    let ownerBefore = 0;
    let greetingBefore = false;
    for (let i = messages.offsets[person] as number; i < end; i++) {
      const time = messages.at[i] as number;
      if (time > at) break;
      const flags = messages.flags[i] as number;
      if ((flags & messageFlag.bounded) !== 0 && hidden.has(i)) continue;
      const owner = flags & messageFlag.fromOwner ? voice.owner : 0;
      const returned: boolean = greetingBefore && owner !== ownerBefore && time - before <= conversationGap;
      const greeting: boolean =
        greetings === 'apart' &&
        ((flags & messageFlag.congratulation) !== 0 || ((flags & messageFlag.thanks) !== 0 && returned));
      times[count] = time;
      voices[count] = owner | (greeting ? 0 : voice.heard);
      count++;
      if (time < first) first = time;
      before = time;
      ownerBefore = owner;
      greetingBefore = greeting;
    }
    offsets[person + 1] = count;
  }
  return { at, offsets, times, voices, first: instant(first) };
}

function outOfBounds({ index, from, until }: MessageBounds, at: Instant): ReadonlySet<number> {
  const within = (_: number, n: number) => (from[n] as number) < at && at <= (until[n] as number);
  return new Set(index.filter((i, n) => !within(i, n)));
}
