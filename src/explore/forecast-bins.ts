import type { Tie } from '../verdict/tie.ts';
import { placeOfChance } from './line-ranges.ts';

/** Enough to see a shape in, and tens of them make a table. */
const n = 50;

/**
 * Who ever exchanged a message, by index into the ties, in 50 bins of equal width on the strip of the chances: bin i of n
 * holds those from (i/n)² on to below ((i+1)/n)², the last one also P = 1.
 */
export function forecastBins(ties: readonly Tie[]): readonly (readonly number[])[] {
  const bins = Array.from({ length: n }, (): number[] => []);
  ties.forEach(({ facts: { sent, received, forecast } }, i) => {
    if (sent + received > 0) bins[Math.min(n - 1, Math.floor(placeOfChance(forecast) * n))]?.push(i);
  });
  return bins;
}
