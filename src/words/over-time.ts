import type { Instant } from '../base/time.ts';
import { answerWithin, type RevivalGroup } from '../verdict/revivals.ts';
import type { Stock } from '../verdict/stock.ts';
import { type Verdict, verdictKinds } from '../verdict/verdict.ts';
import { type Tally, wilson } from '../verdict/wilson.ts';
import { rangeWords, share } from './backtest.ts';
import { type Count, type Sentence, stoodOn } from './backtest-count.ts';
import { people } from './filters.ts';
import { formatsOf } from './formats.ts';
import { spanWords } from './span.ts';
import { verdictWords } from './verdicts.ts';

/** The sentences of the view of the network over time. */
export const timeWords = {
  stock: 'Month by month',
  caption:
    'Judged at the end of each month by what was known then. Former connections are not in the export.',
  ownScale: 'On a scale of their own:',
  counting: 'Counting…',
  nothing: 'There is not yet a month to look back on.',
  asOf: 'As of',
  dayBack: '− 1 day',
  dayOn: '+ 1 day',
  play: 'Play',
  pause: 'Pause',
  today: 'Back to today',
  keys: 'Arrow keys go by months, with Shift by days.',
  table: 'As a table, by year',
  unjudged: 'Messages are missing in this export: who stayed in touch, and who answered, cannot be told.',
} as const;

/** `32 alive` */
export const kindCount = (kind: Verdict['kind'], count: number): string =>
  `${formatsOf().number(count)} ${kindName(kind)}`;

/** The same, to be pressed: on the list they are `alive on 30 Jun 2024`. `at` is undefined for the export's day. */
export const kindPeople = (
  kind: Verdict['kind'],
  those: readonly number[],
  on: Instant,
  at: Instant | undefined,
): Count => pressable(kindCount(kind, those.length), those, `${kindName(kind)} on ${stoodOn(on)}`, at);

/** A month in words: `30 Jun 2024: 32 alive, 101 dormant, 1,126 prunable, 38 new`. */
export const stockWords = ({ at, counts }: Stock): string =>
  `${stoodOn(at)}: ${kindsIn(counts)
    .map((kind) => kindCount(kind, counts[kind]))
    .join(', ')}`;

/** The four verdicts, and those not judged where there are any. */
export const kindsIn = ({ unjudged }: Stock['counts']): readonly Verdict['kind'][] =>
  unjudged > 0 ? [...verdictKinds, 'unjudged'] : verdictKinds;

/** Where the past is too short for years: `Your history here is 5 mo long. What becomes of ties …`. */
export const shortHistory = (days: number): string =>
  `Your history here is ${spanWords(days)} long. What becomes of ties over the years shows after one.`;

export const cohortWords = {
  title: 'Who stays in touch',
  caption: 'The share in touch so many years after each one connected; of fewer than ten people as counts.',
  none: 'Nobody has been connected for a year yet.',
  all: 'All',
} as const;

/** `Connected in`, `People`, `1 y`, `2 y` … */
export const cohortColumns = (years: number): readonly string[] => [
  'Connected in',
  'People',
  ...Array.from({ length: years }, (_, n) => spanWords(365.25 * (n + 1))),
];

/** Who they are, on the list: `connected in 2013, in touch 2 years later`. `year` is undefined for all. */
export const cohortWho = (year: number | undefined, after?: number): string =>
  `connected${year === undefined ? '' : ` in ${year}`}${after === undefined ? '' : `, in touch ${yearsWords(after)} later`}`;

/** A share with all that belongs to it: `2013, 2 years later: 2 of 41 in touch (95% interval from 1.3% to 16%)`. */
export const cohortCell = (year: number | undefined, after: number, tally: Tally): string =>
  `${year ?? cohortWords.all}, ${yearsWords(after)} later: ${tally.map(formatsOf().number).join(' of ')} in touch (95% interval ${rangeWords(wilson(tally))})`;

export const revivalWords = {
  title: 'Notes after a long silence',
  none: 'You have not yet written to anybody after a year of silence or more.',
} as const;

/**
 * How they went: `After 1–2 years of silence: 70 notes to 66 people; 17 answers from 16 people within 90 days, 24% (95%
 * interval from 16% to 35%), half of them within 4 days.` Days to an answer are rounded up, so that `within` is true.
 */
export function revivalSentence({ least, most, tally, tried, answered, median }: RevivalGroup): Sentence {
  const { counted } = formatsOf();
  const [hits, size] = tally;
  const years = most < Infinity ? `${least}–${most} years` : least === 1 ? 'a year' : `${least} years`;
  const after = `after ${years} of silence${most < Infinity ? '' : ' or more'}`;
  return [
    `A${after.slice(1)}: ${counted(size, { one: 'note', other: 'notes' })} to `,
    whom(tried, `written to ${after}`),
    `; ${counted(hits, { one: 'answer', other: 'answers' })}`,
    ...(hits > 0 ? [' from ', whom(answered, `answered you ${after}`)] : []),
    ` within ${answerWithin} days, ${share(hits / size)} (95% interval ${rangeWords(wilson(tally))})`,
    median === undefined
      ? '.'
      : `, ${hits === 1 ? 'which came' : 'half of them'} within ${spanWords(Math.max(1, Math.ceil(median)))}.`,
  ];
}

/** Of those that may still be answered: `3 more notes are less than 90 days old and may still be answered, to 3 people.` */
export const pendingWords = (tries: number, those: readonly number[]): Sentence => [
  `${formatsOf().counted(tries, { one: 'more note is', other: 'more notes are' })} less than ${answerWithin} days old and may still be answered, to `,
  whom(those, 'may still answer you'),
  '.',
];

const whom = (those: readonly number[], what: string): Count =>
  pressable(formatsOf().counted(those.length, people), those, what, undefined);

/** Nobody is nothing to press. */
const pressable = (text: string, those: readonly number[], what: string, at: Instant | undefined): Count => ({
  text,
  what: those.length > 0 ? what : '',
  at,
  people: () => those,
});

const kindName = (kind: Verdict['kind']): string => verdictWords[kind].name.toLowerCase();

const yearsWords = (years: number): string => formatsOf().counted(years, { one: 'year', other: 'years' });

/**
 * A tile's line over the months in words: `up from 12 a year ago`; '' where there is nothing to compare with. `values` are
 * oldest first, one a month; the last is compared with the one so many `months` before, or with the first.
 */
export function sparkWords(values: readonly number[], months = 12): string {
  const back = Math.min(months, values.length - 1);
  const [then, now] = [values.at(-1 - back), values.at(-1)];
  if (back < 1 || then === undefined || now === undefined) return '';
  const when = back === 12 ? 'a year ago' : formatsOf().ago(back, 'month');
  if (now === then) return `as many as ${when}`;
  const pause = /^\d/.test(when) ? ',' : '';
  return `${now > then ? 'up' : 'down'} from ${formatsOf().number(then)}${pause} ${when}`;
}
