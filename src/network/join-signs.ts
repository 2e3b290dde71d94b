import { fold } from '../base/fold.ts';
import type { Instant } from '../base/time.ts';
import { type Directory, namesakes, nowhere } from './directory.ts';
import type { JoinedRows } from './join-messages.ts';
import { correspondentKey } from './participants.ts';
import type { Sign } from './person.ts';
import { slugOf } from './profile-key.ts';
import type { Fate } from './report.ts';
import { type LooseSign, readBy } from './sign-ledger.ts';

export interface JoinedSigns {
  readonly byPerson: ReadonlyMap<number, readonly Sign[]>;
  /** Who could be meant by a sign that carries a shared name. */
  readonly sharedName: ReadonlySet<number>;
  /** What became of each sign, in their order. */
  readonly fates: readonly Fate[];
}

const always = { from: -Infinity, until: Infinity } as const;

/** Finds for each sign whose it is: by address or the user's word, else by the unique exact full name as it was at each T. */
export function joinSigns(
  loose: readonly LooseSign[],
  directory: Directory,
  { holderOf }: Pick<JoinedRows, 'holderOf'>,
  end: Instant,
): JoinedSigns {
  const byPerson = new Map<number, Sign[]>();
  /** Thousands of signs may have one name. */
  const shared = new Set<readonly number[]>();
  const fates: Fate[] = [];

  for (const sign of loose) {
    const foldedName = fold(sign.name);
    const key = correspondentKey({ slug: slugOf(sign.address ?? ''), foldedName });
    const account = sign.address === '' ? nowhere : directory.byKey.get(key);
    const holder =
      account === nowhere
        ? undefined
        : account === undefined
          ? holderOf(foldedName)
          : { person: directory.personOf[account] ?? 0, ...always };
    if (holder === undefined) {
      fates.push('not a connection');
      continue;
    }
    const { name, address, ...rest } = readBy(sign, end);
    const since = rest.at === undefined ? undefined : (Math.max(rest.at, holder.from + 1) as Instant);
    const whose = byPerson.get(holder.person) ?? [];
    whose.push({ ...rest, from: since, until: holder.until as Instant });
    byPerson.set(holder.person, whose);
    if (holder.until < end) {
      fates.push('shared name');
      shared.add(namesakes(directory, foldedName));
    } else fates.push(account === undefined ? 'by name' : 'by link');
  }
  return { byPerson, sharedName: new Set([...shared].flat()), fates };
}
