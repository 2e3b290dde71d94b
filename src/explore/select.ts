import type { Tie } from '../verdict/tie.ts';
import { isShown, type LeftOut } from './filter.ts';
import { comparing } from './order.ts';
import type { Query } from './query.ts';
import { range } from './range.ts';

/**
 * The ties that no filter leaves out, as indices into `ties`, in the order of the query; equal ones in the order of
 * Connections.csv, whichever way it runs. `texts` are `searchTexts(ties)`, `leftOut` is `leftOutBy(…)`.
 */
export function selectTies(
  ties: readonly Tie[],
  texts: readonly string[],
  query: Query,
  leftOut: LeftOut,
): Uint32Array<ArrayBuffer> {
  const kept = range(ties.length).filter((i) => isShown(leftOut, i));
  const compare = comparing(ties, texts, query.sort, kept);
  const way = query.descending ? -1 : 1;
  return kept.sort((a, b) => way * compare(a, b) || a - b);
}
