import { dayMs, type Instant, instant } from '../../base/time.ts';
import { answeredAt, awake, exportedAt, joinedAt } from './clock.ts';
import type { Contact } from './contacts.ts';
import { between, chance, type Dice, pick, shuffled } from './dice.ts';
import {
  allOf,
  formerMember,
  type Message,
  me,
  type Party,
  partyOf,
  type Thread,
  threadOf,
} from './messages-csv.ts';
import { chatter } from './talk.ts';
import { blanks } from './template.ts';

const titles = [
  'Tuesday lunch',
  'Book club, second try',
  'Meet-up in Malmö: who drives?',
  'Alumni of the third floor',
  '',
  '',
  '',
];

/** So many messages of all members, bursts with weeks between them. */
function chat(dice: Dice, members: readonly Party[], from: Instant, count: number): Message[] {
  const fill = blanks(dice);
  const everybody = [me, ...members];
  const others = new Map(everybody.map((one) => [one, allOf(everybody.filter((other) => other !== one))]));
  const messages: Message[] = [];
  let at = from;
  for (let i = 0; i < count; i++) {
    const sender = pick(dice, everybody);
    const text = chance(dice, 0.06) ? '' : fill(pick(dice, chatter), 'all');
    messages.push({ from: sender, to: others.get(sender) as Party, at, text });
    at = chance(dice, 0.12) ? awake(dice, at + between(dice, 5, 60) * dayMs) : answeredAt(dice, at);
  }
  return messages;
}

/** Conversations of several people. In some, somebody has left LinkedIn: named in TO, without an address. */
export function groupThreads(dice: Dice, contacts: readonly Contact[], count: number): Thread[] {
  return Array.from({ length: count }, (_, i): Thread => {
    const from = awake(dice, joinedAt + (0.2 + 0.75 * dice()) * (exportedAt - joinedAt));
    const known = contacts.filter(({ since }) => since < from);
    const members = shuffled(dice, known)
      .slice(0, between(dice, 2, 3))
      .map(partyOf);
    if (i % 3 === 0) members.push(formerMember);
    return threadOf(dice, chat(dice, members, from, between(dice, 15, 100)), { title: pick(dice, titles) });
  });
}

/** A thread of two that a third person joined: from then on it is a group, and so is all of it. */
export function joinedThread(dice: Dice, first: Contact, second: Contact): Thread {
  const from = awake(dice, Math.max(first.since, second.since) + 30 * dayMs);
  const before = chat(dice, [partyOf(first)], from, 6);
  const joins = instant((before.at(-1)?.at ?? from) + 90 * dayMs);
  const after = chat(dice, [partyOf(first), partyOf(second)], joins, 9);
  return threadOf(dice, [...before, ...after]);
}
