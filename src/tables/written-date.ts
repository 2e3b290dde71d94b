import { calendarDay, dayMs } from '../base/time.ts';
import { monthOf } from './months.ts';

/** A date as somebody wrote it. */
export interface WrittenDate {
  /** Milliseconds UTC where the zone is written too; otherwise what the clock showed, as if it were UTC. */
  readonly ms: number;
  readonly zoned: boolean;
}

const clock =
  /^(.*?)(?:,|T|\s)\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([AP]M)?\s*(UTC|GMT|Z|[+-]\d{2}:?\d{2})?$/i;
const yearFirst = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
const monthFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/;
const monthNamed = /^(\d{1,2})[\s-]+([\p{L}\p{M}]+)\.?[\s-]+(\d{4}|\d{2})$/u;

/** Longer texts are no dates, only a shifted column; the patterns need not run over a whole message. */
const longest = 48;

/**
 * Reads every form of docs/export-format.md §4 and ISO 8601, with or without a time: `2026-02-08`, `2024/02/01
 * 15:02:55 UTC`, `08 Feb 2026`, `8-Feb-26`, `2/8/18, 9:14 AM` (month first). Undefined for what is no date, or
 * no date that exists.
 */
export function writtenDate(text: string): WrittenDate | undefined {
  if (text.length > longest) return undefined;
  const [, before, hour, minute, second = '0', half = '', zone] = clock.exec(text) ?? [];
  const day = dayOf((before ?? text).trim());
  if (day === undefined) return undefined;
  if (hour === undefined) return { ms: day * dayMs, zoned: false };
  const time = timeOf(Number(hour), Number(minute), Number(second), half.toUpperCase());
  if (time === undefined) return undefined;
  const ms = day * dayMs + time;
  return zone === undefined ? { ms, zoned: false } : { ms: ms - offsetOf(zone), zoned: true };
}

function dayOf(text: string): number | undefined {
  const [, year, , month, day] = yearFirst.exec(text) ?? [];
  if (year !== undefined) return existing(year, Number(month), day);
  const american = monthFirst.exec(text);
  if (american) return existing(american[3], Number(american[1]), american[2]);
  const named = monthNamed.exec(text);
  if (named) return existing(named[3], monthOf(named[2] ?? ''), named[1]);
  return undefined;
}

function existing(year = '', month: number | undefined, day: string | undefined): number | undefined {
  const written = Number(year);
  // Two digits as POSIX and Excel read them, but for one year: 00–69 are of this century.
  const full = year.length > 2 ? written : written + (written < 70 ? 2000 : 1900);
  return month === undefined || full < 1900 ? undefined : calendarDay(full, month, Number(day));
}

/** Milliseconds since midnight; `half`: `AM`, `PM` or ''. */
function timeOf(hour: number, minute: number, second: number, half: string): number | undefined {
  const fits = half === '' ? hour <= 23 : hour >= 1 && hour <= 12;
  if (!fits || minute > 59 || second > 59) return undefined;
  const full = half === '' ? hour : (hour % 12) + (half === 'PM' ? 12 : 0);
  return ((full * 60 + minute) * 60 + second) * 1000;
}

/** Milliseconds east of Greenwich; `UTC`, `GMT` and `Z` are 0. */
function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const ms = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -ms : ms;
}
