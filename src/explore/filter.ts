import { dayMs, type Instant } from '../base/time.ts';
import { unreachable } from '../base/unreachable.ts';
import { isKnown } from '../verdict/measure.ts';
import type { Tie } from '../verdict/tie.ts';
import { planeDays } from './plane-days.ts';
import { activeSources, type PlaneBox, type Query, type Source, sources, type Years } from './query.ts';
import { wordsOf } from './search.ts';

/** Beside the bits of the sources. */
const unknown = 1 << 15;

type Test = (tie: Tie, index: number) => boolean;

/** By a tie's index, the filters that leave it out. */
export type LeftOut = Uint16Array<ArrayBuffer>;

/** Whether a tie is shown where the filter of `source`, if any, does not count. */
export const isShown = (leftOut: LeftOut, index: number, source?: Source): boolean =>
  ((leftOut[index] ?? 0) & ~(source === undefined ? 0 : bits[source])) === 0;

const bits = Object.fromEntries(sources.map((source, i) => [source, 1 << i])) as Record<Source, number>;

/**
 * For each tie the filters that leave it out, as bits: 0 is shown everywhere, and the chart that made a filter shows
 * whoever is left out by that one alone. Who was not known yet at `at` is shown nowhere. `texts` are `searchTexts(ties)`.
 */
export function leftOutBy(
  ties: readonly Tie[],
  texts: readonly string[],
  query: Query,
  at: Instant,
): LeftOut {
  const leftOut = Uint16Array.from(ties, ({ facts }) => (isKnown(facts) ? 0 : unknown));
  for (const source of activeSources(query)) {
    const passes = testOf(source, query, texts, at);
    const bit = bits[source];
    ties.forEach((tie, i) => {
      if (!passes(tie, i)) leftOut[i] = (leftOut[i] ?? 0) | bit;
    });
  }
  return leftOut;
}

function testOf(source: Source, query: Query, texts: readonly string[], at: Instant): Test {
  switch (source) {
    case 'text': {
      const words = wordsOf(query.text);
      return (_, i) => words.every((word) => texts[i]?.includes(word));
    }
    case 'verdicts':
      return oneOf(query.verdicts, ({ verdict }) => verdict.kind);
    case 'reasons':
      return oneOf(query.reasons, ({ verdict }) => verdict.reason);
    case 'companies':
      return oneOf(query.companies, ({ person }) => person.company);
    case 'cautions': {
      const chosen = new Set<string>(query.cautions);
      return ({ person: { cautions } }) =>
        cautions.length === 0 ? chosen.has('none') : cautions.some((caution) => chosen.has(caution));
    }
    case 'connected':
      return (tie) => isWithin(query.connected, connectedYear(tie));
    case 'silent':
      return (tie) => isSilent(tie) && isWithin(query.silent, connectedYear(tie));
    case 'box':
      return (tie) => isInBox(query.box, tie, at);
    case 'picked': {
      const chosen = new Set(query.picked?.people);
      return (_, i) => chosen.has(i);
    }
    default:
      return unreachable(source);
  }
}

function oneOf<Value>(chosen: readonly Value[], pick: (tie: Tie) => Value): Test {
  const values = new Set(chosen);
  return (tie) => values.has(pick(tie));
}

const isWithin = (years: Years | undefined, year: number | undefined): boolean =>
  years !== undefined && year !== undefined && year >= years.from && year <= years.to;

/** The calendar year of Connected On, UTC; undefined where it cannot be read. */
export function connectedYear({ person: { connectedOn } }: Tie): number | undefined {
  if (connectedOn === undefined) return undefined;
  const known = years.get(connectedOn);
  if (known !== undefined) return known;
  const year = new Date(connectedOn * dayMs).getUTCFullYear();
  years.set(connectedOn, year);
  return year;
}

/** Of the days that somebody connected on: asked for everybody at every touch. */
const years = new Map<number, number>();

/** Never exchanged a word: not one counted message either way. */
export const isSilent = ({ facts }: Tie): boolean => facts.sent + facts.received === 0;

function isInBox(box: PlaneBox | undefined, tie: Tie, at: Instant): boolean {
  if (box === undefined || isSilent(tie)) return false;
  const { facts } = tie;
  const days = planeDays(tie, at);
  if (days < box.days[0] || days > box.days[1]) return false;
  if (facts.twoWay === 0) return box.messages === undefined;
  const messages = facts.sent + facts.received;
  return box.messages !== undefined && messages >= box.messages[0] && messages <= box.messages[1];
}
