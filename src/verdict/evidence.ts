import type { Moments } from './moments.ts';
import type { Evidence } from './verdict.ts';

/** Past moments whose ln(W + 0.01) is at most this far off were "about this warm". */
const aboutAsWarm = 0.35;

/** Whether a past moment's ln(W + 0.01) is near enough to a tie's `x` to tell something of it. */
export const isAboutAsWarm = (signal: number, x: number): boolean =>
  signal - x <= aboutAsWarm && x - signal <= aboutAsWarm;

/** Counts, without weights, the past moments about as warm as a tie of a given ln(W + 0.01). */
export function evidenceIn({ signal, exchange }: Moments): (x: number) => Evidence {
  const all = signal.toSorted();
  const exchanges = signal.filter((_, i) => exchange[i] === 1).sort();
  return (x) => ({ moments: near(all, x), exchanges: near(exchanges, x) });
}

const near = (sorted: Float64Array, x: number): number =>
  firstWhere(sorted, (value) => value - x > aboutAsWarm) -
  firstWhere(sorted, (value) => x - value <= aboutAsWarm);

/** The first index of a sorted column from which `holds` is true: false before it, true after it. */
function firstWhere(sorted: Float64Array, holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
