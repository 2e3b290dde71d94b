import { dayMs, type Instant, instant, yearMs } from '../../base/time.ts';
import { exportedAt } from './clock.ts';
import type { Contact } from './contacts.ts';
import { converse, type Turn } from './conversation.ts';
import { between, chance, type Dice, pick, shuffled, waiting } from './dice.ts';
import { greetings } from './greetings.ts';
import { owner } from './owner.ts';
import { blanks } from './talk.ts';

/** A connection and what was written between the two, oldest first. */
export interface Tie {
  readonly contact: Contact;
  readonly turns: readonly Turn[];
  /** What the invitation said, '' where nothing: the first of the turns, dated at the acceptance. */
  readonly note: string;
}

const notes = [
  'Hi {n}, we sat next to each other at the workshop in {p}. Good to find you here!',
  'Dear {n}, {x} told me about your work on {t}. I would be glad to connect.',
  'Hello {n}, I enjoyed what you wrote about {t}, thank you for sharing it.',
  'We met on the train to {p}, the one that never arrived. :)',
  'Hi {n}, I am new to {t} and trying to learn from people who are not. May I connect?',
];

export const pitches = [
  'Hi {n}, I came across your profile and was impressed. I have a role in {p} that has your name on it. Open to a quick chat on {d}?',
  'Hello {n}! A client of mine, a leader in {t}, is growing its team. Would you consider a confidential call?',
  'Hi {n}, following up on my message. The role in {p} is still open, with a "very competitive" package.',
  'Hi {n}, who in your network, <first name> and all, would be right for a job in {t}? There is a referral bonus.',
];

/** A one-way row of messages: the same side, months apart. */
function pitched(dice: Dice, from: Instant): Turn[] {
  const turns: Turn[] = [];
  let at: number = from + waiting(dice, 200 * dayMs);
  for (let left = between(dice, 1, 4); left > 0 && at < exportedAt; left--) {
    turns.push({
      at: instant(Math.floor(at)),
      mine: false,
      text: blanks(dice)(pick(dice, pitches), owner.first),
    });
    at += (20 + waiting(dice, 150)) * dayMs;
  }
  return turns;
}

/**
 * A tie with seasons: while one lasts the two talk at their own pace; then it fades, and some are taken up again
 * years later. Seasons, pauses and paces are such that the past tells something about the future, and not all.
 */
function seasons(dice: Dice, contact: Contact, from: Instant): Turn[] {
  const pace = yearMs / (0.7 + 9 * dice() ** 3);
  const turns: Turn[] = [];
  let at: number = from;
  let seasonEnd = at + waiting(dice, 3.2 * yearMs);
  while (at < exportedAt) {
    const course = { mine: chance(dice, 0.5), answered: chance(dice, 0.88) };
    turns.push(...converse(dice, contact, instant(at), course));
    const end = turns.at(-1)?.at ?? at;
    at = end + 8 * dayMs + waiting(dice, pace);
    if (at > seasonEnd) {
      at = Math.max(end + 120 * dayMs, seasonEnd) + waiting(dice, 8 * yearMs);
      seasonEnd = at + waiting(dice, yearMs);
    }
  }
  return turns;
}

const soon = (dice: Dice, { since }: Contact): Instant => instant(since + waiting(dice, 3 * dayMs));
const someDay = (dice: Dice, { since }: Contact): Instant => instant(since + waiting(dice, 2.5 * yearMs));

/** How the few who ever wrote came to write, and the share of all connections of each kind. */
const kinds: readonly { readonly share: number; readonly turns: (dice: Dice, contact: Contact) => Turn[] }[] =
  [
    { share: 0.066, turns: (dice, contact) => seasons(dice, contact, soon(dice, contact)) },
    {
      share: 0.066,
      turns: (dice, contact) => {
        const from = someDay(dice, contact);
        return [...seasons(dice, contact, from), ...greetings(dice, from, 0.5)];
      },
    },
    { share: 0.018, turns: (dice, { since }) => greetings(dice, since, 0.3) },
    { share: 0.02, turns: (dice, { since }) => pitched(dice, since) },
    {
      share: 0.05,
      turns: (dice, contact) =>
        converse(dice, contact, soon(dice, contact), {
          mine: chance(dice, 0.6),
          answered: chance(dice, 0.6),
        }),
    },
  ];

/** What each of the people wrote: most of them nothing. In the order of `contacts`. */
export function tiesOf(dice: Dice, contacts: readonly Contact[]): Tie[] {
  const order = shuffled(dice, [...contacts.keys()]);
  const ties = contacts.map((contact): Tie => ({ contact, turns: [], note: '' }));
  let next = 0;
  for (const { share, turns } of kinds) {
    for (let left = Math.round(share * contacts.length); left > 0; left--) {
      const index = order[next++] as number;
      const contact = contacts[index] as Contact;
      ties[index] = begun(dice, contact, turns(dice, contact));
    }
  }
  return ties;
}

/** The tie, in some cases begun by the note of the invitation. */
function begun(dice: Dice, contact: Contact, turns: readonly Turn[]): Tie {
  const inOrder = turns.toSorted((a, b) => a.at - b.at);
  if (inOrder.length > 0 && !chance(dice, 0.3)) return { contact, turns: inOrder, note: '' };
  const mine = contact.ownerInvited;
  const note = blanks(dice)(pick(dice, notes), mine ? contact.first.trim() : owner.first);
  return { contact, turns: [{ at: contact.since, mine, text: note }, ...inOrder], note };
}
