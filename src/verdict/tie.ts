import type { Person } from '../network/person.ts';
import type { TieFacts, Verdict } from './verdict.ts';

/** A connection with all that is known of it and what follows. */
export interface Tie {
  readonly person: Person;
  readonly facts: TieFacts;
  readonly verdict: Verdict;
}
