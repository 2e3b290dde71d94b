import { calendarDay, type Day, isoDay } from '../base/time.ts';
import type { Lines } from '../verdict/lines.ts';
import { hashOf, queryOf } from './hash.ts';
import { linesHash, linesOf } from './lines-hash.ts';
import type { Query } from './query.ts';

/** The page's views, in the order of its navigation. */
export const viewNames = ['connections', 'time', 'right'] as const;
export type ViewName = (typeof viewNames)[number];

/** How one looks at an export: all of it that the address keeps. */
export interface Looking {
  readonly view: ViewName;
  readonly query: Query;
  readonly lines: Lines;
  /** Another day than the export's own. */
  readonly day: Day | undefined;
}

/** The part of the page's address behind `#`, which never says whom one looks at. */
export const lookingHash = ({ view, query, lines, day }: Looking): string =>
  [
    view === viewNames[0] ? '' : `view=${view}`,
    hashOf(query),
    linesHash(lines),
    day === undefined ? '' : `on=${isoDay(day)}`,
  ]
    .filter((part) => part !== '')
    .join('&');

/** What an address asks to see, with or without `#`. What is not understood is as if it were not there. */
export function lookingOf(hash: string): Looking {
  const parts = hash.replace(/^#/, '').split('&');
  const of = (key: string) => parts.find((part) => part.startsWith(`${key}=`))?.slice(key.length + 1);
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(of('on') ?? '') ?? [];
  return {
    view: viewNames.find((name) => name === of('view')) ?? viewNames[0],
    query: queryOf(hash),
    lines: linesOf(hash),
    day: year ? calendarDay(Number(year), Number(month), Number(dayOfMonth)) : undefined,
  };
}
