import type { Instant } from '../base/time.ts';
import type { JoinedRows } from './join-messages.ts';
import type { MessageLedger } from './message-ledger.ts';

/** For each person, by index, how many messages stand in the group threads they take part in, as of `end`. */
export function sharedGroups(
  { threads }: MessageLedger,
  { threadGroupSince, identities }: JoinedRows,
  end: Instant,
): ReadonlyMap<number, number> {
  const messages = new Map<number, number>();
  for (let thread = 0; thread < threads.count; thread++) {
    if ((threadGroupSince[thread] ?? Infinity) > end) continue;
    const people = new Set<number>();
    for (const participant of threads.participantsOf(thread)) {
      const identity = identities[participant];
      if (identity?.kind !== 'person') continue;
      if (identity.by === 'url' || identity.until >= end) people.add(identity.person);
    }
    for (const person of people)
      messages.set(person, (messages.get(person) ?? 0) + (threads.rows[thread] ?? 0));
  }
  return messages;
}
