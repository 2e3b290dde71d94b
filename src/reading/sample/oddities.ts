import { dayMs, type Instant, yearMs } from '../../base/time.ts';
import { awake, exportedAt } from './clock.ts';
import type { Contact } from './contacts.ts';
import { between, type Dice, pick, times } from './dice.ts';
import { chat } from './groups.ts';
import { type Kind, me, nameless, type Party, partyOf, type Thread, threadOf } from './messages-csv.ts';
import { owner } from './owner.ts';
import { blanks, template, templates } from './template.ts';
import { pitchFor } from './ties.ts';

// Everything in messages.csv that is no message between the owner and one connection, but for the groups.

const ago = (dice: Dice, years: number): Instant => awake(dice, exportedAt - dice() * years * yearMs - dayMs);

/** A thread of one message to the owner. */
const lone = (dice: Dice, from: Party, text: string, kind: Partial<Kind>): Thread =>
  threadOf(dice, [{ from, to: me, at: ago(dice, 9), text }], kind);

const offers = templates(`
See <b>{t}</b> differently: a free webinar on {d}.
Join 400 of your peers in {p} for a day on {t}.`);
const paragraph = '<p class="spinmail-quill-editor__spin-break">';

/**
 * Advertisements, whose senders have no address, and what was moved to SPAM: mostly from strangers, now and then from a
 * connection or in the name of one.
 */
export const unasked = (dice: Dice, strangers: readonly Contact[], contacts: readonly Contact[]): Thread[] =>
  times(636, (i) => {
    const from = partyOf(pick(dice, i % 20 === 0 ? contacts : strangers));
    if (i >= 600) return lone(dice, from, '500 leads a month, or your money back!!!', { folder: 'SPAM' });
    const offer = blanks(dice)(pick(dice, offers), '');
    const text =
      i % 9 === 1 ? `Hi %FIRSTNAME%, ${offer}` : `${paragraph}Hi ${owner.first},</p>${paragraph}${offer}</p>`;
    return lone(dice, nameless(from.name), text, { title: i % 9 < 2 ? '' : 'Sponsored Conversation' });
  });

/** Messages begun and not sent: some in a thread of their own, which then has no ID. */
export const drafts = (dice: Dice, contacts: readonly Contact[], count: number): Thread[] =>
  times(count, (i) => {
    const text = i % 4 === 0 ? '' : 'I have been meaning to write';
    const draft = { from: me, to: partyOf(pick(dice, contacts)), at: ago(dice, 3), text };
    return threadOf(dice, [draft], i % 2 === 0 ? { id: '', isDraft: true } : { isDraft: true });
  });

/** Talks with others without an address: those who have left LinkedIn, and its own machine. */
export const smallTalk = (dice: Dice, other: Party, count: number, kind: Partial<Kind> = {}): Thread[] =>
  times(count, () => threadOf(dice, chat(dice, [other], ago(dice, 9), between(dice, 1, 9)), kind));

const opening = template('An opening in {p}');

/** People who are not connections write to the owner, some by InMail. */
export const strangersTalk = (dice: Dice, strangers: readonly Contact[]): Thread[] =>
  strangers.map((stranger, i) => {
    const from = partyOf(stranger);
    const at = ago(dice, 11);
    const messages = [
      { from, to: me, at, text: pitchFor(dice) },
      ...chat(dice, [from], at, between(dice, 0, 8)),
    ];
    return threadOf(dice, messages, i % 2 === 0 ? { subject: blanks(dice)(opening, '') } : {});
  });

/** From LinkedIn itself, and from a sender without so much as a name. */
export const fromNobody = (dice: Dice): Thread[] => [
  lone(dice, nameless('LinkedIn'), 'Your trial of Premium has ended.', {}),
  lone(dice, nameless(''), '', { folder: '' }),
];
