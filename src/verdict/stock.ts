import { dayMs, type Instant, instant, yearMs } from '../base/time.ts';
import { connectedAt, type Network } from '../network/network.ts';
import type { Person } from '../network/person.ts';
import { type Cut, cutsOf } from './cuts.ts';
import { fitCurve } from './fit.ts';
import { judge } from './judge.ts';
import type { Lines } from './lines.ts';
import { collectMoments } from './moments.ts';
import { vouchedAt } from './signs.ts';
import { exchangedAfter, type Stand, standAt, type Tracks, tracksOver } from './tracks.ts';
import type { Verdict } from './verdict.ts';
import { voice } from './view-at.ts';
import { type Beta, forecastOf, signalOf } from './warmth.ts';

/** How many ties there were of each verdict at an instant, judged by what was known then. */
export interface Stock {
  readonly at: Instant;
  readonly counts: Readonly<Record<Verdict['kind'], number>>;
}

/**
 * The network's stock by verdict at each of some instants, one after another as they are asked for. It is what learning,
 * measuring and judging say at each of them, in a tenth of the time. At `asOf`, the T of the reading, signs without a date
 * count, as they do there.
 */
export function* stockOver(
  network: Network,
  instants: Iterable<Instant>,
  lines: Lines,
  asOf: Instant,
): Generator<Stock> {
  const { people, messages, messagesWhole } = network;
  const tracksAt = tracksOver(messages, lines.greetings);
  const isSilent = (i: number) => messages.offsets[i] === messages.offsets[i + 1];
  const plain = sinceOf(people.filter(({ signs }, i) => isSilent(i) && signs.length === 0));
  const signed = people.filter(({ signs }, i) => isSilent(i) && signs.length > 0);
  const stand = emptyStand();
  const facts = { ...silence };
  let beta: Beta | undefined;
  for (const at of instants) {
    const counts = { alive: 0, dormant: 0, prunable: 0, new: 0, unjudged: 0 };
    const count = (howMany = 1): void => {
      if (facts.knownDays > 0 || facts.sent > 0) counts[judge(facts, lines, messagesWhole).kind] += howMany;
    };
    const daysSince = (since: number): number => (at - since) / dayMs;
    const vouched = ({ signs }: Person) => signs.length > 0 && vouchedAt(signs, at, at < asOf);

    Object.assign(facts, silence);
    const known = countWhere(plain, (since) => daysSince(since) > 0);
    const settled = countWhere(plain, (since) => daysSince(since) > 0 && daysSince(since) >= lines.graceDays);
    facts.knownDays = Infinity;
    count(settled);
    // Any number of days that is positive and yet within the days of grace.
    facts.knownDays = lines.graceDays / 2;
    count(known - settled);
    for (const person of signed) {
      facts.knownDays = daysSince(connectedAt(person));
      facts.vouched = vouched(person);
      count();
    }

    const parts = tracksAt(at);
    beta = curveAt(parts, at, stand, beta);
    for (const tracks of parts) {
      for (let p = 0; p < tracks.people.length; p++) {
        const person = people[tracks.people[p] as number] as Person;
        const since = connectedAt(person);
        standAt(tracks, p, at, stand);
        if (stand.messages === 0) Object.assign(facts, silence);
        else lookAt(tracks, p, at, stand, facts);
        facts.knownDays = daysSince(stand.messages === 0 ? since : Math.min(since, firstOf(tracks, p)));
        facts.forecast = forecastOf(stand.warmth, beta);
        facts.vouched = vouched(person);
        count();
      }
    }
    yield { at, counts };
  }
}

/** What a verdict on somebody silent rests on, but for when they were connected and who vouches for them. */
const silence = {
  knownDays: 0,
  sent: 0,
  received: 0,
  twoWay: 0,
  sinceTwoWayDays: Infinity,
  answerOwed: false,
  vouched: false,
  forecast: 0,
};

const emptyStand = (): Stand => ({ messages: 0, warmth: 0, twoWay: 0, lastTwoWay: -Infinity });

/** When people were connected, ascending. */
const sinceOf = (people: readonly Person[]): Float64Array => Float64Array.from(people, connectedAt).sort();

/** How many of an ascending column hold: the first so many, and none after them. */
function countWhere(ascending: Float64Array, holds: (value: number) => boolean): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(ascending[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The curve as one could have learnt it at `at`, from a guess: `learn` without what only silent ties are judged by. */
function curveAt(parts: readonly Tracks[], at: Instant, stand: Stand, guess: Beta | undefined): Beta {
  const first = instant(Math.min(...parts.map(({ view }) => view.first)));
  const cuts: readonly Cut[] = cutsOf({ at, first });
  const met = collectMoments(cuts.length * parts.reduce((sum, { people }) => sum + people.length, 0));
  for (const tracks of parts) {
    for (let p = 0; p < tracks.people.length; p++) {
      for (const cut of cuts) {
        standAt(tracks, p, cut.at, stand);
        if (stand.messages === 0) continue;
        const exchanged = exchangedAfter(tracks, p, stand.messages, cut.at);
        met.add(tracks.people[p] as number, cut.at, signalOf(stand.warmth), exchanged, cut.weight);
      }
    }
  }
  return fitCurve(met.done(), guess);
}

const firstOf = ({ view }: Tracks, p: number): number => view.times[view.offsets[p] as number] as number;

/** Writes into `facts` what the verdict on a messaged tie rests on; who wrote how much is not asked for. */
function lookAt(
  { view }: Tracks,
  p: number,
  at: Instant,
  { messages, twoWay, lastTwoWay }: Stand,
  facts: typeof silence,
): void {
  const last = (view.offsets[p] as number) + messages - 1;
  const bits = view.voices[last] as number;
  const theirs = (bits & voice.owner) === 0 && (bits & voice.heard) !== 0;
  facts.sent = messages;
  facts.received = messages;
  facts.twoWay = twoWay;
  facts.sinceTwoWayDays = (at - lastTwoWay) / dayMs;
  facts.answerOwed = theirs && at - (view.times[last] as number) <= yearMs;
}
