import type { Instant } from '../base/time.ts';
import type { Tie } from '../verdict/tie.ts';
import { leftOutBy } from './filter.ts';
import { activeSources, emptyQuery, noFilters, type Query, type Source } from './query.ts';

/** One thing that narrows the view, and can be taken away. */
export interface Chip {
  readonly source: Source;
  /** This filter and no other; of several values, this one. */
  readonly alone: Query;
  /** The query without it. */
  readonly without: Query;
  /** How many people it lets through by itself, whatever the other filters do. */
  readonly count: number;
}

/**
 * A chip for each active filter, and for each value of those that take several, in the order of the sources.
 * `texts` are `searchTexts(ties)`.
 */
export const chipsOf = (
  ties: readonly Tie[],
  texts: readonly string[],
  query: Query,
  at: Instant,
): readonly Chip[] =>
  activeSources(query)
    .flatMap((source) => partsOf(query, source))
    .map((part) => ({ ...part, count: countOf(ties, texts, part.alone, at) }));

/** How many pass a filter: remembered, for while one types only the text is another. */
function countOf(ties: readonly Tie[], texts: readonly string[], alone: Query, at: Instant): number {
  const known = counts.get(ties) ?? new Map<string, number>();
  counts.set(ties, known);
  const key = JSON.stringify([alone, at]);
  const count =
    known.get(key) ?? leftOutBy(ties, texts, alone, at).reduce((sum, bits) => sum + (bits === 0 ? 1 : 0), 0);
  if (known.size >= mostKnown) known.clear();
  known.set(key, count);
  return count;
}

const counts = new WeakMap<readonly Tie[], Map<string, number>>();
const mostKnown = 100;

function partsOf(query: Query, source: Source): readonly Omit<Chip, 'count'>[] {
  const filter = query[source];
  if (!Array.isArray(filter)) {
    return [
      {
        source,
        alone: { ...emptyQuery, [source]: filter },
        without: { ...query, [source]: noFilters[source] },
      },
    ];
  }
  return filter.map((value) => ({
    source,
    alone: { ...emptyQuery, [source]: [value] },
    without: { ...query, [source]: filter.filter((other) => other !== value) },
  }));
}

/** Everybody, in the order of the query. */
export const unfiltered = (query: Query): Query => ({ ...query, ...noFilters });
