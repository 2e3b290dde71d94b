import { dayMs, type Instant, instant, yearMs } from '../base/time.ts';
import { type View, voice } from './view-at.ts';
import type { Tally } from './wilson.ts';

/** The owner wrote after a year of silence or more. */
export interface Revival {
  /** Index into the network's people. */
  readonly person: number;
  readonly at: Instant;
  /** Days since the tie's message before. */
  readonly silentDays: number;
  /** Days until they answered; undefined where they did not, as far as is known. */
  readonly answeredAfter: number | undefined;
  /** They may still: neither an answer nor the days to give one have come. */
  readonly pending: boolean;
}

/** Tries to revive a tie after a silence of so many years, of 365 days, and what came of them. */
export interface RevivalGroup {
  readonly least: number;
  /** Exclusive. */
  readonly most: number;
  /** Answered, of those whose time for an answer is over. */
  readonly tally: Tally;
  /** Who was written to, and who answered: each once, as indices into the network's people. */
  readonly tried: readonly number[];
  readonly answered: readonly number[];
  /** Days to the answer, of those that were answered; undefined where none was. */
  readonly median: number | undefined;
}

/** Days within which an answer counts as one to that message. */
export const answerWithin = 90;

/**
 * The owner's tries to revive a tie, oldest first: words, not a greeting, after at least 365 days in which neither side
 * wrote. The first words to somebody revive nothing.
 */
export function revivalsIn({ at, offsets, times, voices }: View): readonly Revival[] {
  const found: Revival[] = [];
  const words = voice.owner | voice.heard;
  for (let person = 0; person < offsets.length - 1; person++) {
    const stop = offsets[person + 1] as number;
    for (let i = (offsets[person] as number) + 1; i < stop; i++) {
      const then = times[i] as number;
      const silent = then - (times[i - 1] as number);
      if (silent < yearMs || ((voices[i] as number) & words) !== words) continue;
      let answer = i + 1;
      while (answer < stop && ((voices[answer] as number) & words) !== voice.heard) answer++;
      const days = answer < stop ? ((times[answer] as number) - then) / dayMs : Infinity;
      found.push({
        person,
        at: instant(then),
        silentDays: silent / dayMs,
        answeredAfter: days <= answerWithin ? days : undefined,
        pending: days > answerWithin && at - then < answerWithin * dayMs,
      });
    }
  }
  return found.sort((a, b) => a.at - b.at || a.person - b.person);
}

/** How many of the tries were answered, of those whose time for an answer is over. */
export function answered(revivals: readonly Revival[]): Tally {
  const over = revivals.filter(({ pending }) => !pending);
  return [over.filter(({ answeredAfter }) => answeredAfter !== undefined).length, over.length];
}
