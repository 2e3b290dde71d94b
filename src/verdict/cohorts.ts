import { dayMs, type Instant, instant, yearMs } from '../base/time.ts';
import { connectedAt, type Network } from '../network/network.ts';
import type { Lines } from './lines.ts';
import { type Stand, standAt, type Tracks, tracksOver } from './tracks.ts';
import type { Tally } from './wilson.ts';

/** Those who connected in one calendar year, UTC. */
export interface Cohort {
  readonly year: number;
  /** By index into the network's people. */
  readonly people: readonly number[];
  /**
   * After one, two, three … years of 365 days from each one's own Connected On: how many were in touch, of those for whom
   * that much time has passed.
   */
  readonly after: readonly Tally[];
  /** Who was in touch then: as many as the tally's hits. */
  readonly inTouch: readonly (readonly number[])[];
}

/**
 * How the connections of each year fared: in touch means a two-way conversation at most `lines.inTouchDays` before. Years
 * ascending, without those in which nobody connected; unread dates are in none.
 */
export function cohortsOf(network: Network, at: Instant, lines: Lines): readonly Cohort[] {
  const years = new Map<number, { people: number[]; after: [number, number][]; inTouch: number[][] }>();
  const stand: Stand = { messages: 0, warmth: 0, twoWay: 0, lastTwoWay: -Infinity };
  const places = placesIn(tracksOver(network.messages, lines.greetings)(at));
  network.people.forEach((person, i) => {
    const since = connectedAt(person);
    if (person.connectedOn === undefined || since >= at) return;
    const year = new Date(since).getUTCFullYear();
    const cohort = years.get(year) ?? { people: [], after: [], inTouch: [] };
    years.set(year, cohort);
    cohort.people.push(i);
    const place = places.get(i);
    for (let n = 0; since + (n + 1) * yearMs <= at; n++) {
      const then = instant(since + (n + 1) * yearMs);
      if (place) standAt(place.tracks, place.p, then, stand);
      const inTouch = place !== undefined && then - stand.lastTwoWay <= lines.inTouchDays * dayMs;
      cohort.after[n] ??= [0, 0];
      const tally = cohort.after[n] as [number, number];
      tally[1]++;
      cohort.inTouch[n] ??= [];
      if (inTouch) tally[0] = (cohort.inTouch[n] as number[]).push(i);
    }
  });
  return [...years].map(([year, cohort]) => ({ year, ...cohort })).sort((a, b) => a.year - b.year);
}

interface Place {
  readonly tracks: Tracks;
  readonly p: number;
}

const placesIn = (parts: readonly Tracks[]): ReadonlyMap<number, Place> =>
  new Map(parts.flatMap((tracks) => Array.from(tracks.people, (i, p) => [i, { tracks, p }] as const)));
