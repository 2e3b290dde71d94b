import type { DroppedFile } from '../archive/archive.ts';
import { openArchive } from '../archive/open-archive.ts';
import { topOf } from '../archive/paths.ts';
import { type FoundTables, findTables, has } from './find-tables.ts';

export type Drop = readonly DroppedFile[];

export interface Gathered {
  readonly opened: FoundTables;
  /** What was dropped one after the other and belongs together, by name; empty where a drop stands by itself. */
  readonly together: readonly string[];
}

/**
 * The tables of a drop. Where it lacks the connections or the messages, and an earlier drop lacked one of them too,
 * and together they have both, then both are opened as if they had been dropped at once. `earlier` is the latest
 * first; a drop that had both ends the search. What can no longer be opened is passed over.
 */
export async function gatherTables(drop: Drop, earlier: readonly Drop[]): Promise<Gathered> {
  const alone = await tablesOf(drop);
  if (!isWhole(alone)) {
    for (const before of earlier) {
      const other = await tablesOf(before).catch(() => undefined);
      if (other === undefined) continue;
      if (isWhole(other)) break;
      const both = [...before, ...drop];
      const opened = await tablesOf(both);
      if (isWhole(opened)) return { opened, together: namesOf(both) };
    }
  }
  return { opened: alone, together: [] };
}

const tablesOf = async (drop: Drop): Promise<FoundTables> => findTables(await openArchive(drop));

const isWhole = (found: FoundTables): boolean => has(found, 'connections') && has(found, 'messages');

const namesOf = (drop: Drop): readonly string[] => [...new Set(drop.map(({ path }) => topOf(path)))];
