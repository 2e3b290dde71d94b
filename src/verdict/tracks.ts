import { type Instant, instant, yearMs } from '../base/time.ts';
import { type MessageColumns, messageFlag } from '../network/messages.ts';
import { type Conversation, conversationsOf } from './conversations.ts';
import type { Lines } from './lines.ts';
import { type View, viewAt, voice } from './view-at.ts';
import { warmthOf, weightOf } from './warmth.ts';

/**
 * The whole course of some ties as columns, to stand at many instants of it. How a tie stood at an instant does not
 * depend on what came later, unless it was in the middle of a conversation: then it is looked at anew.
 */
export interface Tracks {
  /** By index into the network's people: those with a message. */
  readonly people: Uint32Array;
  /** Their messages, by place in `people`. */
  readonly view: View;
  /** The conversations at place p stand at `offsets[p]` up to `offsets[p + 1]`, oldest first. */
  readonly offsets: Uint32Array;
  readonly begin: Float64Array;
  readonly end: Float64Array;
  readonly weight: Float64Array;
  readonly twoWay: Uint8Array;
  /** The message behind a conversation's last one, by its place in the view. */
  readonly next: Uint32Array;
}

/**
 * The tracks of everybody with a message, as they count at an instant: one part stays the same, and one, of those with
 * messages that count for a part of time only, is made anew for each instant.
 */
export function tracksOver(
  messages: MessageColumns,
  greetings: Lines['greetings'],
): (at: Instant) => readonly Tracks[] {
  const { offsets, flags } = messages;
  const [steady, bounded]: [number[], number[]] = [[], []];
  for (let i = 0; i < offsets.length - 1; i++) {
    const own = flags.subarray(offsets[i], offsets[i + 1]);
    if (own.length > 0) (own.some((flag) => flag & messageFlag.bounded) ? bounded : steady).push(i);
  }
  const always = tracksOf(messages, steady, undefined, greetings);
  return (at) => (bounded.length === 0 ? [always] : [always, tracksOf(messages, bounded, at, greetings)]);
}

/** `at`: of the messages with bounds those that count there. */
function tracksOf(
  messages: MessageColumns,
  people: readonly number[],
  at: Instant | undefined,
  greetings: Lines['greetings'],
): Tracks {
  const always = instant(Infinity);
  const view = viewAt(columnsOf(messages, people, at), always, greetings);
  const all: Conversation[] = [];
  const next: number[] = [];
  const offsets = people.map((_, p) => {
    const first = all.length;
    let message = view.offsets[p] as number;
    for (const conversation of conversationsOf(view, p, always)) {
      message += conversation.sent + conversation.received;
      all.push(conversation);
      next.push(message);
    }
    return first;
  });
  return {
    people: Uint32Array.from(people),
    view,
    offsets: Uint32Array.from([...offsets, all.length]),
    begin: Float64Array.from(all, ({ begin }) => begin),
    end: Float64Array.from(all, ({ end }) => end),
    weight: Float64Array.from(all, weightOf),
    twoWay: Uint8Array.from(all, ({ twoWay }) => (twoWay ? 1 : 0)),
    next: Uint32Array.from(next),
  };
}

/** The messages of some people that count at `at`, none of them bounded any more. */
function columnsOf(
  { offsets, at: times, flags, bounds }: MessageColumns,
  people: readonly number[],
  at: Instant | undefined,
): MessageColumns {
  const hidden = new Set(
    at === undefined
      ? []
      : bounds.index.filter(
          (_, n) => !((bounds.from[n] as number) < at && at <= (bounds.until[n] as number)),
        ),
  );
  const all: number[] = [];
  const starts = people.map((i) => {
    const first = all.length;
    for (let m = offsets[i] as number; m < (offsets[i + 1] as number); m++) if (!hidden.has(m)) all.push(m);
    return first;
  });
  return {
    offsets: Uint32Array.from([...starts, all.length]),
    at: Float64Array.from(all, (message) => times[message] as number),
    flags: Uint8Array.from(all, (message) => (flags[message] as number) & ~messageFlag.bounded),
    bounds: { index: new Uint32Array(), from: new Float64Array(), until: new Float64Array() },
  };
}

/** How a tie stood at an instant, as far as one must know to judge it. */
export interface Stand {
  /** Messages by then; where there are none the rest says nothing. */
  messages: number;
  warmth: number;
  twoWay: number;
  /** −∞ where there never was one. */
  lastTwoWay: number;
}

/** Looks up how the tie at place p stood at `at`, and writes it into `stand`. */
export function standAt(tracks: Tracks, p: number, at: Instant, stand: Stand): void {
  const { offsets, begin, end, weight, twoWay, next, view } = tracks;
  const stop = offsets[p + 1] as number;
  const start = view.offsets[p] as number;
  stand.messages = 0;
  stand.warmth = 0;
  stand.twoWay = 0;
  stand.lastTwoWay = -Infinity;
  for (let c = offsets[p] as number; c < stop && (begin[c] as number) <= at; c++) {
    const over = end[c] as number;
    if (over > at) {
      standAmidst(view, p, at, stand);
      return;
    }
    stand.messages = (next[c] as number) - start;
    stand.warmth += (weight[c] as number) / (1 + (at - over) / yearMs) ** 2;
    if (twoWay[c] === 0) continue;
    stand.twoWay++;
    stand.lastTwoWay = over;
  }
}

/** The same in the middle of a conversation. */
function standAmidst(view: View, p: number, at: Instant, stand: Stand): void {
  const conversations = conversationsOf(view, p, at);
  const both = conversations.filter(({ twoWay }) => twoWay);
  stand.messages = conversations.reduce((sum, { sent, received }) => sum + sent + received, 0);
  stand.warmth = warmthOf(conversations, at);
  stand.twoWay = both.length;
  stand.lastTwoWay = both.at(-1)?.end ?? -Infinity;
}

/** Whether both were heard in (after, after + 365 d], where `messages` of the tie at place p were known by `after`. */
export function exchangedAfter({ view }: Tracks, p: number, messages: number, after: Instant): boolean {
  const { offsets, times, voices } = view;
  const stop = offsets[p + 1] as number;
  let heard = 0;
  for (let m = (offsets[p] as number) + messages; m < stop && (times[m] as number) <= after + yearMs; m++) {
    const bits = voices[m] as number;
    if ((bits & voice.heard) !== 0) heard |= bits & voice.owner ? 1 : 2;
    if (heard === 3) return true;
  }
  return false;
}
