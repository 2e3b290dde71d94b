import type { PersonKey } from '../network/person.ts';

/** What the user made up their mind to: `later` lasts until a newer export, `done` is removed on LinkedIn. */
export type Decision = 'keep' | 'prune' | 'later' | 'done';

export type Decisions = ReadonlyMap<PersonKey, Decision>;
