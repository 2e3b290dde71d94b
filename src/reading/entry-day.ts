import type { Entry } from '../archive/archive.ts';
import type { Day } from '../base/time.ts';
import { dayInName, type ExportDay, exportDay } from '../network/export-day.ts';

/** Of all that an entry lies in, the innermost whose name says a day: an export within a backup is of its own day. */
const dated = ({ whole }: Entry): string =>
  whole.split('/').findLast((name) => dayInName(name) !== undefined) ?? '';

/** The day in that name. */
export const namedDay = (entry: Entry): Day | undefined => dayInName(dated(entry));

/** The day of the export that an entry is from, as far as names and the zip's directory tell. */
const dayOfEntry = (entry: Entry): Day | undefined => namedDay(entry) ?? entry.newest;

/** What has no day comes last. */
export const latestFirst = (a: Entry, b: Entry): number => (dayOfEntry(b) ?? -1) - (dayOfEntry(a) ?? -1);

/**
 * "Now", for everything that is judged: of several exports the latest decides (docs/export-format.md §4). `tables` are
 * those that say who is connected and who wrote when.
 */
export function exportDayOf(
  tables: readonly { readonly entry: Entry }[],
  eventDays: ReadonlySet<Day>,
): ExportDay {
  const [latest] = tables.map(({ entry }) => entry).sort(latestFirst);
  return exportDay(latest ? dated(latest) : '', latest?.newest, eventDays);
}
