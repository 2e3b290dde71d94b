import type { Instant } from '../../base/time.ts';
import { exportedAt, utcText } from './clock.ts';
import { quoted } from './csv.ts';
import { chance, type Dice, serial } from './dice.ts';
import type { Name } from './names.ts';
import { owner } from './owner.ts';

/** A sender or the receivers as messages.csv names them; without `url` nobody in particular. */
export interface Party {
  readonly name: string;
  readonly url: string;
  /** The two as cells: FROM and SENDER PROFILE URL, or TO and RECIPIENT PROFILE URLS. */
  readonly cells: string;
}

const party = (name: string, url: string): Party => ({ name, url, cells: `${quoted(name)},${quoted(url)}` });

/** A sender or receiver without an address. */
export const nameless = (name: string): Party => party(name, '');
/** A profile's address. */
export const profileUrl = (slug: string): string => `https://www.linkedin.com/in/${slug}`;
/** Somebody with a profile; the address is not percent-encoded here. */
export const partyOf = ({ first, last, slug }: Name & { readonly slug: string }): Party =>
  party(`${first} ${last}`, profileUrl(slug));

/** Several receivers: commas without a space, and none for those who have no address. */
export const allOf = (parties: readonly Party[]): Party =>
  party(parties.map(({ name }) => name).join(','), parties.flatMap(({ url }) => url || []).join(','));

/** The owner. */
export const me = partyOf(owner);
/** How LinkedIn names whoever has left. */
export const formerMember = nameless('LinkedIn Member');

export interface Message {
  readonly from: Party;
  readonly to: Party;
  readonly at: Instant;
  readonly text: string;
}

/** What all messages of a thread have in common. */
export interface Kind {
  /** '' on drafts that were never sent. */
  readonly id: string;
  readonly title: string;
  readonly subject: string;
  readonly folder: 'INBOX' | 'ARCHIVE' | 'SPAM' | '';
  readonly isDraft: boolean;
}

/** The rows of one thread. */
export interface Thread {
  readonly newest: Instant;
  readonly rows: string;
}

/** `2-<base64>==`, as LinkedIn numbers its conversations. */
const threadId = (dice: Dice): string =>
  `2-${serial(dice)}${serial(dice)}${serial(dice)}${serial(dice)}${serial(dice)}==`;

const attachment = (dice: Dice): string =>
  chance(dice, 0.5) ? `https://www.linkedin.com/dms/${serial(dice)}` : '';

/** The list with, in some long ones, a message twice or two out of order. */
function slipped(dice: Dice, messages: readonly Message[]): readonly Message[] {
  const [, second, third] = messages;
  if (!second || !third || messages.length < 6 || chance(dice, 0.88)) return messages;
  return messages.toSpliced(1, 2, ...(chance(dice, 0.5) ? [second, second, third] : [third, second]));
}

/** Writes a thread of messages that are given oldest first; what is later than the export is not yet written. */
export function threadOf(dice: Dice, messages: readonly Message[], kind: Partial<Kind> = {}): Thread {
  const { id = threadId(dice), title = '', subject = '', folder = 'INBOX', isDraft = false } = kind;
  const newestFirst = messages.filter(({ at }) => at < exportedAt).reverse();
  const start = `${quoted(id)},${quoted(title)},`;
  const middle = `",${quoted(subject)},`;
  const end = `","${isDraft ? 'Yes' : 'No'}","${isDraft && id === '' ? 'Yes' : 'No'}"\n`;
  // Flat pieces, joined once: with thousands of rows it is the garbage that takes the time.
  const pieces: string[] = [];
  for (const { from, to, at, text } of slipped(dice, newestFirst)) {
    const attached = text === '' && from.url ? attachment(dice) : '';
    pieces.push(start, from.cells, ',', to.cells, ',"', utcText(at), middle, quoted(text));
    pieces.push(',"', folder, '","', attached, end);
  }
  return { newest: newestFirst[0]?.at ?? exportedAt, rows: pieces.join('') };
}

const header =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT';

/** messages.csv as it is since 2026: every field in quotes, the header included; threads with news first. */
export function messagesText(threads: readonly Thread[]): string {
  const newestFirst = threads.toSorted((a, b) => b.newest - a.newest);
  return [`"${header.replaceAll(',', '","')}"\n`, ...newestFirst.map(({ rows }) => rows)].join('');
}
