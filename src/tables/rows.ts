import type { Day, Instant } from '../base/time.ts';

// What the tables of an export say, row by row, in words of ours (export-format.md §2). Texts are trimmed at
// the ends; a missing column reads as ''. `undefined` for a date: there is none, or it cannot be read.

/** The text of an address column, or undefined where the table has no such column: that is not the same as ''. */
export type Address = string | undefined;

export interface ConnectionRow {
  readonly firstName: string;
  readonly lastName: string;
  readonly url: Address;
  readonly email: string;
  readonly company: string;
  readonly position: string;
  readonly connectedOn: Day | undefined;
  /** Connected On as written, to show where it could not be read. */
  readonly connectedOnText: string;
}

export interface MessageRow {
  readonly conversation: string;
  readonly title: string;
  readonly from: string;
  readonly senderUrl: Address;
  /** Names, split where LinkedIn joined them. */
  readonly to: readonly string[];
  readonly recipientUrls: readonly string[] | undefined;
  readonly at: Instant | undefined;
  readonly subject: string;
  readonly content: string;
  readonly folder: string;
  readonly draft: boolean;
  /** 2018 only: which way it went. */
  readonly direction: Direction | undefined;
}

export type Direction = 'incoming' | 'outgoing';

export interface InvitationRow {
  readonly from: string;
  readonly to: string;
  readonly at: Instant | undefined;
  readonly message: string;
  readonly direction: Direction | undefined;
  readonly inviterUrl: Address;
  readonly inviteeUrl: Address;
}

export interface EndorsementRow {
  readonly at: Instant | undefined;
  readonly skill: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly url: Address;
  readonly accepted: boolean;
}

export interface RecommendationRow {
  readonly firstName: string;
  readonly lastName: string;
  readonly company: string;
  readonly at: Instant | undefined;
}

export interface NoteRow {
  readonly firstName: string;
  readonly lastName: string;
  readonly url: Address;
  readonly note: string;
  readonly at: Instant | undefined;
}

export interface ProfileRow {
  readonly firstName: string;
  readonly lastName: string;
}

export interface PositionRow {
  readonly company: string;
  readonly title: string;
}

/** The tables the page reads, and the row of each. */
export interface TableRows {
  readonly connections: ConnectionRow;
  readonly messages: MessageRow;
  /** guide_messages, coach_messages, learning_*_messages: chats with LinkedIn's AI. */
  readonly aiChats: MessageRow;
  readonly invitations: InvitationRow;
  readonly endorsementsReceived: EndorsementRow;
  readonly endorsementsGiven: EndorsementRow;
  readonly recommendationsReceived: RecommendationRow;
  readonly recommendationsGiven: RecommendationRow;
  readonly notes: NoteRow;
  readonly profile: ProfileRow;
  readonly positions: PositionRow;
}

export type TableName = keyof TableRows;
