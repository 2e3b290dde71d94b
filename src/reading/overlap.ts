import type { Entry } from '../archive/archive.ts';
import { hashOf } from '../base/hash.ts';
import type { FoundTable } from './find-tables.ts';

/** Takes the rows of one file; gives those that no other copy of its table has given before. */
type Sieve = <Row>(rows: readonly Row[]) => readonly Row[];

/**
 * Of several copies of one table, as the zips of LinkedIn's two e-mails hold them, what is in both is read once. A
 * copy may hold a row twice, and its shards are one copy: these are given twice. The sieve of a file is asked for when
 * its turn comes, in the order of `tables`.
 */
export function overlaps(tables: readonly FoundTable[]): (found: FoundTable) => Sieve {
  const sieves = new Map<string, (copy: string) => Sieve>();
  return ({ table, entry }) => {
    const copies = new Set(tables.filter((one) => one.table === table).map((one) => copyOf(one.entry)));
    if (copies.size < 2) return (rows) => rows;
    const sieve = sieves.get(table) ?? newRows();
    sieves.set(table, sieve);
    return sieve(copyOf(entry));
  };
}

function newRows(): (copy: string) => Sieve {
  /** By a row's hash, how often the copies so far have given it, and how often the one at hand has held it. */
  const given = new Map<number, number>();
  const held = new Map<number, number>();
  let last: string | undefined;
  return (copy) => {
    if (copy !== last) held.clear();
    last = copy;
    return (rows) =>
      rows.filter((row) => {
        const hash = hashOf(JSON.stringify(row));
        const times = (held.get(hash) ?? 0) + 1;
        held.set(hash, times);
        if (times <= (given.get(hash) ?? 0)) return false;
        given.set(hash, times);
        return true;
      });
  };
}

/** The files of one copy lie in one place, and have the same `(1)` of a second download, or none. */
const copyOf = ({ whole }: Entry): string => {
  const [, place = '', name = ''] = /^(.*\/)?(.*)$/s.exec(whole) ?? [];
  return place + (/\(\d+\)/.exec(name)?.[0] ?? '');
};
