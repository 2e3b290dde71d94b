import type { Prediction } from './prediction.ts';

/**
 * The chance that a hit was ranked above a miss, equal forecasts counting half (Mann–Whitney), of predictions in
 * ascending order of forecast; undefined where there are no hits or no misses.
 */
export function auc(ascending: readonly Prediction[]): number | undefined {
  let misses = 0;
  let hits = 0;
  let below = 0;
  for (let i = 0; i < ascending.length; ) {
    const level = ascending[i]?.forecast;
    let missesHere = 0;
    let hitsHere = 0;
    for (; ascending[i]?.forecast === level && i < ascending.length; i++) {
      if (ascending[i]?.hit) hitsHere++;
      else missesHere++;
    }
    below += hitsHere * (misses + missesHere / 2);
    hits += hitsHere;
    misses += missesHere;
  }
  return hits > 0 && misses > 0 ? below / (hits * misses) : undefined;
}
