import { dayMs, type Instant, instant, yearMs } from '../../base/time.ts';
import { awake, exportedAt } from './clock.ts';
import type { Contact } from './contacts.ts';
import { between, chance, type Dice, pick } from './dice.ts';
import {
  formerMember,
  type Message,
  me,
  nameless,
  type Party,
  partyOf,
  type Thread,
  threadOf,
} from './messages-csv.ts';
import { owner } from './owner.ts';
import { chatter } from './talk.ts';
import { blanks, template, templates } from './template.ts';
import { pitches } from './ties.ts';

// Everything in messages.csv that is no message between the owner and one connection, but for the groups.

const some = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const ago = (dice: Dice, years: number): Instant => awake(dice, exportedAt - dice() * years * yearMs - dayMs);

const offers = templates(`
Ready to see <b>{t}</b> differently? Our free webinar on {d} shows how.
Join 400 of your peers in {p} for a day on {t}. Early birds save 20%.
A part-time diploma in {t}, next to your job. Places for spring are open.`);
const paragraph = '<p class="spinmail-quill-editor__spin-break">';

/** Advertisements. Their senders have no address; now and then they bear the name of a connection. */
export const advertisements = (
  dice: Dice,
  strangers: readonly Contact[],
  contacts: readonly Contact[],
  count: number,
): Thread[] =>
  some(count, (i) => {
    const offer = blanks(dice)(pick(dice, offers), '');
    const text =
      i % 9 === 1
        ? `Hi %FIRSTNAME%, ${offer.replace(/<.?b>/g, '')}`
        : `${paragraph}Hi ${owner.first},</p>${paragraph}${offer}</p>`;
    const from = nameless(partyOf(pick(dice, i % 20 === 0 ? contacts : strangers)).name);
    const title = i % 9 < 2 ? '' : 'Sponsored Conversation';
    return threadOf(dice, [{ from, to: me, at: ago(dice, 9), text }], {
      title,
      subject: 'An invitation for you',
    });
  });

const junk = [
  'Dear sir/madam, I have a business proposal of mutual benefit. Kindly reply for details.',
  'Guaranteed leads, 500 a month, or your money back!!! Reply YES.',
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
    return threadOf(dice, [{ from, to: me, at: ago(dice, 8), text: pick(dice, junk) }], { folder: 'SPAM' });
  });

/** Messages begun and not sent: some in a thread of their own, which then has no ID. */
export const drafts = (dice: Dice, contacts: readonly Contact[], count: number): Thread[] =>
  some(count, (i) => {
    const to = partyOf(pick(dice, contacts));
    const text = i % 4 === 0 ? '' : `Dear ${to.name}, I have been meaning to write`;
    const kind = i % 2 === 0 ? { id: '', isDraft: true } : { isDraft: true };
    return threadOf(dice, [{ from: me, to, at: ago(dice, 3), text }], kind);
  });

/** A few words to and fro, two hours apart, after what comes `first`. */
function smallTalk(dice: Dice, other: Party, first: readonly Message[], start: Instant): Message[] {
  const fill = blanks(dice);
  const more = some(between(dice, 1, 9), (turn) => {
    const [from, to] = chance(dice, 0.5) ? [me, other] : [other, me];
    return {
      from,
      to,
      at: instant(start + (turn + 1) * 7_200_000),
      text: fill(pick(dice, chatter), 'there'),
    };
  });
  return [...first, ...more];
}

/** Talks with people who have since left LinkedIn. */
export const withFormerMembers = (dice: Dice, count: number): Thread[] =>
  some(count, () => threadOf(dice, smallTalk(dice, formerMember, [], ago(dice, 12))));

const opening = template('An opening in {p}');

/** People who are not connections write to the owner, some by InMail. */
export const strangersTalk = (dice: Dice, strangers: readonly Contact[]): Thread[] =>
  strangers.map((stranger, i) => {
    const fill = blanks(dice);
    const from = partyOf(stranger);
    const at = ago(dice, 11);
    const first = { from, to: me, at, text: fill(pick(dice, pitches), owner.first) };
    const messages = smallTalk(dice, from, [first], at);
    return threadOf(dice, messages, i % 2 === 0 ? { subject: fill(opening, '') } : {});
  });

/** From LinkedIn itself, and from senders without so much as a name. */
export const fromNobody = (dice: Dice): Thread[] =>
  [
    'Welcome to messaging.',
    'Your trial of Premium has ended.',
    '',
    'This message is no longer available.',
  ].map((text, i) => {
    const from = nameless(i < 2 ? 'LinkedIn' : '');
    return threadOf(dice, [{ from, to: me, at: ago(dice, 10), text }], i === 2 ? { folder: '' } : {});
  });
