import { type Instant, startOf } from '../base/time.ts';
import type { LastWords, MessageColumns } from './messages.ts';
import type { Person } from './person.ts';

/** Everything the verdict rests on: the owner's connections in the order of Connections.csv, and their messages. */
export interface Network {
  readonly people: readonly Person[];
  readonly messages: MessageColumns;
  /** False where there is no messages table or it broke off: then silence proves nothing. */
  readonly messagesWhole: boolean;
}

/** The last few messages of each person, by index into `people`. */
export type Words = ReadonlyMap<number, readonly LastWords[]>;

/**
 * 00:00 UTC of Connected On: a connection is known at every T *after* it. Where the date cannot be read it is known
 * at every T.
 */
export const connectedAt = ({ connectedOn }: Pick<Person, 'connectedOn'>): Instant =>
  connectedOn === undefined ? (-Infinity as Instant) : startOf(connectedOn);
