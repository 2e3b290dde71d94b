import { dayMs, type Instant, instant } from '../base/time.ts';

const hourMs = 3_600_000;

const wallClock = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
});

/** By whole hours since 1970: the clocks change on the hour, and asking Intl takes microseconds. */
const offsets = new Map<number, number>();

/** Milliseconds by which clocks in Los Angeles are ahead of UTC at an instant: negative. */
function offsetAt(ms: number): number {
  const hour = Math.floor(ms / hourMs);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  const parts = wallClock.formatToParts(hour * hourMs);
  const shown = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(shown('year'), shown('month') - 1, shown('day'), shown('hour'));
  const offset = wall - hour * hourMs;
  offsets.set(hour, offset);
  return offset;
}

/**
 * The instant at which a clock in Los Angeles shows a time, `wall`, given in milliseconds as if it were UTC. Of an
 * hour that comes twice the first is meant; a time that a leap forward skips is that much after the leap (as
 * java.time and Temporal's `compatible` have it).
 */
export function fromPacific(wall: number): Instant {
  const before = offsetAt(wall - dayMs);
  const after = offsetAt(wall + dayMs);
  const first = wall - before;
  const second = wall - after;
  const skipped = offsetAt(second) !== after;
  return instant(offsetAt(first) === before || skipped ? first : second);
}
