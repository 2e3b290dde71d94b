import { dayMs, type Instant, instant, yearMs } from '../../base/time.ts';
import { exportedAt } from './clock.ts';
import type { Contact } from './contacts.ts';
import { converse, type Turn } from './conversation.ts';
import { chance, type Dice, pick, waiting } from './dice.ts';
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

/** What the two wrote, if anything: in one thread or, with a few, in two. */
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
Hi {n}, we sat next to each other at the workshop in {p}.
Dear {n}, {x} told me about your work on {t}. May I connect?
We met on the train to {p}, the one that never arrived. :)`);

/** What the invitation of a contact says, where it says anything. */
export const noteFor = (dice: Dice, { first, ownerInvited }: Contact): string =>
  blanks(dice)(pick(dice, notes), ownerInvited ? first : owner.first);

const pitches = templates(`
Hi {n}, your profile impressed us. A leader in {t} has a role in {p} with your name on it. A quick chat on {d}?
Hi {n}, the role in {p} is still open, with a "very competitive" package.`);

/** What a recruiter writes to the owner. */
export const pitchFor = (dice: Dice): string => blanks(dice)(pick(dice, pitches), owner.first);

/** Conversations from one instant until another, with pauses of a week and `gap` ms more on average. */
export function talked(dice: Dice, contact: Contact, from: number, until: number, gap: number): Turn[] {
  const turns: Turn[] = [];
  let at = from;
  while (at <= until) {
    const course = { mine: chance(dice, 0.5), answered: chance(dice, 0.88) };
    turns.push(...converse(dice, contact, instant(at), course));
    at = (turns.at(-1)?.at ?? at) + 8 * dayMs + waiting(dice, gap);
  }
  return turns;
}

/**
 * A tie with seasons: while one lasts the two talk at their own pace; then it fades, and some are taken up again
 * years later. Seasons, pauses and paces are such that the past tells something about the future, and not all.
 */
function seasons(dice: Dice, contact: Contact, from: Instant): Turn[] {
  const gap = yearMs / (0.8 + 11 * dice() ** 3);
  const turns: Turn[] = [];
  let at: number = from;
  let end = at + waiting(dice, 3.5 * yearMs);
  while (at < exportedAt) {
    turns.push(...talked(dice, contact, at, Math.min(end, exportedAt), gap));
    at = Math.max((turns.at(-1)?.at ?? at) + 120 * dayMs, end) + waiting(dice, 8 * yearMs);
    end = at + waiting(dice, yearMs);
  }
  return turns;
}

/** How those few who ever wrote came to write. */
function turnsOf(dice: Dice, contact: Contact): readonly Turn[] {
  const after = (mean: number) => instant(contact.since + waiting(dice, mean));
  const roll = dice();
  if (roll < 0.052) return seasons(dice, contact, after(3 * dayMs));
  if (roll < 0.098) {
    const from = after(2.5 * yearMs);
    return [...seasons(dice, contact, from), ...greetings(dice, from, 0.5)];
  }
  if (roll < 0.118) return greetings(dice, contact.since, 0.3);
  const course = { mine: chance(dice, 0.6), answered: chance(dice, 0.5) };
  return roll < 0.2 ? converse(dice, contact, after(3 * dayMs), course) : [];
}

/** What somebody and the owner wrote: with most nothing, with some begun by the note of the invitation. */
export function anyTie(dice: Dice, contact: Contact): Tie {
  const turns = turnsOf(dice, contact);
  if (turns.length === 0 || chance(dice, 0.7)) return tieOf(dice, contact, turns);
  const note = noteFor(dice, contact);
  return tieOf(
    dice,
    contact,
    [{ at: contact.since, mine: contact.ownerInvited, text: note }, ...turns],
    note,
  );
}
