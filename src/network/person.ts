import type { Brand } from '../base/brand.ts';
import type { Day, Instant } from '../base/time.ts';
import type { Correspondent } from './participants.ts';

/** Who somebody is: the folded profile slug, or the folded name and the day of Connected On where there is no slug. */
export type PersonKey = Brand<string, 'PersonKey'>;

/** A mark that two people left on each other outside their messages. Texts stay in memory only. */
export interface Sign {
  readonly kind: 'recommendation' | 'endorsement' | 'note' | 'invitation';
  /** `received`: from the connection to the owner. A note is always `given`. */
  readonly way: 'received' | 'given';
  readonly at: Instant | undefined;
  /**
   * In a back-test the sign counts at every T with `from` ≤ T ≤ `until`: from its date, or from when its name was
   * somebody's, to when the name is shared. Undefined: its date cannot be read, so there it never counts.
   */
  readonly from: Instant | undefined;
  readonly until: Instant;
  /** Of an endorsement: Status is ACCEPTED. True for every other kind. */
  readonly accepted: boolean;
  /** The skill, the note, the invitation's message; '' where there is none. */
  readonly text: string;
}

/** Reasons to look twice before pruning, most telling first. They never change a verdict (docs/verdict.md §4). */
export const cautionCodes = [
  'recommendation',
  'endorsement',
  'private note',
  'same employer',
  'shared group',
  'invitation note',
  'name only',
  'shared name',
  'date unread',
] as const;
export type Caution = (typeof cautionCodes)[number];

/** One row of Connections.csv that names somebody. */
export interface Person {
  readonly key: PersonKey;
  readonly name: string;
  readonly firstName: string;
  /** As Connections.csv has it, encoded; '' where it has none. */
  readonly url: string;
  readonly company: string;
  readonly position: string;
  /** Undefined where the date cannot be read. */
  readonly connectedOn: Day | undefined;
  readonly signs: readonly Sign[];
  readonly cautions: readonly Caution[];
  /** Those whose messages are theirs by the name alone. */
  readonly byName: readonly Correspondent[];
  /** Messages in conversations with several people: shown, never counted. */
  readonly groupMessages: number;
}
