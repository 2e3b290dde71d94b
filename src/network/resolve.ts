import { type Directory, type HolderOf, type NameHolder, namesakes, nowhere } from './directory.ts';
import { correspondentKey, type Participants } from './participants.ts';

/** Who a participant turns out to be. People by their index. */
export type Identity =
  | { readonly kind: 'owner' }
  /** By address, or by the user's word. */
  | { readonly kind: 'person'; readonly person: number; readonly by: 'url' }
  | ({ readonly kind: 'person'; readonly by: 'name' } & NameHolder)
  /** Closed their account, or hide: "LinkedIn Member". */
  | { readonly kind: 'closed' }
  /** Without an address in a table that has the column: an advertisement, or LinkedIn itself. */
  | { readonly kind: 'nobody' }
  | { readonly kind: 'stranger' };

/** Joins by address, and by what the user said; what is left for the names is undefined. */
export function joinByUrl(
  participants: Participants,
  owner: ReadonlySet<number>,
  { byKey, personOf }: Directory,
): (Identity | undefined)[] {
  return participants.list.map((participant, number): Identity | undefined => {
    if (owner.has(number)) return { kind: 'owner' };
    if (participant.closed) return { kind: 'closed' };
    if (!participant.nameCounts) return { kind: 'nobody' };
    const account = byKey.get(correspondentKey(participant));
    if (account === nowhere) return { kind: 'stranger' };
    return account === undefined ? undefined : { kind: 'person', person: personOf[account] ?? 0, by: 'url' };
  });
}

/** For each participant the first one who is the same person. */
export function firstOfEach(byUrl: readonly (Identity | undefined)[]): readonly number[] {
  const firsts = new Map<number, number>();
  return byUrl.map((identity, number) => {
    if (identity?.kind !== 'person') return number;
    const first = firsts.get(identity.person) ?? number;
    firsts.set(identity.person, first);
    return first;
  });
}

/**
 * Joins what is left by the unique exact full name (docs/export-format.md §3). Two addresses with one name are two
 * people, and at most one of them is the connection: from the second's first row on nobody is meant by the name.
 */
export function joinByName(
  byUrl: readonly (Identity | undefined)[],
  participants: Participants,
  directory: Directory,
  holderOf: HolderOf,
): Identity[] {
  return byUrl.map((identity, number) => {
    if (identity !== undefined) return identity;
    const participant = participants.at(number);
    const holder = holderOf(participant.foldedName);
    if (holder === undefined || meant(directory, participant).length === 0) return { kind: 'stranger' };
    return { kind: 'person', by: 'name', ...holder };
  });
}

/** The people whom somebody may be by their name: all who have it, but whom the user said they are not. */
export function meant(
  directory: Directory,
  somebody: Parameters<typeof correspondentKey>[0],
): readonly number[] {
  const apart = directory.apart.get(correspondentKey(somebody));
  const people = namesakes(directory, somebody.foldedName);
  return apart ? people.filter((person) => !apart.has(person)) : people;
}
