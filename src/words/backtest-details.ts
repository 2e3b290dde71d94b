import type { Instant } from '../base/time.ts';
import { prior } from '../verdict/fit.ts';
import type { Learned } from '../verdict/learn.ts';
import type { PastYear } from '../verdict/past-years.ts';
import { type Beta, forecastOf } from '../verdict/warmth.ts';
import { share } from './backtest.ts';
import { eceWords } from './backtest-calibration.ts';
import { stoodOn } from './backtest-count.ts';
import { chance } from './evidence.ts';
import { formatsOf } from './formats.ts';
import { pruneLimits } from './guide.ts';
import { momentWords } from './moments.ts';

export const detailWords = {
  title: 'Details: the measures, and how it was learnt',
  limitsTitle: 'What this page cannot know',
} as const;

/** docs/verdict.md §7, and what an export cannot hold. */
export const limits: readonly string[] = [
  ...pruneLimits,
  'Whoever is no longer your connection is missing from this export, and so from its past.',
];

/** The measures of a past year, over the ties that had a message: name, value and what it means. */
export function measuresOf({
  auc,
  brierSkill,
  calibration: { ece },
}: PastYear): readonly (readonly [name: string, value: string, meaning: string])[] {
  const value = (n: number | undefined) => n?.toFixed(2) ?? 'none';
  return [
    [
      'AUC',
      value(auc),
      auc === undefined
        ? 'There was nothing to tell apart: all or none of the ties had an exchange.'
        : `Of a tie with an exchange and one without, the forecast was higher for the right one ${share(auc)} of the time; a coin gets 50%.`,
    ],
    [
      'Brier skill',
      value(brierSkill),
      brierSkill === undefined
        ? 'The past before that day was too short to know a rate to compare with.'
        : `Its squared errors were ${share(Math.abs(brierSkill))} ${brierSkill < 0 ? 'larger' : 'smaller'} than by saying your average rate of everybody.`,
    ],
    ['ECE', value(ece), `In the plot, ${eceWords(ece)}`],
  ];
}

/** How the curve of `at`, the export's day, came about, in sentences. */
export function learntWords(learned: Learned, at: Instant): readonly string[] {
  const { beta, moments, rate, cuts } = learned;
  const curve = `${said(beta, 1)} for a tie with one two-way conversation today, ${said(beta, 1 / 4)} with one a year ago`;
  if (cuts === 0 || rate === undefined) {
    return [`Your own past is too short to learn from. Nine other networks say ${curve}.`];
  }
  return [
    `Your own past has ${formatsOf().number(moments.signal.length)} moments as of ${stoodOn(at)}; of these, recent ones weighing more, ${share(rate)} led to an exchange. ${momentWords(learned)}`,
    `The curve learnt from them says ${curve}; before it saw your past it said ${said(untaught, 1)} and ${said(untaught, 1 / 4)}. For each past day it is learnt anew, from what was known by then.`,
  ];
}

const untaught: Beta = [prior[0].mean, prior[1].mean];

const said = (beta: Beta, warmth: number): string => chance(forecastOf(warmth, beta));
