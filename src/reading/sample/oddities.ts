import { dayMs, instant, yearMs } from '../../base/time.ts';
import { awake, exportedAt } from './clock.ts';
import type { Contact } from './contacts.ts';
import { between, chance, type Dice, pick } from './dice.ts';
import { owner } from './owner.ts';
import { blanks, chatter } from './talk.ts';
import {
  formerMember,
  type Message,
  me,
  nameless,
  type Party,
  partyOf,
  type Thread,
  threadId,
} from './thread.ts';
import { pitches } from './ties.ts';

// Everything in messages.csv that is no message between the owner and one connection, but for the groups.

const some = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const ago = (dice: Dice, years: number): number => awake(dice, exportedAt - dice() * years * yearMs - dayMs);

const alone = (dice: Dice, message: Message, folder: Thread['folder'] = 'INBOX', title = ''): Thread => ({
  id: threadId(dice),
  title,
  folder,
  messages: [message],
});

const offers = [
  'Ready to see <b>{t}</b> differently? Our free webinar on {d} shows how.',
  'Join 400 of your peers in {p} for a day on {t}. Early birds save 20%.',
  'Your team deserves better {t}. Download the guide, no form to fill in.',
  'A part-time diploma in {t}, next to your job. Places for spring are open.',
];

/** Advertisements. Their senders have no address; now and then they bear the name of a connection. */
export function advertisements(dice: Dice, contacts: readonly Contact[], count: number): Thread[] {
  return some(count, (i) => {
    const offer = blanks(dice)(pick(dice, offers), owner.first);
    const html = `<p class="spinmail-quill-editor__spin-break">Hi ${owner.first},</p><p class="spinmail-quill-editor__spin-break">${offer}</p>`;
    const text = i % 9 === 1 ? `Hi %FIRSTNAME%, ${offer.replace(/<\/?b>/g, '')}` : html;
    const from = nameless(partyOf(pick(dice, contacts)).name);
    const title = i % 9 < 2 ? '' : 'Sponsored Conversation';
    return alone(
      dice,
      { from, to: [me], at: ago(dice, 9), text, subject: 'An invitation for you' },
      'INBOX',
      title,
    );
  });
}

const junk = [
  'Dear sir/madam, I have a business proposal of mutual benefit. Kindly reply for details.',
  'Guaranteed leads, 500 a month, or your money back!!! Reply YES.',
  'I help busy people like you to 10x their mornings. 3 spots left this week.',
];

/** What was moved to SPAM: mostly from strangers, now and then from a connection. */
export const spam = (
  dice: Dice,
  strangers: readonly Contact[],
  contacts: readonly Contact[],
  count: number,
): Thread[] =>
  some(count, (i) => {
    const from = partyOf(pick(dice, i % 5 === 0 ? contacts : strangers));
    return alone(dice, { from, to: [me], at: ago(dice, 8), text: pick(dice, junk) }, 'SPAM');
  });

/** Messages begun and not sent: some in a thread of their own, which then has no ID. */
export const drafts = (dice: Dice, contacts: readonly Contact[], count: number): Thread[] =>
  some(count, (i) => {
    const to = partyOf(pick(dice, contacts));
    const text = i % 4 === 0 ? '' : `Dear ${to.name}, I have been meaning to write`;
    const messages = [{ from: me, to: [to], at: ago(dice, 3), text, isDraft: true }];
    return { id: i % 2 === 0 ? '' : threadId(dice), title: '', folder: 'INBOX', messages };
  });

/** Talks with people who have since left LinkedIn. */
export const withFormerMembers = (dice: Dice, count: number): Thread[] =>
  some(count, () => {
    const fill = blanks(dice);
    const start = ago(dice, 12);
    const messages = some(between(dice, 1, 7), (turn): Message => {
      const [from, to] = chance(dice, 0.5) ? [me, formerMember] : [formerMember, me];
      return { from, to: [to], at: start + turn * 5_400_000, text: fill(pick(dice, chatter), 'there') };
    });
    return {
      id: threadId(dice),
      title: '',
      folder: 'INBOX',
      messages: messages.filter(({ at }) => at < exportedAt),
    };
  });

const notices = [
  'Welcome to messaging. Here you can talk to your connections in private.',
  'Your trial of Premium has ended. We hope you enjoyed it.',
  'A reminder: we will never ask for your password in a message.',
];

/** From LinkedIn itself, and from senders without so much as a name. */
export const fromNobody = (dice: Dice): Thread[] =>
  [...notices, '', 'This message is no longer available.', ''].map((text, i) => {
    const from: Party = nameless(i < notices.length ? 'LinkedIn' : '');
    return alone(dice, { from, to: [me], at: ago(dice, 10), text }, i === 4 ? '' : 'INBOX');
  });

/** People who are not connections write to the owner; some are answered. One bears the name of a connection. */
export function strangersTalk(dice: Dice, strangers: readonly Contact[]): Thread[] {
  return strangers.flatMap((stranger, i) => {
    const fill = blanks(dice);
    const other = partyOf(stranger);
    const start = ago(dice, 11);
    const first = { from: other, to: [me], at: start, text: fill(pick(dice, pitches), owner.first) };
    const rest = some(between(dice, 0, 9), (turn): Message => {
      const [from, to] = chance(dice, 0.5) ? [me, other] : [other, me];
      return {
        from,
        to: [to],
        at: instant(start + (turn + 1) * 7_200_000),
        text: fill(pick(dice, chatter), 'there'),
      };
    });
    const subject = i % 2 === 0 ? fill('An opening in {p}', '') : '';
    const messages = [first, ...rest]
      .filter(({ at }) => at < exportedAt)
      .map((message) => ({ ...message, subject }));
    return [{ id: threadId(dice), title: '', folder: 'INBOX' as const, messages }];
  });
}
