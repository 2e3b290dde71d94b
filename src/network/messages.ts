import type { Instant } from '../base/time.ts';

/** Bits of `MessageColumns.flags`. */
export const messageFlag = {
  /** Written by the owner; otherwise by the connection. */
  fromOwner: 1,
  /** One of LinkedIn's one-tap congratulations. */
  congratulation: 2,
  /** A bare thanks or emoji: a greeting where it follows the other side's greeting. */
  thanks: 4,
  /** Counts for a part of time only: see `bounds`. */
  bounded: 8,
} as const;

/**
 * The direct messages of all connections as columns: those of person i stand at `offsets[i]` up to
 * `offsets[i + 1]`, oldest first. They cross from the worker to the page as a transfer.
 */
export interface MessageColumns {
  readonly offsets: Uint32Array<ArrayBuffer>;
  /** Instants, ms UTC. */
  readonly at: Float64Array<ArrayBuffer>;
  readonly flags: Uint8Array<ArrayBuffer>;
  readonly bounds: MessageBounds;
}

/**
 * The few messages that count only while one stands at a T with `from` < T ≤ `until`: those of a thread that
 * became a group when a third person joined it, and those joined by a name that was not, or not yet, one person's
 * alone. `index` is ascending.
 */
export interface MessageBounds {
  readonly index: Uint32Array<ArrayBuffer>;
  readonly from: Float64Array<ArrayBuffer>;
  readonly until: Float64Array<ArrayBuffer>;
}

/** A message's words, kept in memory for the detail panel alone. */
export interface LastWords {
  readonly at: Instant;
  readonly fromOwner: boolean;
  readonly text: string;
}
