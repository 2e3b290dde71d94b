import { dayMs, type Instant, instant } from '../base/time.ts';

/** Fifty years; a first date such as 0001-01-01 stands for none. */
const mostMonths = 600;

/**
 * The ends of all calendar months, 24:00 UTC of their last day, from the month in which `first` lies to the one that
 * `last` closes or breaks off: in the place of its end stands `last` itself, the end of the export's day. Of more than 600
 * the latest; none where `last` is not after `first`.
 */
export function monthEnds(first: Instant, last: Instant): readonly Instant[] {
  if (!(first < last)) return [];
  const lastMonth = monthOf(last - 1);
  const earliest = Math.max(first, last - mostMonths * 31 * dayMs);
  const length = Math.min(mostMonths, lastMonth - monthOf(earliest) + 1);
  return Array.from({ length }, (_, i) =>
    instant(Math.min(last, Date.UTC(1970, lastMonth - length + i + 2))),
  );
}

/** Whole months since January 1970, in UTC. */
function monthOf(at: number): number {
  const date = new Date(at);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}
