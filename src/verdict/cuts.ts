import { dayMs, type Instant, instant, yearMs } from '../base/time.ts';
import type { View } from './view-at.ts';

/** A past instant to learn from, and how much a row from there weighs. */
export interface Cut {
  readonly at: Instant;
  readonly weight: number;
}

/** Of the cuts 1, 2, 3, 4 years before T. */
const weights = [1, 0.7, 0.5, 0.35];
/** With less history than this before a cut, ms, nearly everybody would look silent there. */
const leastHistory = 182.5 * dayMs;

/** One, two, three and four years of 365 days before. */
export const yearsBefore = (at: Instant): readonly Instant[] =>
  weights.map((_, n) => instant(at - (n + 1) * yearMs));

/** The usable cuts before a view's T, latest first: those at least half a year after anybody's first message. */
export const cutsOf = (view: Pick<View, 'at' | 'first'>): readonly Cut[] =>
  yearsBefore(view.at)
    .map((at, n) => ({ at, weight: weights[n] as number }))
    .filter((cut) => cut.at >= view.first + leastHistory);
