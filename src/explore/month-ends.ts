import { type Instant, instant } from '../base/time.ts';

/** Fifty years; a first date such as 0001-01-01 stands for none. */
const mostMonths = 600;

/**
 * The ends of all calendar months, 24:00 UTC of their last day, from the month in which `first` lies to the one that
 * `last` closes or breaks off: in the place of its end stands `last` itself, the end of the export's day. Of more than 600
 * the latest; none where `last` is not after `first`.
 */
export function monthEnds(first: Instant, last: Instant): readonly Instant[] {
  const ends: Instant[] = [];
  if (!(first < last)) return ends;
  const lastMonth = monthOf(last - 1);
  const from = Math.max(monthOf(first), lastMonth - mostMonths + 1);
  for (let month = from; month < lastMonth; month++) ends.push(startOfMonth(month + 1));
  return [...ends, last];
}

/** Whole months since the year 0, in UTC. */
function monthOf(at: number): number {
  const date = new Date(at);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

const startOfMonth = (month: number): Instant =>
  instant(new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1));
