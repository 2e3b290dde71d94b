import { dayOf, type Instant, instant } from '../base/time.ts';
import { formatsOf, remembered } from './formats.ts';

const daysOfMonth = 365.25 / 12;
const daysOfYear = 365.25;

/**
 * How long ago, from whole days: `today`, `yesterday`, days up to two weeks, weeks up to two months, months up
 * to three years (`26 months ago`), then years. Each rounded to the nearest; never `0 months`, never `1 year`.
 */
export function ago(days: number, locale = 'en'): string {
  const known = writers.get(locale);
  if (known) return known(days);
  const writer = remembered((n) => write(n, locale));
  writers.set(locale, writer);
  return writer(days);
}

const writers = new Map<string, (days: number) => string>();

function write(days: number, locale: string): string {
  const past = Math.max(0, Math.floor(days));
  const formats = formatsOf(locale);
  if (past < 14) return formats.ago(past, 'day');
  if (past < 60) return formats.ago(Math.round(past / 7), 'week');
  const months = Math.round(past / daysOfMonth);
  if (months < 36) return formats.ago(months, 'month');
  return formats.ago(Math.round(past / daysOfYear), 'year');
}

/** Whole UTC days from an instant's day to the day that ends at `at`: 0 for a message of the export's own day. */
export const daysUntil = (then: Instant, at: Instant): number => dayOf(instant(at - 1)) - dayOf(then);
