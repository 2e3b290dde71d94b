import { type Day, dayOf, type Instant, instant } from '../base/time.ts';
import { fromPacific } from './pacific.ts';
import { writtenDate } from './written-date.ts';

// `dayFirst`: the dates of this file that are numbers begin with the day (written-date.ts).

/** The day of a date as written, its time left away: Connected On is a UTC day (docs/export-format.md §4). */
export function dayIn(text: string, dayFirst = false): Day | undefined {
  const written = writtenDate(text, dayFirst);
  return written && dayOf(instant(written.ms));
}

/** The instant of a time in UTC, unless it names another zone; a day alone is its 00:00. */
export function utcInstant(text: string, dayFirst = false): Instant | undefined {
  const exact = exactUtc(text);
  if (!Number.isNaN(exact)) return instant(exact);
  const written = writtenDate(text, dayFirst);
  return written && instant(written.ms);
}

/** The instant of a time in Los Angeles, where LinkedIn's clocks stand, unless it names another zone. */
export function pacificInstant(text: string, dayFirst = false): Instant | undefined {
  const written = writtenDate(text, dayFirst);
  return written && (written.zoned ? instant(written.ms) : fromPacific(written.ms));
}

/**
 * Milliseconds of `2026-06-11 15:33:58 UTC`, also with `/`, digit by digit: there are a million of these. NaN for
 * every other form, and for what may not exist.
 */
function exactUtc(text: string): number {
  if (text.length !== 23 || text[10] !== ' ' || !text.endsWith(' UTC')) return Number.NaN;
  const separator = text[4];
  if (text[7] !== separator || (separator !== '-' && separator !== '/')) return Number.NaN;
  if (text[13] !== ':' || text[16] !== ':') return Number.NaN;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const time = (twoDigits(text, 11) * 60 + twoDigits(text, 14)) * 60 + twoDigits(text, 17);
  const usual = year >= 1900 && month >= 1 && month <= 12 && day >= 1;
  if (!usual || twoDigits(text, 11) > 23 || twoDigits(text, 14) > 59 || twoDigits(text, 17) > 59)
    return Number.NaN;
  const midnight = Date.UTC(year, month - 1, day);
  if (day > 28 && new Date(midnight).getUTCDate() !== day) return Number.NaN;
  return midnight + time * 1000;
}

/** The number that two digits write; NaN where they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
