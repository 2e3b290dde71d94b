import { instants, integers } from '../base/column.ts';
import { hashOf } from '../base/hash.ts';
import { Interner } from '../base/interner.ts';
import type { MessageRow } from '../tables/rows.ts';
import { greetingCandidate } from './greeting.ts';
import { isClosedName, type Participants } from './participants.ts';
import { RecentTexts } from './recent-texts.ts';
import { type LeftOutReason, type ReportRow, rowsShown } from './report.ts';
import { RowPlaces } from './row-places.ts';
import { shownRow } from './shown-row.ts';
import { Threads } from './threads.ts';

/** In the place of the one recipient: nobody is named, or several people are. */
export const recipientNone = -1;
export const recipientMany = -2;
/** In the place of the thread: the row has no conversation id. */
export const threadNone = -1;

/**
 * The rows of messages.csv as they stream by, kept as columns of numbers: who the owner is, and so which row is
 * whose, is known only after the last one. Texts are hashed, tested for greetings and dropped, but for the last few
 * of each pair.
 */
export class MessageLedger {
  readonly places = new RowPlaces();
  /** What is left out whoever the owner is: how many rows, and the first of them. */
  readonly leftOut = new Map<LeftOutReason, { count: number; readonly rows: ReportRow[] }>();
  readonly threads = new Threads();
  readonly candidates = new Interner();
  readonly texts = new RecentTexts();
  readonly at = instants();
  readonly thread = integers();
  readonly sender = integers();
  readonly recipient = integers();
  readonly textHash = instants();
  readonly candidate = integers();

  constructor(readonly participants: Participants) {
    this.candidates.numberOf('');
  }

  /** A chat with LinkedIn's AI: counted, never read. */
  addAiChat(row: MessageRow): void {
    this.places.rows += 1;
    this.leaveOut('ai chat', row);
  }

  add(row: MessageRow): void {
    this.places.rows += 1;
    const reason = beyondDoubt(row);
    if (reason !== undefined) {
      this.leaveOut(reason, row);
      return;
    }

    const sender = this.participants.numberOf(row.from, row.senderUrl);
    const recipients = this.recipientsOf(row).filter((recipient) => recipient !== sender);
    const thread = this.threadOf(row.conversation, recipients.length);
    this.threads.note(thread, [sender, ...recipients], row.at);
    if (row.at === undefined) {
      this.leaveOut('unread date', row);
      return;
    }

    const recipient = recipients.length > 1 ? recipientMany : (recipients[0] ?? recipientNone);
    this.at.push(row.at);
    this.thread.push(thread);
    this.sender.push(sender);
    this.recipient.push(recipient);
    this.textHash.push(hashOf(row.content));
    this.candidate.push(this.candidates.numberOf(greetingCandidate(row.content)));
    this.texts.offer(thread, sender, recipient, this.at.length - 1, row.at, row.content);
  }

  private leaveOut(reason: LeftOutReason, row: MessageRow): void {
    const place = this.places.leaveOut();
    const known = this.leftOut.get(reason) ?? { count: 0, rows: [] };
    this.leftOut.set(reason, known);
    known.count += 1;
    if (known.rows.length < rowsShown) known.rows.push({ ...place, ...shownRow(row) });
  }

  /** Where there is no conversation id, every message to several people is a group of its own. */
  private threadOf(conversation: string, recipients: number): number {
    if (conversation !== '') return this.threads.numberOf(conversation);
    return recipients > 1 ? this.threads.numberOf(`row ${this.places.rows}`) : threadNone;
  }

  /**
   * TO names everybody, RECIPIENT PROFILE URLS leaves the closed members out: without them the two lists run in
   * step. Where they do not, the addresses decide who it was and the names how many.
   */
  private recipientsOf({ to, recipientUrls }: MessageRow): number[] {
    const [only] = to;
    if (
      to.length === 1 &&
      only &&
      !isClosedName(only) &&
      (recipientUrls === undefined || recipientUrls.length < 2)
    ) {
      return [this.participants.numberOf(only, recipientUrls && (recipientUrls[0] ?? ''))];
    }
    const names = to.filter((name) => name !== '');
    const open = names.filter((name) => !isClosedName(name));
    const closed = this.closedMembers(names.length - open.length);
    if (recipientUrls === undefined) {
      return [...open.map((name) => this.participants.numberOf(name, undefined)), ...closed];
    }
    const urls = recipientUrls.filter((url) => url !== '');
    if (urls.length === 0 || urls.length === open.length) {
      return [...open.map((name, i) => this.participants.numberOf(name, urls[i] ?? '')), ...closed];
    }
    return [
      ...urls.map((url) => this.participants.numberOf('', url)),
      ...this.closedMembers(Math.max(0, names.length - urls.length)),
    ];
  }

  private closedMembers(count: number): number[] {
    return Array.from({ length: count }, (_, i) => this.participants.closedMember(i + 1));
  }
}

/** What can be told of a row by itself (docs/export-format.md §3): it is no contact, whoever wrote it. */
function beyondDoubt({ draft, title, content, folder, senderUrl }: MessageRow): LeftOutReason | undefined {
  if (draft) return 'draft';
  if (
    title === 'Sponsored Conversation' ||
    content.includes('spinmail-quill-editor') ||
    (senderUrl === '' && content.includes('%FIRSTNAME%'))
  ) {
    return 'advertisement';
  }
  return folder.toUpperCase() === 'SPAM' ? 'spam' : undefined;
}
