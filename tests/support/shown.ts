import { type Instant, instant } from '../../src/base/time.ts';
import { leftOutBy } from '../../src/explore/filter.ts';
import type { Query } from '../../src/explore/query.ts';
import { searchTexts } from '../../src/explore/search.ts';
import { selectTies } from '../../src/explore/select.ts';
import { type Tallies, tallies } from '../../src/explore/tallies.ts';
import type { Tie } from '../../src/verdict/tie.ts';
import { at } from './ties.ts';

/** The ties a query shows, in its order. */
export function selected(ties: readonly Tie[], query: Query, when: Instant = instant(at)): Uint32Array {
  const texts = searchTexts(ties);
  return selectTies(ties, texts, query, leftOutBy(ties, texts, query, when));
}

export const tallied = (ties: readonly Tie[], query: Query, when: Instant = instant(at)): Tallies =>
  tallies(ties, leftOutBy(ties, searchTexts(ties), query, when));
