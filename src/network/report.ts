import type { Day } from '../base/time.ts';

/** Why a row of messages.csv is in no count. Each row has one reason: the first that fits, in this order. */
export const leftOutReasons = [
  'ai chat',
  'draft',
  'advertisement',
  'spam',
  'unread date',
  'group',
  'linkedin member',
  'no sender',
  'shared name',
  'not a connection',
  'duplicate',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** One file of the export. */
export interface FileReport {
  readonly file: string;
  /** Undefined for a file the page does not read. */
  readonly table: string | undefined;
  readonly rows: number;
  /** Rows with fewer or more cells than the header: read as far as they go. */
  readonly ragged: number;
  /** What ended the reading early, in the reader's words; undefined where it was read to its end. */
  readonly broken: string | undefined;
}

/** Everything that was read and everything that was left out. `messages.rows` = `counted` + the sum of `leftOut`. */
export interface ImportReport {
  readonly files: readonly FileReport[];
  readonly connections: {
    readonly rows: number;
    readonly people: number;
    /** A date and nothing else: hidden or closed members. */
    readonly ghosts: number;
    /** The same profile listed again. */
    readonly repeated: number;
    readonly datesUnread: number;
  };
  readonly messages: {
    readonly rows: number;
    readonly counted: number;
    readonly joinedByName: number;
    readonly leftOut: Readonly<Record<LeftOutReason, number>>;
  };
  /** Signs whose other end is not one connection: signs.rows = joined + unmatched + sharedName. */
  readonly signs: {
    readonly rows: number;
    readonly joined: number;
    readonly unmatched: number;
    readonly sharedName: number;
  };
  /** People who wrote or were written to but are not in Connections.csv, most messages first. */
  readonly strangers: readonly Stranger[];
  readonly asOf: Day;
  readonly asOfMethod: 'file name' | 'newest file in the zip' | 'newest event' | 'corrected by you';
}

export interface Stranger {
  readonly name: string;
  readonly messages: number;
}
