import { dayMs, dayOf, type Instant, instant } from '../../base/time.ts';
import { chance, type Dice, waiting } from './dice.ts';

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

/** `2026-07-20 10:25:25`: follows. */
export function bareText(at: number): string {
  const iso = new Date(at).toISOString();
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}
/** `2026-06-11 15:33:58 UTC`: messages and notes. */
export const utcText = (at: number): string => `${bareText(at)} UTC`;
/** `2024/02/01 15:02:55 UTC`: endorsements. */
export const slashedText = (at: number): string => utcText(at).replaceAll('-', '/');

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `08 Feb 2026`: Connected On, in UTC. */
export function connectedText(at: number): string {
  const iso = new Date(at).toISOString();
  return `${iso.slice(8, 10)} ${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
}

// LinkedIn writes these two in its own local time (docs/export-format.md §4).
const pacific = (digits: 'numeric' | '2-digit'): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/Los_Angeles',
    year: '2-digit',
    month: digits,
    day: digits,
    hour: digits,
    minute: '2-digit',
  });

/** Writes instants as Pacific wall time: `9/5/26, 1:12 AM` (invitations) or `01/24/18, 03:00 PM` (recommendations). */
export function pacificText(digits: 'numeric' | '2-digit'): (at: number) => string {
  const format = pacific(digits);
  // Some engines put a narrow no-break space before AM.
  return (at) => format.format(at).replace(/\s/gu, ' ');
}
