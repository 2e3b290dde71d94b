import type { Learned } from '../verdict/learn.ts';
import { formatsOf } from './formats.ts';

/** Opens the list of what was counted, and what each of it says. */
export const momentsShown = {
  open: (count: number, locale = 'en') =>
    `Show ${formatsOf(locale).counted(count, { one: 'time', other: 'times' })} by name`,
  exchange: 'exchange',
  nothing: 'none',
  more: (count: number, locale = 'en') => `and ${formatsOf(locale).number(count)} more`,
} as const;

/** What is counted as one of the times that evidence speaks of (docs/verdict.md §3). */
export function momentWords({ cuts }: Pick<Learned, 'cuts'>, locale = 'en'): string {
  const years = new Intl.ListFormat(locale, { type: 'disjunction' }).format(
    Array.from({ length: cuts }, (_, k) => String(k + 1)),
  );
  const unit = cuts === 1 ? 'year' : 'years';
  return `Each of these times is one of your connections as it stood ${years} ${unit} before this export’s day, held against the year that followed.`;
}
