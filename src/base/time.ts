import type { Brand } from './brand.ts';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = Brand<number, 'Instant'>;
/** Whole days since 1970-01-01, in UTC. */
export type Day = Brand<number, 'Day'>;

export const dayMs = 86_400_000;
/** The model's year: 365 days, leap years or not (docs/verdict.md). */
export const yearMs = 365 * dayMs;

export const instant = (ms: number): Instant => ms as Instant;
export const day = (daysSince1970: number): Day => daysSince1970 as Day;

/** The UTC day in which an instant lies. */
export const dayOf = (at: Instant): Day => Math.floor(at / dayMs) as Day;
/** 00:00 UTC of a day. */
export const startOf = (of: Day): Instant => (of * dayMs) as Instant;
/** 24:00 UTC of a day: where one stands when one judges as of that day. */
export const endOf = (of: Day): Instant => ((of + 1) * dayMs) as Instant;

/** A day of the proleptic Gregorian calendar, or undefined where there is no such day (31 April). `month` is 1–12. */
export function calendarDay(year: number, month: number, dayOfMonth: number): Day | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? dayOf(date.getTime() as Instant) : undefined;
}

/** `YYYY-MM-DD`. */
export const isoDay = (of: Day): string => new Date(startOf(of)).toISOString().slice(0, -14);
