import { dayMs, type Instant } from '../../base/time.ts';
import { answeredAt, awake, exportedAt, joinedAt, utc } from './clock.ts';
import type { Contact } from './contacts.ts';
import { between, chance, type Dice, pick, shuffled, times } from './dice.ts';
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
import { middles } from './talk.ts';
import { blanks } from './template.ts';

/** So many messages of the owner and all members, bursts with weeks between them. */
export function chat(dice: Dice, members: readonly Party[], from: Instant, count: number): Message[] {
  const fill = blanks(dice);
  const everybody = [me, ...members];
  const others = everybody.map((one) => allOf(everybody.filter((other) => other !== one)));
  let at = from;
  return times(count, () => {
    const sender = between(dice, 0, members.length);
    const text = chance(dice, 0.06) ? '' : fill(pick(dice, middles), 'all');
    const sent = at;
    at = chance(dice, 0.12) ? awake(dice, at + between(dice, 5, 60) * dayMs) : answeredAt(dice, at);
    return { from: everybody[sender] as Party, to: others[sender] as Party, at: sent, text };
  });
}

/** Conversations of several people. In some, somebody has left LinkedIn: named in TO, without an address. */
export const groupThreads = (dice: Dice, contacts: readonly Contact[], count: number): Thread[] =>
  times(count, (i) => {
    const from = awake(dice, joinedAt + (0.2 + 0.75 * dice()) * (exportedAt - joinedAt));
    const members = shuffled(dice, contacts)
      .slice(0, between(dice, 2, 3))
      .map(partyOf);
    if (i % 3 === 0) members.push(formerMember);
    return threadOf(dice, chat(dice, members, from, between(dice, 15, 100)), {
      title: chance(dice, 0.4) ? 'Tuesday lunch' : '',
    });
  });

/** A thread of two that a third person joined years later: from then on it is a group, and so is all of it. */
export function joinedThread(dice: Dice, contacts: readonly Contact[]): Thread {
  const members = contacts.slice(0, 2).map(partyOf);
  const before = chat(dice, members.slice(0, 1), utc(2020, 1, 8), 6);
  return threadOf(dice, [...before, ...chat(dice, members, utc(2023, 1, 8), 9)]);
}
