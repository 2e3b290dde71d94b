import type { Tie } from '../verdict/tie.ts';
import { filtersOf } from './filter.ts';
import { comparing } from './order.ts';
import type { Query } from './query.ts';
import { range } from './range.ts';

/**
 * The ties a query asks for, as indices into `ties`, in its order; equal ones in the order of Connections.csv, whichever
 * way it runs. `texts` are `searchTexts(ties)`.
 */
export function selectTies(
  ties: readonly Tie[],
  texts: readonly string[],
  query: Query,
): Uint32Array<ArrayBuffer> {
  const { text, verdict, reason } = filtersOf(ties, texts, query);
  const kept = range(ties.length).filter((i) => verdict(i) && reason(i) && text(i));
  const compare = comparing(ties, texts, query.sort, kept);
  const way = query.descending ? -1 : 1;
  return kept.sort((a, b) => way * compare(a, b) || a - b);
}
