import { tables } from './all-tables.ts';
import { baseName } from './base-name.ts';
import { findHeader, fitsTable } from './header.ts';
import type { TableName } from './rows.ts';
import type { Cells } from './table.ts';

const names = Object.keys(tables) as TableName[];

/**
 * Which table a file is, by its header first, which travels better than names do, and by its base name second.
 * The name also decides between tables with the same columns, and for a file that has no header.
 */
export function recognise(path: string, head: string): TableName | undefined {
  const named = nameOf(path);
  const header = findHeader(head, (cells) => fitting(cells).length > 0);
  const candidates = header ? fitting(header.cells) : [];
  return candidates.find((name) => name === named) ?? candidates[0] ?? named;
}

/** The table that a file's base name speaks for. */
export function nameOf(path: string): TableName | undefined {
  const base = baseName(path);
  return names.find((name) => tables[name].name.test(base));
}

const fitting = (cells: Cells): TableName[] => names.filter((name) => fitsTable(tables[name])(cells));
