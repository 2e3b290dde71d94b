import { tables } from './all-tables.ts';
import { baseName } from './base-name.ts';
import { findHeader, findSortedHeader, fitting } from './header.ts';
import type { TableName } from './rows.ts';

const names = Object.keys(tables) as TableName[];
const signatures = names.flatMap((name) => tables[name].signatures);

/**
 * Which table a file is, by its header first, which travels better than names do, and by its base name second.
 * The name also decides between tables with the same columns, and for a file that has no header, or not near its top;
 * without such a name it may stand anywhere in `head`.
 */
export function recognise(path: string, head: string): TableName | undefined {
  const named = nameOf(path);
  const header = findHeader(head, signatures) ?? (named ? undefined : findSortedHeader(head, signatures));
  const candidates = header ? names.filter((name) => fitting(tables[name].signatures)(header.cells)) : [];
  return candidates.find((name) => name === named) ?? candidates[0] ?? named;
}

/** The table that a file's base name speaks for. */
export function nameOf(path: string): TableName | undefined {
  const base = baseName(path);
  return names.find((name) => tables[name].name.test(base));
}
