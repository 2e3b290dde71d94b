import { Interner } from '../base/interner.ts';
import type { Instant } from '../base/time.ts';
import type { Participant, Participants } from './participants.ts';

interface Presence {
  readonly participant: number;
  readonly since: Instant;
}

/** No mark is before this: a row whose date cannot be read is known at every T. */
const always = -Infinity as Instant;

/** The threads of messages.csv, by number, with who took part in each and since when. */
export class Threads {
  private readonly ids = new Interner();
  /** Per thread: participant → the first instant at which they wrote or were written to. */
  private readonly present: Map<number, Instant>[] = [];
  readonly rows: number[] = [];

  numberOf(conversation: string): number {
    const thread = this.ids.numberOf(conversation);
    if (thread === this.present.length) {
      this.present.push(new Map());
      this.rows.push(0);
    }
    return thread;
  }

  /** Takes down that these people stand in a row of a thread; `at` undefined where its date cannot be read. */
  note(thread: number, participants: readonly number[], at: Instant | undefined): void {
    const present = this.present[thread];
    if (present === undefined) return;
    const since = at ?? always;
    this.rows[thread] = (this.rows[thread] ?? 0) + 1;
    for (const participant of participants) {
      if (since < (present.get(participant) ?? Infinity)) present.set(participant, since);
    }
  }

  get count(): number {
    return this.present.length;
  }

  participantsOf(thread: number): Iterable<number> {
    return this.present[thread]?.keys() ?? [];
  }

  /** The instant from which a thread has more than one person in it besides the owner; Infinity where it never has. */
  groupSince(thread: number, owner: ReadonlySet<number>, participants: Participants): Instant {
    const present = this.present[thread];
    if (present === undefined || present.size < 2) return Infinity as Instant;
    const others: Presence[] = [];
    for (const [participant, since] of present) {
      if (!owner.has(participant)) others.push({ participant, since });
    }
    if (others.length < 2) return Infinity as Instant;
    others.sort((a, b) => a.since - b.since);
    return secondPerson(others, participants);
  }
}

/** Somebody without an address is the one with an address and the same name, not a second person. */
function secondPerson(others: readonly Presence[], participants: Participants): Instant {
  const slugs: Participant[] = [];
  const names: string[] = [];
  for (const { participant, since } of others) {
    const somebody = participants.at(participant);
    if (somebody.slug !== undefined) slugs.push(somebody);
    else names.push(somebody.foldedName);
    const apart = names.filter((name) => !slugs.some((other) => other.foldedName === name));
    if (slugs.length + apart.length > 1) return since;
  }
  return Infinity as Instant;
}
