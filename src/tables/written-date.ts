import { calendarDay, dayMs } from '../base/time.ts';
import { monthOf } from './months.ts';

/** A date as somebody wrote it. */
export interface WrittenDate {
  /** Milliseconds UTC where the zone is written too; otherwise what the clock showed, as if it were UTC. */
  readonly ms: number;
  readonly zoned: boolean;
}

const clock =
  /^(.*?)(?:,|T|\s)\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([AP]M)?\s*(UTC|GMT|Z|[+-]\d{2}(?::?\d{2})?)?$/i;
const yearFirst = /^(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})\.?$/;
const numbers = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})$/;
const dayThenName = /^(\d{1,2})[\s./-]+(?:de\s)?([\p{L}\p{M}]+)[\s./-]+(?:de\s)?(\d{4}|\d{2})$/iu;
const nameThenDay = /^([\p{L}\p{M}]+)[\s.-]+(\d{1,2})[\s,-]+(\d{4})$/u;
const serial = /^(\d{5})([.,]\d+)?$/;

/** The days that a spreadsheet counts, from 1900 on, up to 1970-01-01; and the numbers of 2000–2099, taken for such. */
const serial1970 = 25_569;
const serials = { from: 36_526, until: 73_051 };

/** Longer texts are no dates, only a shifted column; the patterns need not run over a whole message. */
const longest = 48;

/**
 * Reads every form of docs/export-format.md §4 and ISO 8601, with or without a time: `2026-02-08`, `2024/02/01
 * 15:02:55 UTC`, `08 Feb 2026`, `8-Feb-26`, `Feb 8, 2026`, `08.02.2026`, `2/8/18, 9:14 AM` (month first, unless
 * `dayFirst`), and a spreadsheet's `46061`. Undefined for what is no date, or no date that exists.
 */
export function writtenDate(text: string, dayFirst = false): WrittenDate | undefined {
  if (text.length > longest) return undefined;
  const [counted] = serial.exec(text) ?? [];
  if (counted !== undefined) return serialDate(Number(counted.replace(',', '.')));
  const [, before, hour, minute, second = '0', half = '', zone] = clock.exec(text) ?? [];
  const day = dayOf((before ?? text).trim(), dayFirst);
  if (day === undefined) return undefined;
  if (hour === undefined) return { ms: day * dayMs, zoned: false };
  const time = timeOf(Number(hour), Number(minute), Number(second), half.toUpperCase());
  if (time === undefined) return undefined;
  const ms = day * dayMs + time;
  return zone === undefined ? { ms, zoned: false } : { ms: ms - offsetOf(zone), zoned: true };
}

/**
 * Whether dates such as `2/8/18` begin with the day: where more of them have a first number that can be no month than a
 * second one. Where nothing tells, they do not, as LinkedIn wrote them in 2018.
 */
export function beginWithDay(texts: readonly string[]): boolean {
  let votes = 0;
  for (const text of texts) {
    const [, first, second] = /^(\d{1,2})[-/](\d{1,2})[-/]\d/.exec(text) ?? [];
    votes += Number(Number(first) > 12) - Number(Number(second) > 12);
  }
  return votes > 0;
}

function dayOf(text: string, dayFirst: boolean): number | undefined {
  const [, year, , month, day] = yearFirst.exec(text) ?? [];
  if (year !== undefined) return existing(year, Number(month), day);
  const [, first, separator, second, itsYear] = numbers.exec(text) ?? [];
  if (first !== undefined) {
    // Nobody writes the month first and then a full stop.
    const [itsDay, itsMonth] = dayFirst || separator === '.' ? [first, second] : [second, first];
    return existing(itsYear, Number(itsMonth), itsDay);
  }
  const named = dayThenName.exec(text);
  if (named) return existing(named[3], monthOf(named[2] ?? ''), named[1]);
  const american = nameThenDay.exec(text);
  return american ? existing(american[3], monthOf(american[1] ?? ''), american[2]) : undefined;
}

function serialDate(number: number): WrittenDate | undefined {
  if (number < serials.from || number >= serials.until) return undefined;
  return { ms: Math.round((number - serial1970) * 86_400) * 1000, zoned: false };
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
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  const ms = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -ms : ms;
}
