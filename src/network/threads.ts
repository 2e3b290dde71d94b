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

  /** Each participant's first instant in any thread or, where that is earlier, in `known`. */
  firstSeen(known: Float64Array): Float64Array {
    const first = known.slice();
    for (const present of this.present) {
      for (const [participant, since] of present) {
        first[participant] = Math.min(first[participant] ?? Infinity, since);
      }
    }
    return first;
  }

  /**
   * The instant from which a thread has more than one person in it besides the owner; Infinity where it never has.
   * `firstOfEach` gives, for each participant, the first one who is the same person.
   */
  groupSince(
    thread: number,
    owner: ReadonlySet<number>,
    participants: Participants,
    firstOfEach: ArrayLike<number>,
  ): Instant {
    const present = this.present[thread];
    if (present === undefined || present.size < 2) return Infinity as Instant;
    const others: Presence[] = [];
    for (const [participant, since] of present) {
      if (!owner.has(participant)) others.push({ participant, since });
    }
    if (others.length < 2) return Infinity as Instant;
    others.sort((a, b) => a.since - b.since);
    const met = new Set<number | undefined>();
    const distinct = others.filter(({ participant }) => met.size < met.add(firstOfEach[participant]).size);
    return secondPerson(distinct, participants);
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
