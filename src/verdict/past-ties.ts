import type { Judged } from './judge.ts';
import type { Outcome } from './outcome.ts';
import type { TieFacts } from './verdict.ts';

/** Connections as they stood at a past instant and what the year after brought, as columns; in the order of Connections.csv. */
export interface PastTies {
  readonly length: number;
  /** Index into the network's people. */
  readonly person: Uint32Array<ArrayBuffer>;
  readonly forecast: Float64Array<ArrayBuffer>;
  readonly knownDays: Float64Array<ArrayBuffer>;
  readonly sinceTwoWayDays: Float64Array<ArrayBuffer>;
  readonly twoWay: Uint32Array<ArrayBuffer>;
  /** Instants; NaN where there was no message. */
  readonly lastMessage: Float64Array<ArrayBuffer>;
  /** Of `bit`. */
  readonly bits: Uint8Array<ArrayBuffer>;
}

const bit = { sent: 1, received: 2, answerOwed: 4, vouched: 8, message: 16, exchange: 32 } as const;

/** The facts of people, by index, as columns. */
export function pastTies(
  known: readonly { readonly person: number; readonly facts: TieFacts; readonly outcome: Outcome }[],
): PastTies {
  const column = (measure: (facts: TieFacts) => number) =>
    Float64Array.from(known, ({ facts }) => measure(facts));
  return {
    length: known.length,
    person: Uint32Array.from(known, ({ person }) => person),
    forecast: column(({ forecast }) => forecast),
    knownDays: column(({ knownDays }) => knownDays),
    sinceTwoWayDays: column(({ sinceTwoWayDays }) => sinceTwoWayDays),
    twoWay: Uint32Array.from(known, ({ facts }) => facts.twoWay),
    lastMessage: column(({ lastMessage }) => lastMessage ?? Number.NaN),
    bits: Uint8Array.from(
      known,
      ({ facts: { sent, received, answerOwed, vouched }, outcome }) =>
        (sent > 0 ? bit.sent : 0) |
        (received > 0 ? bit.received : 0) |
        (answerOwed ? bit.answerOwed : 0) |
        (vouched ? bit.vouched : 0) |
        (outcome === 'silence' ? 0 : bit.message) |
        (outcome === 'exchange' ? bit.exchange : 0),
    ),
  };
}

/** What a verdict rests on, of one tie after another: the same object each time, so that a line moves without litter. */
export function judgedIn(ties: PastTies): (tie: number) => Judged {
  const facts = {
    knownDays: 0,
    sent: 0,
    received: 0,
    twoWay: 0,
    sinceTwoWayDays: 0,
    answerOwed: false,
    vouched: false,
    forecast: 0,
  };
  return (tie) => {
    const bits = ties.bits[tie] as number;
    facts.knownDays = ties.knownDays[tie] as number;
    facts.sent = bits & bit.sent;
    facts.received = bits & bit.received;
    facts.twoWay = ties.twoWay[tie] as number;
    facts.sinceTwoWayDays = ties.sinceTwoWayDays[tie] as number;
    facts.answerOwed = (bits & bit.answerOwed) !== 0;
    facts.vouched = (bits & bit.vouched) !== 0;
    facts.forecast = ties.forecast[tie] as number;
    return facts;
  };
}

/** Whether the year brought an exchange, and whether it brought any message. */
export const exchanged = ({ bits }: PastTies, tie: number): boolean =>
  ((bits[tie] as number) & bit.exchange) !== 0;
export const wrote = ({ bits }: PastTies, tie: number): boolean =>
  ((bits[tie] as number) & bit.message) !== 0;
