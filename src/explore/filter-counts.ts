import { type Caution, cautionCodes } from '../network/person.ts';
import type { Tie } from '../verdict/tie.ts';
import { connectedYear, isShown, type LeftOut } from './filter.ts';
import type { Source } from './query.ts';
import { yearsBetween } from './silent-years.ts';

/** A value to choose, and how many ties have it. */
export interface Counted<Value> {
  readonly value: Value;
  readonly count: number;
}

/** What the lines of the filter panel say: each counted under all filters but its own. */
export interface FilterCounts {
  /** As Connections.csv has them; most people first, then by name. Those that only other filters leave out count 0. */
  readonly companies: readonly Counted<string>[];
  /** Only those that occur at all; `none` comes last. */
  readonly cautions: readonly Counted<Caution | 'none'>[];
  /** Every year from the first to the last. */
  readonly years: readonly Counted<number>[];
}

/** Counts what there is to choose from; takes the time of a pass over all ties for each of the three. */
export function filterCounts(ties: readonly Tie[], leftOut: LeftOut): FilterCounts {
  const companies = counted(ties, leftOut, 'companies', ({ person }) => [person.company]);
  const cautions = counted<Caution | 'none'>(ties, leftOut, 'cautions', ({ person }) =>
    person.cautions.length > 0 ? person.cautions : ['none'],
  );
  const years = counted(ties, leftOut, 'connected', (tie) => [connectedYear(tie)]);
  companies.delete('');
  return {
    companies: Array.from(companies, ([value, count]) => ({ value, count })).sort(
      (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
    ),
    cautions: [...cautionCodes, 'none' as const].flatMap((value) => {
      const count = cautions.get(value);
      return count === undefined ? [] : [{ value, count }];
    }),
    years: yearsBetween(years.keys()).map((value) => ({ value, count: years.get(value) ?? 0 })),
  };
}

function counted<Value>(
  ties: readonly Tie[],
  leftOut: LeftOut,
  source: Source,
  valuesOf: (tie: Tie) => readonly Value[],
): Map<Value, number> {
  const counts = new Map<Value, number>();
  ties.forEach((tie, i) => {
    const one = isShown(leftOut, i, source) ? 1 : 0;
    for (const value of valuesOf(tie)) counts.set(value, (counts.get(value) ?? 0) + one);
  });
  return counts;
}
