import { yearMs } from '../base/time.ts';
import type { BacktestYear } from '../verdict/backtest.ts';
import { leastShown } from '../verdict/past-years.ts';
import type { VerdictKind } from '../verdict/verdict.ts';
import type { Interval } from '../verdict/wilson.ts';
import { type Count, countOf, exchangesOf, type Sentence, stoodOn } from './backtest-count.ts';

/** The sentences of the view that says how right the verdicts were. */
export const backtestWords = {
  years: 'Year by year',
  yearsNote:
    'How many exchanged messages within the year, of how many we would have called so. Choose a day to see its test.',
  columns: ['Stood on', 'Alive', 'Dormant', 'Prunable', 'Prunable, any message', 'New'],
  /** From when on a year is tested. */
  testable: `A year can be tested once there are ${leastShown.historyMs / yearMs} years of messages before it and ${leastShown.messaged} ties with a message.`,
} as const;

const twoDigits = new Intl.NumberFormat('en', { style: 'percent', maximumSignificantDigits: 2 });

/** A share of 0–1 with two digits that count: `83%`, `0.57%`. A bound of 0 comes out of the arithmetic a hair above it. */
export const share = (of: number): string => twoDigits.format(of < 1e-5 ? 0 : of);

/** `from 70% to 91%`: a 95 % interval. */
export const rangeWords = ([low, high]: Interval): string => `from ${share(low)} to ${share(high)}`;

/** How far to trust a share: `with so few, anything from 70% to 91% is plausible`. Wide intervals come of few people. */
export const plausible = ([low, high]: Interval): string =>
  `${high - low > 0.1 ? 'with so few, ' : ''}anything ${rangeWords([low, high])} is plausible`;

/** What a year's test comes to, readable aloud; each number of people can be pressed. */
export function headline({ past, called, judged }: BacktestYear): Sentence {
  const numbers = (kind: VerdictKind, none = 'none'): readonly [all: Count, did: Count] => [
    countOf(past, called[kind], 'ties', `called ${kind}`, none),
    countOf(past, called[kind], 'exchanges', `called ${kind}`, 'none'),
  ];
  const [alive, stayed] = numbers('alive', 'no');
  const [dormant, woke] = numbers('dormant');
  const [prunable, lived] = numbers('prunable');
  return [
    `Standing on ${stoodOn(past.at)} and knowing nothing later, we would have called `,
    alive,
    ` ${alive.text === '1' ? 'tie' : 'ties'} alive: `,
    stayed,
    ' did exchange messages within a year. Of ',
    dormant,
    ' called dormant, ',
    woke,
    ' did; of ',
    prunable,
    ' called prunable, ',
    lived,
    ` did${lived.what ? ': here they are by name' : ''}.`,
    judged < past.ties.length ? ' Without whole messages nobody silent is judged.' : '',
  ];
}

/** The numbers of a year's line in the table, below `columns` but for the first. */
export const yearCells = ({ past, called }: BacktestYear): readonly Sentence[] => [
  ...(['alive', 'dormant', 'prunable'] as const).map((kind) =>
    exchangesOf(past, called[kind], `called ${kind}`),
  ),
  [countOf(past, called.prunable, 'messages', 'called prunable')],
  exchangesOf(past, called.new, 'called new'),
];
