import { fold } from '../base/fold.ts';
import type { Owner, OwnerFinding } from './owner.ts';

/** Somebody in the export by a key that another reading finds again, and the name they had when it was said. */
export interface End {
  /** Of a connection `Person.key`, of anybody else `correspondentKey`. */
  readonly key: string;
  readonly name: string;
}

/** What the user said where the export got it wrong, or could not know. */
export type Correction =
  /** The two are one person: a stranger and a connection, or two connections. */
  | { readonly kind: 'same'; readonly a: End; readonly b: End }
  /** What was joined by name to the connection b is a's, and a is somebody else. */
  | { readonly kind: 'apart'; readonly a: End; readonly b: End }
  | { readonly kind: 'owner'; readonly owner: Owner };

/** In the order in which they were made. */
export type Corrections = readonly Correction[];

/** The corrections of each owner's exports, by `ownerKey`; those of the owner by `findingKey`. */
export type Said = ReadonlyMap<string, Corrections>;

/** What a reading has to know of the corrections that it was made with, so that they can be added to. */
export interface Corrected {
  /** The key of its owner, and the key of what the export alone says of the owner. */
  readonly owner: string;
  readonly found: string;
  readonly corrections: Corrections;
}

export const ownerKey = ({ slug, name }: Owner): string => slug ?? `name:${fold(name)}`;

/** The same for every export that speaks for the same owner, or leaves the same doubt. */
export const findingKey = (finding: OwnerFinding): string => {
  if (finding.kind === 'unsure') return finding.candidates.map(ownerKey).sort().join('\n');
  return ownerKey(finding.kind === 'found' ? finding.owner : { slug: undefined, name: finding.name });
};

/** The owner whom the user chose for such a finding. */
export const chosenOwner = (said: Said, found: string): Owner | undefined =>
  said.get(found)?.flatMap((one) => (one.kind === 'owner' ? one.owner : []))[0];

/** All that the user said of an export with this owner. */
export const correctionsFor = (said: Said, found: string, owner: string): Corrections => [
  ...(said.get(found) ?? []).filter(({ kind }) => kind === 'owner'),
  ...(said.get(owner) ?? []).filter(({ kind }) => kind !== 'owner'),
];

/** What a correction speaks of: of two that do of the same the later one counts. */
const subject = (one: Correction): string =>
  one.kind === 'owner' ? '' : JSON.stringify([one.a.key, one.b.key].sort());

/** Makes a correction, or takes it back. A list that is empty is gone: nothing of its owner is kept. */
export function corrected(
  said: Said,
  { owner, found }: Pick<Corrected, 'owner' | 'found'>,
  made: Correction,
  back = false,
): Said {
  const key = made.kind === 'owner' ? found : owner;
  const others = (said.get(key) ?? []).filter((one) => subject(one) !== subject(made));
  const next = new Map(said).set(key, back ? others : [...others, made]);
  if (next.get(key)?.length === 0) next.delete(key);
  return next;
}

/** Who is one person, as sets of keys. */
export function sameGroups(corrections: Corrections): readonly ReadonlySet<string>[] {
  let groups: readonly ReadonlySet<string>[] = [];
  for (const one of corrections) {
    if (one.kind !== 'same') continue;
    const met = groups.filter((group) => group.has(one.a.key) || group.has(one.b.key));
    const whole = new Set([one.a.key, one.b.key, ...met.flatMap((group) => [...group])]);
    groups = [...groups.filter((group) => !met.includes(group)), whole];
  }
  return groups;
}
