import { dayOf, type Instant, instant } from '../base/time.ts';
import type { Tested } from '../verdict/backtest.ts';
import { exchanged, wrote } from '../verdict/past-ties.ts';
import type { PastYear } from '../verdict/past-years.ts';
import { formatsOf } from './formats.ts';

/** A number as it is said, and the people it stands for. */
export interface Count {
  readonly text: string;
  /** Who they are, in a few words; empty where there is nobody. */
  readonly what: string;
  /** The instant at which they were counted; undefined for the export's day. */
  readonly at: Instant | undefined;
  /** By index into the network's people; looked up only when somebody asks. */
  readonly people: () => readonly number[];
}

/** A sentence in pieces, so that its numbers can be pressed. */
export type Sentence = readonly (string | Count)[];

/** `14 Nov 2025`: the day at whose end one stood. */
export const stoodOn = (at: Instant): string => formatsOf().day(dayOf(instant(at - 1)));

/**
 * How many of some past ties there are, or had an exchange or any message in the year after. `called` says what they have
 * in common (`called alive`), `none` what is said of nobody.
 */
export function countOf(
  { ties, at }: PastYear,
  some: Tested,
  part: 'ties' | 'exchanges' | 'messages',
  called: string,
  none = '0',
): Count {
  const all = part === 'ties';
  const came = part === 'messages' ? wrote : exchanged;
  const many = all ? some.ties.length : some[part][0];
  const then = all ? '' : `; ${part} within a year`;
  return {
    text: many > 0 ? formatsOf().number(many) : none,
    what: many > 0 ? `${called}, ${stoodOn(at)}${then}` : '',
    at,
    people: () => some.ties.filter((tie) => all || came(ties, tie)).map((tie) => ties.person[tie] as number),
  };
}

/** `40 of 48`: who had an exchange, of all. */
export const exchangesOf = (past: PastYear, some: Tested, called: string): Sentence => [
  countOf(past, some, 'exchanges', called),
  ' of ',
  countOf(past, some, 'ties', called),
];
