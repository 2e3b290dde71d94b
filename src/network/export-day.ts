import { calendarDay, type Day, day } from '../base/time.ts';
import type { ImportReport } from './report.ts';

/** An event this many days after the export's day moves it: the export took that long, or its name is of the day before. */
const mayMoveDays = 2;

/** The day in the name `Basic_LinkedInDataExport_MM-DD-YYYY.zip`. */
export function dayInName(name: string): Day | undefined {
  const [, month, dayOfMonth, year] = /(?:^|\D)(\d\d)-(\d\d)-(\d{4})(?!\d)/.exec(name) ?? [];
  return year === undefined ? undefined : calendarDay(Number(year), Number(month), Number(dayOfMonth));
}

export interface ExportDay {
  readonly asOf: Day;
  readonly method: ImportReport['asOfMethod'];
}

/**
 * "Now", for everything that is judged: the day in the archive's name, else the newest entry's, else the newest event's
 * (docs/export-format.md §4). `eventDays` are the UTC days of all dated rows.
 */
export function exportDay(
  archiveName: string,
  newestEntry: Day | undefined,
  eventDays: ReadonlySet<Day>,
): ExportDay {
  const named = dayInName(archiveName);
  const given = named ?? newestEntry;
  let newest = Number.NEGATIVE_INFINITY;
  for (const event of eventDays) {
    if (event > newest && (given === undefined || event <= given + mayMoveDays)) newest = event;
  }
  if (given === undefined) {
    return { asOf: day(Number.isFinite(newest) ? newest : 0), method: 'newest event' };
  }
  return {
    asOf: day(Math.max(given, newest)),
    method: named === undefined ? 'newest file in the zip' : 'file name',
  };
}
