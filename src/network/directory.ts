import { fold } from '../base/fold.ts';
import type { Day, Instant } from '../base/time.ts';
import type { ConnectionRow } from '../tables/rows.ts';
import { type Corrections, sameGroups } from './corrections.ts';
import { connectedAt } from './network.ts';
import type { PersonKey } from './person.ts';
import { slugOf } from './profile-key.ts';

/** A connection before its messages and signs are joined to it. */
interface Listed {
  readonly key: PersonKey;
  readonly name: string;
  readonly foldedName: string;
  readonly row: ConnectionRow;
  readonly connectedOn: Day | undefined;
}

/** The account of somebody who is not listed, at least not yet. */
export const nowhere = -1;

/** The people of Connections.csv, in its order, each once. */
export interface Directory {
  readonly people: readonly Listed[];
  /** The accounts that are theirs: as many as people, but where the user said that two are one person's. */
  readonly accounts: readonly Listed[];
  /** The person, by index, whose an account is. */
  readonly personOf: readonly number[];
  /** Accounts by slug, and by every key that the user said is theirs; `nowhere` for one that is somebody's unlisted. */
  readonly byKey: ReadonlyMap<string, number>;
  /** Accounts by folded name. */
  readonly byName: ReadonlyMap<string, readonly number[]>;
  /** By key, the people whom the user said somebody of their name is not. */
  readonly apart: ReadonlyMap<string, ReadonlySet<number>>;
  readonly rows: number;
  readonly ghosts: number;
  readonly repeated: number;
  readonly datesUnread: number;
}

/**
 * Lists the connections. A row with a date and nothing else is a ghost, a hidden or closed member; the same profile
 * again, or the same row again, is listed once. A Connected On after `lastDay` is unread: nobody connects tomorrow.
 * Accounts that the user said are one person's are one person: the first row's, connected since the earliest.
 */
export function directoryOf(
  rows: readonly ConnectionRow[],
  lastDay: Day,
  corrections: Corrections = [],
): Directory {
  const given = new Map<string, number>();
  const accounts: Listed[] = [];
  const byKey = new Map<string, number>();
  const byName = new Map<string, number[]>();
  const keys = new Map<string, number>();
  const unaddressed = new Set<string>();
  let ghosts = 0;
  let repeated = 0;
  let datesUnread = 0;

  for (const row of rows) {
    const name = `${row.firstName} ${row.lastName}`.replace(/\s+/gu, ' ').trim();
    const slug = row.url === undefined ? undefined : slugOf(row.url);
    if (name === '' && slug === undefined) {
      ghosts += 1;
      continue;
    }
    const whole = slug === undefined ? wholeRow(row) : '';
    if (slug === undefined ? unaddressed.has(whole) : byKey.has(slug)) {
      repeated += 1;
      continue;
    }
    const connectedOn =
      row.connectedOn !== undefined && row.connectedOn <= lastDay ? row.connectedOn : undefined;
    if (connectedOn === undefined) datesUnread += 1;
    const foldedName = fold(name);
    const index = accounts.length;
    const key = freeKey(keys, given, slug ?? `name:${foldedName}@${connectedOn ?? ''}`);
    keys.set(key, index);
    accounts.push({
      key,
      name: name || (slug ?? ''),
      foldedName,
      row,
      connectedOn,
    });
    if (slug === undefined) unaddressed.add(whole);
    else byKey.set(slug, index);
    const namesakes = byName.get(foldedName);
    if (namesakes === undefined) byName.set(foldedName, [index]);
    else namesakes.push(index);
  }

  const whose = accounts.map((_, account) => account);
  const since = new Map<number, Day | undefined>();
  for (const group of sameGroups(corrections)) {
    const theirs = [...group].flatMap((key) => keys.get(key) ?? []).sort((a, b) => a - b);
    const [one = nowhere] = theirs;
    for (const key of group) if (!keys.has(key)) byKey.set(key, one);
    for (const account of theirs) whose[account] = one;
    const [earliest] = theirs
      .flatMap((account) => accounts[account] ?? [])
      .sort((a, b) => connectedAt(a) - connectedAt(b));
    since.set(one, earliest?.connectedOn);
  }
  const kept = [...new Set(whose)];
  const places = new Map(kept.map((account, person) => [account, person]));
  const personOf = whose.map((account) => places.get(account) ?? 0);
  const people = kept.flatMap((account) => {
    const listed = accounts[account] ?? [];
    return since.has(account) ? { ...listed, connectedOn: since.get(account) } : listed;
  });

  const apart = new Map<string, Set<number>>();
  for (const one of corrections) {
    if (one.kind !== 'apart') continue;
    const person = personOf[keys.get(one.b.key) ?? nowhere] ?? nowhere;
    apart.set(one.a.key, (apart.get(one.a.key) ?? new Set()).add(person));
  }
  return {
    people,
    accounts,
    personOf,
    byKey,
    byName,
    apart,
    rows: rows.length,
    ghosts,
    repeated,
    datesUnread,
  };
}

const wholeRow = (row: ConnectionRow): string =>
  JSON.stringify([row.firstName, row.lastName, row.email, row.company, row.position, row.connectedOnText]);

/** Namesakes without a slug who connected on one day are numbered in the order of the file. */
function freeKey(taken: ReadonlyMap<string, number>, given: Map<string, number>, wanted: string): PersonKey {
  let nth = given.get(wanted) ?? 1;
  let key = nth === 1 ? wanted : `${wanted}#${nth}`;
  while (taken.has(key)) key = `${wanted}#${++nth}`;
  given.set(wanted, nth);
  return key as PersonKey;
}

/** When one person alone was meant by a name: at every T with `from` < T ≤ `until`. */
export interface NameHolder {
  readonly person: number;
  readonly from: Instant;
  readonly until: Instant;
}

/** The people whom a name names. */
export function namesakes(directory: Directory, foldedName: string): readonly number[] {
  const { byName, personOf } = directory;
  const known = named.get(directory) ?? new Map<string, readonly number[]>();
  named.set(directory, known);
  const people = known.get(foldedName) ?? [
    ...new Set(byName.get(foldedName)?.map((account) => personOf[account] ?? 0)),
  ];
  known.set(foldedName, people);
  return people;
}

/** Thousands may have one name, and be asked for by thousands. */
const named = new WeakMap<Directory, Map<string, readonly number[]>>();

/** Who is meant by a name. */
export type HolderOf = (foldedName: string) => NameHolder | undefined;

/**
 * Who is meant by a name, as far as only one connection known at T has it. `knownAfter` gives, for each account, the
 * instant after which the export knows it; between the first namesake's and the second's the name is the first one's
 * alone, afterwards it is nobody's (docs/verdict.md §1). Nor is it anybody's from `sharedSince` on.
 */
export function nameHolders(
  { byName, personOf }: Directory,
  knownAfter: ArrayLike<number>,
  sharedSince: ReadonlyMap<string, number>,
): HolderOf {
  const known = (account: number): number => knownAfter[account] ?? Infinity;
  const holders = new Map<string, NameHolder | undefined>();
  const holderOf = (foldedName: string): NameHolder | undefined => {
    const [first, ...others] = (byName.get(foldedName) ?? []).toSorted((a, b) => known(a) - known(b));
    if (first === undefined) return undefined;
    const second = others.find((account) => personOf[account] !== personOf[first]);
    const until = Math.min(
      second === undefined ? Infinity : known(second),
      (sharedSince.get(foldedName) ?? Infinity) - 1,
    );
    return { person: personOf[first] ?? 0, from: known(first) as Instant, until: until as Instant };
  };
  return (foldedName) => {
    if (foldedName === '') return undefined;
    if (!holders.has(foldedName)) holders.set(foldedName, holderOf(foldedName));
    return holders.get(foldedName);
  };
}
