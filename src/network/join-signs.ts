import { fold } from '../base/fold.ts';
import type { Instant } from '../base/time.ts';
import { type Directory, nameHolder } from './directory.ts';
import type { Sign } from './person.ts';
import { slugOf } from './profile-key.ts';
import { type LooseSign, readBy } from './sign-ledger.ts';

export interface JoinedSigns {
  readonly byPerson: ReadonlyMap<number, readonly Sign[]>;
  /** Who could be meant by a sign that carries a shared name. */
  readonly sharedName: ReadonlySet<number>;
  readonly rows: number;
  readonly joined: number;
  readonly unmatched: number;
  readonly sharedNameRows: number;
}

const always = { from: -Infinity, until: Infinity } as const;

/** Finds for each sign whose it is: by address, else by the unique exact full name as it was at each T. */
export function joinSigns(
  loose: readonly LooseSign[],
  directory: Directory,
  knownAfter: ArrayLike<number>,
  end: Instant,
): JoinedSigns {
  const byPerson = new Map<number, Sign[]>();
  const sharedName = new Set<number>();
  let joined = 0;
  let sharedNameRows = 0;

  for (const sign of loose) {
    const slug = slugOf(sign.address ?? '');
    const byUrl = slug === undefined ? undefined : directory.bySlug.get(slug);
    const holder =
      byUrl !== undefined
        ? { person: byUrl, ...always }
        : sign.address === ''
          ? undefined
          : nameHolder(directory, fold(sign.name), knownAfter);
    if (holder === undefined) continue;
    const { name, address, ...rest } = readBy(sign, end);
    const since = rest.at === undefined ? undefined : (Math.max(rest.at, holder.from + 1) as Instant);
    const whose = byPerson.get(holder.person) ?? [];
    whose.push({ ...rest, from: since, until: holder.until as Instant });
    byPerson.set(holder.person, whose);
    if (holder.until < end) {
      sharedNameRows += 1;
      for (const namesake of directory.byName.get(fold(name)) ?? []) sharedName.add(namesake);
    } else joined += 1;
  }
  const rows = loose.length;
  return {
    byPerson,
    sharedName,
    rows,
    joined,
    unmatched: rows - joined - sharedNameRows,
    sharedNameRows,
  };
}
