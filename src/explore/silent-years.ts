import { isKnown } from '../verdict/measure.ts';
import type { Tie } from '../verdict/tie.ts';
import { connectedYear, isShown, isSilent, type LeftOut } from './filter.ts';
import type { Years } from './query.ts';

/** Some of the people who never exchanged a word. */
export interface Silent {
  /** Long enough connected for their silence to mean something. */
  readonly settled: number;
  /** New: still in the days of grace. */
  readonly fresh: number;
}

/** Those who connected in one year. */
export interface YearBar {
  /** Undefined for those whose Connected On cannot be read. */
  readonly year: number | undefined;
  readonly all: Silent;
  /** Who of them passes all filters but the one on these years. */
  readonly shown: Silent;
}

export const sumOf = ({ settled, fresh }: Silent): number => settled + fresh;

/**
 * Who never exchanged a word, by the year of connecting: a bar for each year from the first to the last, those between
 * without anybody too, and in the end one for unread dates, if there are any. `leftOut` is `leftOutBy(…)`.
 */
export function silentYears(ties: readonly Tie[], leftOut: LeftOut): readonly YearBar[] {
  const counts = new Map<number | undefined, Counts>();
  ties.forEach((tie, i) => {
    if (!isSilent(tie) || !isKnown(tie.facts)) return;
    const year = connectedYear(tie);
    const count = counts.get(year) ?? noCounts();
    counts.set(year, count);
    const part = tie.verdict.kind === 'new' ? 'fresh' : 'settled';
    count.all[part]++;
    if (isShown(leftOut, i, 'silent')) count.shown[part]++;
  });
  const unread = counts.has(undefined) ? [undefined] : [];
  return [...yearsBetween(counts.keys()), ...unread].map((year) => ({
    year,
    ...(counts.get(year) ?? noCounts()),
  }));
}

/** Whether a bar's people pass the filter on these years: all bars where there is none. */
export const isChosen = ({ year }: YearBar, silent: Years | undefined): boolean =>
  silent === undefined || (year !== undefined && year >= silent.from && year <= silent.to);

interface Counts {
  readonly all: { -readonly [Part in keyof Silent]: number };
  readonly shown: { -readonly [Part in keyof Silent]: number };
}

const noCounts = (): Counts => ({ all: { settled: 0, fresh: 0 }, shown: { settled: 0, fresh: 0 } });

/** A date such as 0001-01-01 stands for none: the years between it and the others are left away. */
const mostYears = 150;

/** All years from the first to the last, ascending. */
export function yearsBetween(some: Iterable<number | undefined>): readonly number[] {
  const known = [...new Set(some)].filter((year) => year !== undefined).sort((a, b) => a - b);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || last - first >= mostYears) return known;
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
