import { dayMs, type Instant, instant, yearMs } from '../../base/time.ts';
import { exportedAt } from './clock.ts';
import type { Contact } from './contacts.ts';
import { converse, type Turn } from './conversation.ts';
import { between, chance, type Dice, pick, shuffled, waiting } from './dice.ts';
import { greetings } from './greetings.ts';
import { me, partyOf, type Thread, threadOf } from './messages-csv.ts';
import { owner } from './owner.ts';
import { blanks, templates } from './template.ts';

/** A connection and what was written between the two. */
export interface Tie {
  readonly contact: Contact;
  readonly threads: readonly Thread[];
  /** How many messages, and so how close the two are. */
  readonly messages: number;
  /** What the invitation said, '' where nothing: the first of the messages, dated at the acceptance. */
  readonly note: string;
}

/** Two who never wrote. */
export const silentTie = (contact: Contact): Tie => ({ contact, threads: [], messages: 0, note: '' });

/** What the two wrote, in one thread or, with a few, in two. */
export function tieOf(dice: Dice, contact: Contact, turns: readonly Turn[], note = ''): Tie {
  const other = partyOf(contact);
  const messages = turns
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, mine, text }) => ({ from: mine ? me : other, to: mine ? other : me, at, text }));
  const cut = turns.length > 5 && chance(dice, 0.1) ? Math.floor(turns.length / 2) : 0;
  const threads = [messages.slice(0, cut), messages.slice(cut)]
    .filter((part) => part.length > 0)
    .map((part) => threadOf(dice, part, { folder: chance(dice, 0.07) ? 'ARCHIVE' : 'INBOX' }));
  return { contact, threads, messages: turns.length, note };
}

const notes = templates(`
Hi {n}, we sat next to each other at the workshop in {p}. Good to find you here!
Dear {n}, {x} told me about your work on {t}. I would be glad to connect.
Hello {n}, I enjoyed what you wrote about {t}, thank you for sharing it.
We met on the train to {p}, the one that never arrived. :)
Hi {n}, I am new to {t} and trying to learn from people who are not. May I connect?`);

/** What recruiters write. */
export const pitches = templates(`
Hi {n}, I came across your profile and was impressed. I have a role in {p} that has your name on it. Open to a quick chat on {d}?
Hello {n}! A client of mine, a leader in {t}, is growing its team. Would you consider a confidential call?
Hi {n}, following up on my message. The role in {p} is still open, with a "very competitive" package.
Hi {n}, who in your network, <first name> and all, would be right for a job in {t}? There is a referral bonus.`);

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

/** Two numbers in [0, 1), spread evenly over the ties, so that every seed has its share of each sort. */
interface Temper {
  readonly pace: number;
  readonly stamina: number;
}

/**
 * A tie with seasons: while one lasts the two talk at their own pace; then it fades, and some are taken up again
 * years later. Seasons, pauses and paces are such that the past tells something about the future, and not all.
 */
function seasons(dice: Dice, contact: Contact, from: Instant, { pace, stamina }: Temper): Turn[] {
  const gap = yearMs / (0.8 + 11 * pace ** 3);
  const turns: Turn[] = [];
  let at: number = from;
  let seasonEnd = at - 3.5 * yearMs * Math.log(1 - stamina);
  while (at < exportedAt) {
    const course = { mine: chance(dice, 0.5), answered: chance(dice, 0.88) };
    turns.push(...converse(dice, contact, instant(at), course));
    const end = turns.at(-1)?.at ?? at;
    at = end + 8 * dayMs + waiting(dice, gap);
    if (at > seasonEnd) {
      at = Math.max(end + 120 * dayMs, seasonEnd) + waiting(dice, 8 * yearMs);
      seasonEnd = at + waiting(dice, yearMs);
    }
  }
  return turns;
}

const after = (dice: Dice, { since }: Contact, mean: number): Instant => instant(since + waiting(dice, mean));

type Way = (dice: Dice, contact: Contact, temper: Temper) => readonly Turn[];

/** How those few who ever wrote came to write, and their share of all connections. */
const ways: readonly (readonly [share: number, way: Way])[] = [
  [0.052, (dice, contact, temper) => seasons(dice, contact, after(dice, contact, 3 * dayMs), temper)],
  [
    0.046,
    (dice, contact, temper) => {
      const from = after(dice, contact, 2.5 * yearMs);
      return [...seasons(dice, contact, from, temper), ...greetings(dice, from, 0.5)];
    },
  ],
  [0.02, (dice, { since }) => greetings(dice, since, 0.3)],
  [0.02, (dice, { since }) => pitched(dice, since)],
  [
    0.07,
    (dice, contact) => {
      const course = { mine: chance(dice, 0.6), answered: chance(dice, 0.6) };
      return converse(dice, contact, after(dice, contact, 3 * dayMs), course);
    },
  ],
];

/** What each of the people wrote: most of them nothing. In the order of `contacts`. */
export function tiesOf(dice: Dice, contacts: readonly Contact[]): Tie[] {
  const wayOf = new Map<Contact, Way>();
  const order = shuffled(dice, contacts);
  for (const [share, way] of ways) {
    for (const contact of order.splice(0, Math.round(share * contacts.length))) wayOf.set(contact, way);
  }
  let nth = 0;
  return contacts.map((contact) => {
    const way = wayOf.get(contact);
    if (!way) return silentTie(contact);
    nth++;
    // Multiples of two irrational numbers are spread evenly, and do not keep step with each other.
    const temper = { pace: (nth * Math.SQRT2) % 1, stamina: (nth * 1.618034) % 1 };
    return begun(dice, contact, way(dice, contact, temper));
  });
}

/** The tie, in some cases begun by the note of the invitation. */
function begun(dice: Dice, contact: Contact, turns: readonly Turn[]): Tie {
  if (chance(dice, 0.7)) return tieOf(dice, contact, turns);
  const mine = contact.ownerInvited;
  const note = blanks(dice)(pick(dice, notes), mine ? contact.first.trim() : owner.first);
  return tieOf(dice, contact, [{ at: contact.since, mine, text: note }, ...turns], note);
}
