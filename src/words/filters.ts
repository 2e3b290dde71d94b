import type { Caution } from '../network/person.ts';
import type { Reason, Verdict } from '../verdict/verdict.ts';
import { ago } from './ago.ts';
import { cautionWords } from './cautions.ts';
import { formatsOf } from './formats.ts';
import { reasonWords, verdictWords } from './verdicts.ts';

/** What each filter lets through, as its chip says it. */
export const filterWords = {
  text: (text: string) => `“${text.trim()}”`,
  verdict: (kind: Verdict['kind']) => verdictWords[kind].name.toLowerCase(),
  reason: (reason: Reason) => reasonWords[reason],
  company: (company: string) => company,
  caution: (caution: Caution | 'none') =>
    caution === 'none' ? 'without a caution' : `caution: ${cautionWords[caution].label}`,
  connected: (years: Ends) => `connected ${yearWords(years)}`,
  silent: (years: Ends) => `never exchanged a word, ${yearWords(years)}`,
  box: boxWords,
  picked: (what: string) => what,
} as const;

interface Ends {
  readonly from: number;
  readonly to: number;
}

/** `2012`, or `2012–2019`. */
const yearWords = ({ from, to }: Ends): string => (from === to ? `${from}` : `${from}–${to}`);

/**
 * A box on the plane: `3–100 messages, 3 years ago to 4 weeks ago`. Days count back from the export's day; without
 * `messages` it lies in the strip of those who never both wrote.
 */
function boxWords(
  days: readonly [least: number, most: number],
  messages: readonly [least: number, most: number] | undefined,
  locale = 'en',
): string {
  const latest = ago(days[0], locale);
  const earliest = days[1] === Infinity ? '' : ago(days[1], locale);
  const when = earliest === '' ? `${latest} or before` : spanWords(earliest, latest);
  return messages ? `${messageWords(messages, locale)}, ${when}` : `never both ways, last ${when}`;
}

const spanWords = (from: string, to: string): string => (from === to ? to : `${from} to ${to}`);

function messageWords([least, most]: readonly [number, number], locale: string): string {
  const { number, counted } = formatsOf(locale);
  const from = Math.max(1, Math.ceil(least));
  const to = Math.max(from, Math.floor(most));
  const forms = { one: 'message', other: 'messages' };
  return from === to ? counted(to, forms) : `${number(from)}–${counted(to, forms)}`;
}

/** What taking a filter away is called aloud: `Remove filter: alive, 41 people`. */
export const removeFilter = (label: string, count: number, locale = 'en'): string =>
  `Remove filter: ${label}, ${formatsOf(locale).counted(count, people)}`;

export const people = { one: 'person', other: 'people' };
