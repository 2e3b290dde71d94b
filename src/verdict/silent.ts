import { dayMs, type Instant } from '../base/time.ts';
import type { Evidence } from './verdict.ts';

/** Connections of about the same age that never had a message, and what became of those in the owner's past. */
export interface SilentBand {
  /** Age in days since Connected On below which a connection is in this band. */
  readonly below: number;
  /** Weighted past moments, and those of them that led to an exchange within a year. */
  readonly n: number;
  readonly k: number;
  readonly evidence: Evidence;
  /** P(an exchange within the next 365 days). */
  readonly forecast: number;
}

/** Rates on real exports, 11,118 silent connections (docs/verdict.md §3). */
const bands: readonly { readonly below: number; readonly rate: number }[] = [
  { below: 90, rate: 0.04 },
  { below: 730, rate: 0.022 },
  { below: 1460, rate: 0.01 },
  { below: Infinity, rate: 0.007 },
];
/** How many moments of one's own those rates are worth. */
const priorWeight = 50;

/** The band, youngest first, of a connection of `since` (−∞ where the date cannot be read: the oldest) at `at`. */
export function bandOf(since: Instant, at: Instant): number {
  const days = (at - since) / dayMs;
  let band = 0;
  while (days >= (bands[band]?.below ?? Infinity) && band < bands.length - 1) band++;
  return band;
}

/** Counts silent moments by band; P = (k + 50 m) / (n + 50). */
export function collectSilent() {
  const counts = bands.map(() => ({ n: 0, k: 0, moments: 0, exchanges: 0 }));
  return {
    add(band: number, exchanged: boolean, weight: number): void {
      const count = counts[band] as (typeof counts)[number];
      count.n += weight;
      count.moments++;
      if (!exchanged) return;
      count.k += weight;
      count.exchanges++;
    },
    done: (): readonly SilentBand[] =>
      bands.map(({ below, rate }, band) => {
        const { n, k, moments, exchanges } = counts[band] as (typeof counts)[number];
        const forecast = (k + priorWeight * rate) / (n + priorWeight);
        return { below, n, k, evidence: { moments, exchanges }, forecast };
      }),
  };
}
