import { dayMs, dayOf, type Instant, instant } from '../../base/time.ts';
import { chance, type Dice, times, waiting } from './dice.ts';

const minuteMs = 60_000;

/** When the sample was asked for: nothing in it is later. */
export const exportedAt = instant(Date.UTC(2026, 10, 14, 19, 40));
export const exportDay = dayOf(exportedAt);
/** When the owner joined: fourteen years before. */
export const joinedAt = instant(Date.UTC(2012, 10, 18));

/** `month` is 1–12. */
export const utc = (year: number, month: number, dayOfMonth: number, hour = 9): Instant =>
  instant(Date.UTC(year, month - 1, dayOfMonth, hour));

/** The instant, or where it falls in the night, some time of the next morning. */
export function awake(dice: Dice, at: number): Instant {
  const hour = Math.floor(at / (60 * minuteMs)) % 24;
  const asleep = hour >= 22 ? 33 - hour : hour < 6 ? 9 - hour : 0;
  return instant(Math.floor((at + asleep * (0.6 + 0.4 * dice()) * 60 * minuteMs) / 1000) * 1000);
}

/** When somebody who answers does so: mostly within hours, now and then within minutes or after days. */
export function answeredAt(dice: Dice, at: number): Instant {
  const mean = chance(dice, 0.4) ? 9 * minuteMs : chance(dice, 0.75) ? 5 * 60 * minuteMs : 1.3 * dayMs;
  return awake(dice, at + 20_000 + Math.min(waiting(dice, mean), 6 * dayMs));
}

const two = times(60, (i) => String(i).padStart(2, '0'));

/** `2026-06-11 15:33:58 UTC`: messages and notes. */
export function utcText(at: Instant): string {
  // Thousands of times, so by hand: toISOString takes twice as long.
  const date = new Date(at);
  const day = `${date.getUTCFullYear()}-${two[date.getUTCMonth() + 1]}-${two[date.getUTCDate()]}`;
  return `${day} ${two[date.getUTCHours()]}:${two[date.getUTCMinutes()]}:${two[date.getUTCSeconds()]} UTC`;
}

/** `2024/02/01 15:02:55 UTC`: endorsements. */
export const slashedText = (at: Instant): string => utcText(at).replaceAll('-', '/');
/** `08 Feb 2026`: Connected On, in UTC. */
export const connectedText = (at: Instant): string => new Date(at).toUTCString().slice(5, 16);

const pacific = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  dateStyle: 'short',
  timeStyle: 'short',
});

/**
 * `1/24/18, 3:00 PM` in LinkedIn's local time: invitations (docs/export-format.md §4). Some engines put a narrow
 * no-break space before PM.
 */
export const pacificText = (at: Instant): string => pacific.format(at).replace(/\s/gu, ' ');
/** The same with two digits each, `01/24/18, 03:00 PM`: recommendations. */
export const paddedPacificText = (at: Instant): string => pacificText(at).replace(/\b\d\b/g, '0$&');
