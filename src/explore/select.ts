import type { Tie } from '../verdict/tie.ts';
import { isShown, type LeftOut } from './filter.ts';
import { ordering } from './order.ts';
import type { Query } from './query.ts';

/**
 * The ties that no filter leaves out, as indices into `ties`, in the order of the query; equal ones in the order of
 * Connections.csv, whichever way it runs. `texts` are `searchTexts(ties)`, `leftOut` is `leftOutBy(…)`.
 */
export const selectTies = (
  ties: readonly Tie[],
  texts: readonly string[],
  { sort, descending }: Query,
  leftOut: LeftOut,
): Uint32Array => ordering(ties, texts, sort, descending).filter((i) => isShown(leftOut, i));
