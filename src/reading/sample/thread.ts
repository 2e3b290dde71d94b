import { chance, type Dice, pick } from './dice.ts';
import type { Name } from './names.ts';
import { owner } from './owner.ts';
import type { Tie } from './ties.ts';

/** Sender or receiver as messages.csv names them; without `url` nobody in particular. */
export interface Party {
  readonly name: string;
  readonly url: string;
}

export interface Message {
  readonly from: Party;
  readonly to: readonly Party[];
  readonly at: number;
  readonly text: string;
  readonly subject?: string;
  readonly attachment?: string;
  readonly isDraft?: boolean;
}

export interface Thread {
  /** '' on drafts that were never sent. */
  readonly id: string;
  readonly title: string;
  readonly folder: 'INBOX' | 'ARCHIVE' | 'SPAM' | '';
  readonly messages: readonly Message[];
}

const site = 'https://www.linkedin.com/in/';
export const partyOf = ({ first, last, slug }: Name & { readonly slug: string }): Party => ({
  name: `${first} ${last}`,
  url: site + slug,
});

export const me = partyOf(owner);
/** How LinkedIn names whoever has left. */
export const formerMember: Party = { name: 'LinkedIn Member', url: '' };
export const nameless = (name: string): Party => ({ name, url: '' });

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** `2-<base64>==`, as LinkedIn numbers its conversations. */
export function threadId(dice: Dice): string {
  let id = '2-';
  for (let i = 0; i < 54; i++) id += pick(dice, base64);
  return `${id}==`;
}

const attachment = (dice: Dice): string =>
  chance(dice, 0.5) ? `https://www.linkedin.com/dms/prv/vid/${Math.floor(dice() * 1e9)}` : '';

/** What the two wrote, in one thread or, with a few, in two; with the subject where it came as InMail. */
export function threadsOf(
  dice: Dice,
  { contact, turns }: Pick<Tie, 'contact' | 'turns'>,
  subject = '',
): Thread[] {
  const other = partyOf(contact);
  const messages = turns.map(
    ({ at, mine, text }): Message => ({
      from: mine ? me : other,
      to: [mine ? other : me],
      at,
      text,
      subject,
      attachment: text === '' ? attachment(dice) : '',
    }),
  );
  const cut = messages.length > 5 && chance(dice, 0.1) ? Math.floor(messages.length / 2) : messages.length;
  return [messages.slice(0, cut), messages.slice(cut)]
    .filter((part) => part.length > 0)
    .map((part) => ({
      id: threadId(dice),
      title: '',
      folder: chance(dice, 0.07) ? 'ARCHIVE' : 'INBOX',
      messages: part,
    }));
}
