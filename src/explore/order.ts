import { unreachable } from '../base/unreachable.ts';
import { connectedAt } from '../network/network.ts';
import type { Tie } from '../verdict/tie.ts';
import type { Reason, Verdict } from '../verdict/verdict.ts';
import type { Sort } from './query.ts';
import { range } from './range.ts';

/** By what a sort compares two ties, given by index; ascending. */
type Compare = (a: number, b: number) => number;

/**
 * All ties in an order, as indices; equal ones in the order of Connections.csv, whichever way it runs. The last order of
 * these people is remembered: filters change far more often, and 30,000 take a frame to sort. Where some were judged anew
 * it is the one to begin with: an Array in good order is sorted in no time. `texts` are `searchTexts(ties)`.
 */
export function ordering(
  ties: readonly Tie[],
  texts: readonly string[],
  sort: Sort,
  descending: boolean,
): Uint32Array {
  const known = orders.get(texts);
  const same = known?.sort === sort && known.descending === descending;
  if (same && known.ties === ties) return known.order;
  const compare = comparing(ties, texts, sort);
  const way = descending ? -1 : 1;
  const before = Array.from(same && known.order.length === ties.length ? known.order : range(ties.length));
  const order = Uint32Array.from(before.sort((a, b) => way * compare(a, b) || a - b));
  orders.set(texts, { ties, sort, descending, order });
  return order;
}

interface Ordered {
  readonly ties: readonly Tie[];
  readonly sort: Sort;
  readonly descending: boolean;
  readonly order: Uint32Array;
}

const orders = new WeakMap<readonly string[], Ordered>();

/** Its keys are prepared once, for it is asked half a million times over 30,000. */
function comparing(ties: readonly Tie[], texts: readonly string[], sort: Sort): Compare {
  switch (sort) {
    case 'worth':
      return byNumber(ties, worth);
    case 'silence':
      return byNumber(ties, (tie) => -silentSince(tie));
    case 'exchanged':
      return byNumber(ties, ({ facts }) => facts.sent + facts.received);
    case 'connected':
      return byNumber(ties, ({ person }) => connectedAt(person));
    case 'forecast':
      return byNumber(ties, ({ facts }) => facts.forecast);
    case 'name':
      return byLine(texts, 0);
    case 'company':
      return byLine(texts, 1);
    default:
      return unreachable(sort);
  }
}

function byNumber(ties: readonly Tie[], measure: (tie: Tie) => number): Compare {
  const keys = Float64Array.from(ties, measure);
  return (a, b) => ordered(keys[a] as number, keys[b] as number);
}

/** By one line of the search texts: the places of all of them are found once, for sorting texts takes five times as long. */
function byLine(texts: readonly string[], line: number): Compare {
  const known = places.get(texts) ?? [];
  places.set(texts, known);
  known[line] ??= placesOf(texts.map((text) => text.split('\n', line + 1)[line] || last));
  const place = known[line];
  return (a, b) => ordered(place[a] as number, place[b] as number);
}

const places = new WeakMap<readonly string[], Uint32Array[]>();

/** Stands behind every text. */
const last = '\uffff';

/**
 * Each key's place among all, equal ones sharing it: by code unit, which on texts without diacritics is the order of
 * the alphabet, and takes a quarter of a collator's time.
 */
function placesOf(keys: readonly string[]): Uint32Array {
  const sorted = range(keys.length).sort((a, b) => ordered(keys[a] as string, keys[b] as string));
  const place = new Uint32Array(keys.length);
  sorted.forEach((i, n) => {
    const before = sorted[n - 1];
    place[i] = before !== undefined && keys[before] === keys[i] ? (place[before] as number) : n;
  });
  return place;
}

const ordered = <Key extends number | string>(a: Key, b: Key): number => (a < b ? -1 : a === b ? 0 : 1);

/** The last message, or else the day of connecting: who never wrote has been silent since then. */
const silentSince = ({ facts, person }: Tie): number => facts.lastMessage ?? connectedAt(person);

/**
 * How much a note would be worth: dormant ties first, those with an answer owed before the once strong ones (the most
 * valuable to revive: Levin, Walter & Murnighan 2011) before the others; then whoever is in touch, new, prunable,
 * not judged. Inside each of these by forecast, which is below 1.
 */
const worth = ({ verdict, facts }: Tie): number =>
  (reasonWorth[verdict.reason] ?? verdictWorth[verdict.kind]) + facts.forecast;

const reasonWorth: Readonly<Partial<Record<Reason, number>>> = { 'answer owed': 6, 'once strong': 5 };
const verdictWorth: Readonly<Record<Verdict['kind'], number>> = {
  dormant: 4,
  alive: 3,
  new: 2,
  prunable: 1,
  unjudged: 0,
};
