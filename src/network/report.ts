import type { Day, Instant } from '../base/time.ts';
import type { TableName } from '../tables/rows.ts';
import type { Correspondent } from './participants.ts';

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
  /** The first of them, as far as they are shown. */
  readonly raggedRows?: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** Letters that were damaged and are read as U+FFFD. */
  readonly damaged?: number;
  /** What ended the reading early, in the reader's words; undefined where it was read to its end. */
  readonly broken: string | undefined;
  /** Rows that another copy of the table has as well, in the zip of LinkedIn's other e-mail: read there. */
  readonly again?: number;
}

/** So many rows stand behind a number at the most: the first ones. */
export const rowsShown = 200;

/** One row of the export, to show what a number counts. It holds no message's words. */
export interface ReportRow {
  /** Its place among all rows of its table, from 0, over the table's files. */
  readonly nth: number;
  readonly file: string;
  /** Its place in the file, from 1, below the header. */
  readonly row: number;
  /** Undefined where there is no date or it cannot be read. */
  readonly at: Instant | undefined;
  /**
   * Of a connection name, URL, company and Connected On as written; of a message from and to; of a sign who it is with,
   * and their URL; of a job company and title; of a profile the name.
   */
  readonly cells: readonly string[];
}

/** What becomes of the rows that are kept. */
export const keptFates = [
  'listed',
  'listed without a date',
  /** Of somebody who is one person with another row's, as the user said. */
  'same person',
  'by link',
  'by name',
  'used',
] as const;
/** What becomes of a row: each has one fate. */
export type Fate =
  | (typeof keptFates)[number]
  | LeftOutReason
  /** A date and nothing else: a hidden or closed member. */
  | 'ghost'
  /** What another row says already. */
  | 'repeated'
  /** The same row of another copy of the table was read. */
  | 'again'
  | 'no direction';

/** The rows of one fate. */
export interface Part {
  readonly fate: Fate;
  readonly count: number;
  /** The first `rowsShown` of them. */
  readonly rows: readonly ReportRow[];
}

/** How the rows of a table add up: as many as its parts together. Chats with LinkedIn's AI are in that of the messages. */
export interface Account {
  readonly table: Exclude<TableName, 'aiChats'>;
  readonly parts: readonly Part[];
  /** Of signs: those among all of these whose date cannot be read, or is after the export's day. */
  readonly undated?: Pick<Part, 'count' | 'rows'>;
}

/** Everything that was read and everything that was left out. `messages.rows` = `counted` + the sum of `leftOut`. */
export interface ImportReport {
  readonly files: readonly FileReport[];
  /** One for each table that was found. */
  readonly accounts: readonly Account[];
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
  /** People who wrote or were written to but are not in Connections.csv, most messages first. */
  readonly strangers: readonly Stranger[];
  /** People whose messages are nobody's, because connections share their name. */
  readonly unsure: readonly Correspondent[];
  readonly asOf: Day;
  /** The export's own day: `asOf`, unless that was corrected. */
  readonly ownDay: Day;
  readonly asOfMethod: 'file name' | 'newest file in the zip' | 'newest event' | 'corrected by you';
}

export interface Stranger extends Correspondent {
  /** The first of these messages; none beyond the first `strangersShown` people. */
  readonly rows: readonly ReportRow[];
}

/** So many of those who are not connections are shown one by one. */
export const strangersShown = 10;
