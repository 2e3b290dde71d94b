import type { Instant } from '../base/time.ts';
import type { Network } from '../network/network.ts';
import { type Cohort, cohortsOf } from '../verdict/cohorts.ts';
import { type Learned, learn } from '../verdict/learn.ts';
import type { Lines } from '../verdict/lines.ts';
import { measure } from '../verdict/measure.ts';
import { type PastYear, pastYears } from '../verdict/past-years.ts';
import { type Revival, revivalsIn } from '../verdict/revivals.ts';
import { type Stock, stockOver } from '../verdict/stock.ts';
import type { TieFacts } from '../verdict/verdict.ts';
import { viewAt } from '../verdict/view-at.ts';

/** A question about the export that is open: the worker has kept what it rests on. */
export type Look =
  /** Everybody as of an instant, and whatever follows from counting greetings or not. */
  | { readonly kind: 'stand'; readonly at: Instant; readonly greetings: Lines['greetings'] }
  /** The back-test's years. */
  | { readonly kind: 'past'; readonly greetings: Lines['greetings'] }
  /** The stock at some instants, in batches, then what became of each year's connections and of the tries to revive. */
  | { readonly kind: 'history'; readonly lines: Lines; readonly instants: readonly Instant[] };

/** What the worker answers: to a history many times, the last time with all that is left. */
export type Looked =
  | {
      readonly kind: 'stand';
      readonly at: Instant;
      readonly greetings: Lines['greetings'];
      readonly learned: Learned;
      /** By index into `network.people`; who was not known yet has no `isKnown`. */
      readonly facts: readonly TieFacts[];
    }
  | { readonly kind: 'past'; readonly greetings: Lines['greetings']; readonly years: readonly PastYear[] }
  | {
      readonly kind: 'stock';
      readonly lines: Lines;
      readonly stock: readonly Stock[];
      readonly whole: boolean;
    }
  | {
      readonly kind: 'course';
      readonly lines: Lines;
      readonly cohorts: readonly Cohort[];
      readonly revivals: readonly Revival[];
    };

/** Months of stock in one answer. */
const batch = 12;

/** Answers a look piece by piece, so that the worker can be asked something else in between. `asOf` is the reading's T. */
export function* lookInto(network: Network, asOf: Instant, look: Look): Generator<Looked> {
  switch (look.kind) {
    case 'stand': {
      const { at, greetings } = look;
      const learned = learn(network, at, greetings);
      yield {
        kind: 'stand',
        at,
        greetings,
        learned,
        facts: measure(network, learned, at, greetings, at < asOf),
      };
      return;
    }
    case 'past': {
      const { greetings } = look;
      yield { kind: 'past', greetings, years: pastYears(network, asOf, greetings) };
      return;
    }
    case 'history': {
      const { lines, instants } = look;
      yield {
        kind: 'course',
        lines,
        cohorts: cohortsOf(network, asOf, lines),
        revivals: revivalsIn(viewAt(network.messages, asOf, lines.greetings)),
      };
      let some: Stock[] = [];
      let left = instants.length;
      for (const stock of stockOver(network, instants, lines, asOf)) {
        some.push(stock);
        left--;
        if (some.length < batch && left > 0) continue;
        yield { kind: 'stock', lines, stock: some, whole: left === 0 };
        some = [];
      }
    }
  }
}
