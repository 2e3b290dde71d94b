import { problemIn, productOf } from '../archive/foreign.ts';
import { headOf } from '../archive/head.ts';
import { type Problem, Refusal } from '../base/problem.ts';
import type { FileReport } from '../network/report.ts';
import type { FoundTables } from './find-tables.ts';

/** No more than so many files are looked into for what else they might be. */
const fewFiles = 5;

/**
 * Fails with a `Refusal` where nothing can be judged: there is no table of connections, or none that can be read.
 * `files` are those that were read by now.
 */
export async function mustBeReadable(found: FoundTables, files: readonly FileReport[] = []): Promise<void> {
  const problem = await whyNot(found, files);
  if (problem !== undefined) throw new Refusal(problem);
}

async function whyNot(found: FoundTables, files: readonly FileReport[]): Promise<Problem | undefined> {
  const listed = found.tables.flatMap(({ table, entry }) => (table === 'connections' ? [entry] : []));
  const read = new Map(files.map((file) => [file.file, file]));
  // Before anything is read, what is not empty may be a table.
  if (listed.some(({ path, size }) => size > 0 && read.get(path)?.rows !== 0)) return undefined;
  let trouble: Problem | undefined;
  for (const entry of listed) {
    const problem = problemIn(await headOf(entry), entry.path);
    if (problem === undefined && read.get(entry.path)?.broken === undefined) return undefined;
    trouble ??= problem ?? { kind: 'unreadable-table', file: entry.path };
  }
  return trouble ?? withoutAny(found);
}

async function withoutAny({ name, tables, unread, troubles }: FoundTables): Promise<Problem> {
  if (troubles[0] !== undefined) return troubles[0];
  const product = productOf(unread.map(({ whole }) => whole));
  if (product !== undefined && tables.length === 0) return { kind: 'foreign', file: name, product };
  const entries = [...tables.map(({ entry }) => entry), ...unread];
  if (entries.every(({ size }) => size === 0)) return { kind: 'empty', file: name };
  // Tables of other programs have columns that LinkedIn's have.
  for (const entry of entries.length > fewFiles ? [] : entries) {
    const problem = problemIn(await headOf(entry), entry.path);
    if (problem !== undefined && problem.kind !== 'empty') return problem;
  }
  return tables.length > 0
    ? { kind: 'no-connections', found: tables.map(({ entry }) => entry.path) }
    : { kind: 'not-an-export', file: name };
}
