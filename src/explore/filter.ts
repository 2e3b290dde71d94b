import type { Tie } from '../verdict/tie.ts';
import type { Query } from './query.ts';
import { wordsOf } from './search.ts';

/** The filters of a query, each on its own, by a tie's index. */
export interface Filters {
  readonly text: (i: number) => boolean;
  readonly verdict: (i: number) => boolean;
  readonly reason: (i: number) => boolean;
}

const everyone = () => true;

export function filtersOf(ties: readonly Tie[], texts: readonly string[], query: Query): Filters {
  const words = wordsOf(query.text);
  const verdicts = new Set<string | undefined>(query.verdicts);
  const reasons = new Set<string | undefined>(query.reasons);
  return {
    text: words.length === 0 ? everyone : (i) => words.every((word) => texts[i]?.includes(word)),
    verdict: verdicts.size === 0 ? everyone : (i) => verdicts.has(ties[i]?.verdict.kind),
    reason: reasons.size === 0 ? everyone : (i) => reasons.has(ties[i]?.verdict.reason),
  };
}
