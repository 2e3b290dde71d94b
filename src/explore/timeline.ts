import { dayOf, type Instant, instant, yearMs } from '../base/time.ts';
import type { Conversation } from '../verdict/conversations.ts';
import { barHeight } from './message-strip.ts';

/** One conversation on the line: where it lies, and how high either side stands; all as shares of the whole, 0–1. */
export interface TimelineBar {
  readonly conversation: Conversation;
  readonly from: number;
  readonly end: number;
  readonly sent: number;
  readonly received: number;
}

interface TimelineTick {
  /** 00:00 UTC on the first of a month. */
  readonly at: Instant;
  readonly place: number;
}

/** One person's conversations along the time from the first of them to the export's day. */
export interface Timeline {
  /** Oldest first. */
  readonly bars: readonly TimelineBar[];
  readonly ticks: readonly TimelineTick[];
  /** From the last message on, where that is long enough ago to be a silence. */
  readonly silence: { readonly from: number; readonly days: number } | undefined;
}

/** Shorter lines would show hours. */
const shortest = yearMs;
/** A line of few messages does not stand as high as one of many. */
const leastFull = 8;
/** Narrower bars could not be seen or pointed at. */
const narrowestBar = 0.008;
/** In whole days, as a receipt counts them. Whoever wrote within the month is not silent. */
const leastSilence = 30;
/** Labels there is room for. */
const mostTicks = 7;
/** Months between two ticks. */
const steps = [3, 6, 12, 24, 60, 120, 240, 600] as const;

/** Undefined where there is no conversation. `at` is the T up to which they were counted. */
export function timelineOf(conversations: readonly Conversation[], at: Instant): Timeline | undefined {
  const first = conversations[0];
  const last = conversations.at(-1);
  if (!first || !last) return undefined;
  const from = Math.min(first.begin, at - shortest);
  const place = (then: number): number => (then - from) / (at - from);
  const most = Math.max(leastFull, ...conversations.flatMap(({ sent, received }) => [sent, received]));
  const days = dayOf(instant(at - 1)) - dayOf(last.end);
  return {
    bars: conversations.map((conversation) => barOf(conversation, place, most)),
    ticks: ticksOf(from, at).map((then) => ({ at: then, place: place(then) })),
    silence: days >= leastSilence ? { from: place(last.end), days } : undefined,
  };
}

function barOf(conversation: Conversation, place: (then: number) => number, most: number): TimelineBar {
  const { begin, end, sent, received } = conversation;
  const from = Math.min(place(begin), 1 - narrowestBar);
  return {
    conversation,
    from,
    end: Math.max(place(end), from + narrowestBar),
    sent: barHeight(sent, most),
    received: barHeight(received, most),
  };
}

/** The firsts of months that divide the time most finely without crowding; in whole years from January on. */
export function ticksOf(from: number, until: number): readonly Instant[] {
  const start = new Date(from);
  const firstMonth = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const end = new Date(until);
  const lastMonth = end.getUTCFullYear() * 12 + end.getUTCMonth();
  const step = steps.find((months) => (lastMonth - firstMonth) / months <= mostTicks) ?? 1200;
  const ticks: Instant[] = [];
  for (let month = Math.ceil(firstMonth / step) * step; month <= lastMonth; month += step) {
    const then = new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1);
    if (then >= from && then <= until) ticks.push(instant(then));
  }
  return ticks;
}

/** The bar nearest to a place on the line, as an index into `bars`; undefined where there is none. */
export function nearestBar(bars: readonly TimelineBar[], place: number): number | undefined {
  const distance = ({ from, end }: TimelineBar) => Math.max(from - place, place - end, 0);
  let nearest: number | undefined;
  let least = Infinity;
  bars.forEach((bar, i) => {
    // Of two that lie over each other the later is the one that is seen.
    if (distance(bar) > least) return;
    least = distance(bar);
    nearest = i;
  });
  return nearest;
}
