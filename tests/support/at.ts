import { dayMs, type Instant, instant } from '../../src/base/time.ts';

/** The instant an ISO day or date-time names; a bare day is its 00:00 UTC. */
export const at = (iso: string): Instant => instant(Date.parse(iso));

/** ISO date-time of so many days before another; may be a fraction. */
export const daysBefore = (iso: string, days: number): string =>
  new Date(Date.parse(iso) - days * dayMs).toISOString();
