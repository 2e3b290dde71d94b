import type { Instant } from '../base/time.ts';
import type { ImportReport, Stranger } from '../network/report.ts';
import type { Tie } from '../verdict/tie.ts';
import { leftOutBy } from './filter.ts';
import { activeSources, emptyQuery, type Query } from './query.ts';
import { searchable, wordsOf } from './search.ts';

/** What the export tells of somebody whom the list does not show. */
export interface Nobody {
  /** The export lists no connection by name at all. */
  readonly nobodyListed: boolean;
  /** The words looked for; '' where the filters alone leave nobody. */
  readonly text: string;
  /** How many connections fit the text, whatever the filters. */
  readonly matches: number;
  /** Whether anything but the text narrows the list. */
  readonly filtered: boolean;
  /** Who is no connection, but has the words in the name; most messages first. */
  readonly strangers: readonly Stranger[];
  /** Hidden members: a date and nothing else. */
  readonly hidden: number;
}

/** Why the list is empty, as far as the export tells. `texts` are `searchTexts(ties)`. */
export function whyNobody(
  ties: readonly Tie[],
  texts: readonly string[],
  query: Query,
  at: Instant,
  report: Pick<ImportReport, 'strangers' | 'connections'>,
): Nobody {
  const words = wordsOf(query.text);
  const leftOut = leftOutBy(ties, texts, { ...emptyQuery, text: query.text }, at);
  return {
    nobodyListed: ties.length === 0,
    text: query.text.trim(),
    matches: leftOut.reduce((sum, bits) => sum + (bits === 0 ? 1 : 0), 0),
    filtered: activeSources(query).some((source) => source !== 'text'),
    strangers: words.length === 0 ? [] : report.strangers.filter(({ name }) => named(name, words)),
    hidden: report.connections.ghosts,
  };
}

function named(name: string, words: readonly string[]): boolean {
  const text = searchable(name);
  return words.every((word) => text.includes(word));
}
