import { fold } from '../base/fold.ts';
import { type Directory, nowhere } from './directory.ts';
import { correspondentKey, type Participants } from './participants.ts';
import { slugOf } from './profile-key.ts';
import type { LooseSign } from './sign-ledger.ts';

/**
 * The instant from which a connection's name is known to be two people's: two addresses have it, or the user said that
 * somebody who has it is not the connection. Each counts from the first row or sign in which it stands. `firstSeen` gives each participant's first instant.
 */
export function sharedNames(
  { list }: Participants,
  owner: ReadonlySet<number>,
  signs: readonly LooseSign[],
  { byName, byKey, personOf, apart }: Directory,
  firstSeen: ArrayLike<number>,
): ReadonlyMap<string, number> {
  const seen = new Map<string, Map<string | number, number>>();
  const note = (foldedName: string, slug: string | undefined, at: number): void => {
    if (slug === undefined || !byName.has(foldedName)) return;
    const account = byKey.get(slug);
    const who = personOf[account ?? nowhere] ?? slug;
    const those = seen.get(foldedName) ?? new Map<string | number, number>();
    seen.set(foldedName, those.set(who, Math.min(those.get(who) ?? Infinity, at)));
  };
  for (const [number, { slug, foldedName }] of list.entries()) {
    if (!owner.has(number)) note(foldedName, slug, firstSeen[number] ?? Infinity);
  }
  for (const { name, address, at } of signs) note(fold(name), slugOf(address ?? ''), at ?? -Infinity);

  const since = new Map<string, number>();
  for (const [foldedName, those] of seen) {
    const [, second = Infinity] = [...those.values()].sort((a, b) => a - b);
    since.set(foldedName, second);
  }
  if (apart.size > 0) {
    for (const [number, somebody] of list.entries()) {
      const { foldedName } = somebody;
      if (!apart.has(correspondentKey(somebody))) continue;
      since.set(foldedName, Math.min(since.get(foldedName) ?? Infinity, firstSeen[number] ?? Infinity));
    }
  }
  return since;
}
