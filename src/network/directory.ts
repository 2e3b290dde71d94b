import { fold } from '../base/fold.ts';
import type { Day, Instant } from '../base/time.ts';
import type { ConnectionRow } from '../tables/rows.ts';
import type { PersonKey } from './person.ts';
import { slugOf } from './profile-key.ts';

/** A connection before its messages and signs are joined to it. */
interface Listed {
  readonly key: PersonKey;
  readonly slug: string | undefined;
  readonly name: string;
  readonly foldedName: string;
  readonly row: ConnectionRow;
  readonly connectedOn: Day | undefined;
}

/** The people of Connections.csv, in its order, each once. */
export interface Directory {
  readonly people: readonly Listed[];
  readonly bySlug: ReadonlyMap<string, number>;
  readonly byName: ReadonlyMap<string, readonly number[]>;
  readonly rows: number;
  readonly ghosts: number;
  readonly repeated: number;
  readonly datesUnread: number;
}

/**
 * Lists the connections. A row with a date and nothing else is a ghost, a hidden or closed member; the same profile
 * again, or the same row again, is listed once. A Connected On after `lastDay` is unread: nobody connects tomorrow.
 */
export function directoryOf(rows: readonly ConnectionRow[], lastDay: Day): Directory {
  const people: Listed[] = [];
  const bySlug = new Map<string, number>();
  const byName = new Map<string, number[]>();
  const keys = new Set<string>();
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
    if (slug === undefined ? unaddressed.has(whole) : bySlug.has(slug)) {
      repeated += 1;
      continue;
    }
    const connectedOn =
      row.connectedOn !== undefined && row.connectedOn <= lastDay ? row.connectedOn : undefined;
    if (connectedOn === undefined) datesUnread += 1;
    const foldedName = fold(name);
    const index = people.length;
    people.push({
      key: freeKey(keys, slug, foldedName),
      slug,
      name: name || (slug ?? ''),
      foldedName,
      row,
      connectedOn,
    });
    if (slug === undefined) unaddressed.add(whole);
    else bySlug.set(slug, index);
    const namesakes = byName.get(foldedName);
    if (namesakes === undefined) byName.set(foldedName, [index]);
    else namesakes.push(index);
  }
  return { people, bySlug, byName, rows: rows.length, ghosts, repeated, datesUnread };
}

const wholeRow = (row: ConnectionRow): string =>
  JSON.stringify([row.firstName, row.lastName, row.email, row.company, row.position, row.connectedOnText]);

/** The slug, or the name where there is none; namesakes without a slug are numbered in the order of the file. */
function freeKey(taken: Set<string>, slug: string | undefined, foldedName: string): PersonKey {
  const wanted = slug ?? `name:${foldedName}`;
  let key = wanted;
  for (let nth = 2; taken.has(key); nth++) key = `${wanted}#${nth}`;
  taken.add(key);
  return key as PersonKey;
}

/** When one person alone was meant by a name: at every T with `from` < T ≤ `until`. */
export interface NameHolder {
  readonly person: number;
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * Who is meant by a name, as far as only one connection known at T has it. `knownAfter` gives, for each person, the
 * instant after which the export knows them; between the first namesake's and the second's the name is the first one's
 * alone, afterwards it is nobody's (docs/verdict.md §1).
 */
export function nameHolder(
  { byName }: Directory,
  foldedName: string,
  knownAfter: ArrayLike<number>,
): NameHolder | undefined {
  const known = (person: number): number => knownAfter[person] ?? Infinity;
  const [first, second] = (byName.get(foldedName) ?? []).toSorted((a, b) => known(a) - known(b));
  if (first === undefined) return undefined;
  const until = second === undefined ? Infinity : known(second);
  return { person: first, from: known(first) as Instant, until: until as Instant };
}
