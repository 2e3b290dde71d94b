import type { Rhythm } from '../verdict/rhythm.ts';
import { formatsOf } from './formats.ts';
import { spanLabel } from './plane.ts';

const daysOfMonth = 365.25 / 12;

/** How often two people used to talk, and their silence as a multiple of it: `You two used to talk every 5 weeks; silent for 6 × that.` */
export function rhythmWords({ usualDays, times }: Rhythm, locale = 'en'): string {
  const every = gapWords(usualDays, locale);
  if (times >= 1.5) {
    const often = formatsOf(locale).number(Math.round(times));
    return `You two used to talk every ${every}; silent for ${often} × that.`;
  }
  const silence = times > 1 ? 'hardly longer than that' : 'no longer than that';
  return `You two talk every ${every}; silent for ${silence}.`;
}

/** A gap is longer than a week, or it were one conversation; it is told as coarsely as `ago` tells a time. */
function gapWords(days: number, locale: string): string {
  const say = (n: number, unit: Parameters<typeof spanLabel>[1]) =>
    spanLabel(Math.round(n), unit, false, locale);
  if (days < 14) return say(days, 'day');
  if (days < 60) return say(days / 7, 'week');
  return days < 36 * daysOfMonth ? say(days / daysOfMonth, 'month') : say(days / 365.25, 'year');
}
