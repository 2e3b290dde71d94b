import type { Instant } from '../base/time.ts';
import { type Directory, type NameHolder, nameHolder } from './directory.ts';
import type { Participants } from './participants.ts';

/** Who a participant turns out to be. */
export type Identity =
  | { readonly kind: 'owner' }
  | { readonly kind: 'person'; readonly person: number; readonly by: 'url' }
  | ({ readonly kind: 'person'; readonly by: 'name' } & NameHolder)
  /** Closed their account, or hide: "LinkedIn Member". */
  | { readonly kind: 'closed' }
  /** Without an address in a table that has the column: an advertisement, or LinkedIn itself. */
  | { readonly kind: 'nobody' }
  | { readonly kind: 'stranger' };

/** Joins by address alone; what is left for the names is undefined. */
export function joinByUrl(
  participants: Participants,
  owner: ReadonlySet<number>,
  { bySlug }: Directory,
): (Identity | undefined)[] {
  return participants.list.map(({ slug, nameCounts, closed }, number): Identity | undefined => {
    if (owner.has(number)) return { kind: 'owner' };
    if (closed) return { kind: 'closed' };
    const person = slug === undefined ? undefined : bySlug.get(slug);
    if (person !== undefined) return { kind: 'person', person, by: 'url' };
    return nameCounts ? undefined : { kind: 'nobody' };
  });
}

/**
 * Joins what is left by the unique exact full name (docs/export-format.md §3). Two addresses with one name are two
 * people, and at most one of them is the connection: from the second one's first row on nobody is meant by the name.
 * `firstSeen` gives each participant's first instant, `knownAfter` each person's.
 */
export function joinByName(
  byUrl: readonly (Identity | undefined)[],
  participants: Participants,
  directory: Directory,
  knownAfter: ArrayLike<number>,
  firstSeen: ArrayLike<number>,
): Identity[] {
  const addressesSeen = new Map<string, number[]>();
  for (const [number, { slug, foldedName }] of participants.list.entries()) {
    if (slug === undefined || byUrl[number]?.kind === 'owner') continue;
    addressesSeen.set(foldedName, [...(addressesSeen.get(foldedName) ?? []), firstSeen[number] ?? Infinity]);
  }
  return byUrl.map((identity, number) => {
    if (identity !== undefined) return identity;
    const { foldedName } = participants.at(number);
    const holder = foldedName === '' ? undefined : nameHolder(directory, foldedName, knownAfter);
    if (holder === undefined) return { kind: 'stranger' };
    const [, second = Infinity] = (addressesSeen.get(foldedName) ?? []).toSorted((a, b) => a - b);
    return { kind: 'person', by: 'name', ...holder, until: Math.min(holder.until, second - 1) as Instant };
  });
}
