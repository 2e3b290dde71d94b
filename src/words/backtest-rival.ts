import { unreachable } from '../base/unreachable.ts';
import type { BacktestYear, Tested } from '../verdict/backtest.ts';
import { exchanged, type PastTies } from '../verdict/past-ties.ts';
import { type Tally, wilson } from '../verdict/wilson.ts';
import { exchangesOf, type Sentence } from './backtest-count.ts';
import { formatsOf } from './formats.ts';

export const rivalTitle = 'Would recency alone do as well?';

/** `Recency alone, with lists as long: 37 of 48 alive and 5 of 1,180 prunable did.` */
export const rivalWords = ({ past, rivals }: BacktestYear): Sentence => [
  'Recency alone, with lists as long: ',
  ...exchangesOf(past, rivals.alive, 'alive by recency'),
  ' alive and ',
  ...exchangesOf(past, rivals.prunable, 'prunable by recency'),
  ' prunable did.',
];

/**
 * Who did better on one of the lists, claiming no more than the numbers bear: `no clear difference: 1 fewer than by
 * recency, which may be chance`. An exchange speaks for a list of the alive, and against one of the prunable.
 */
export function contestWords({ past, called, rivals }: BacktestYear, kind: 'alive' | 'prunable'): string {
  const rival = rivals[kind];
  const more = called[kind].exchanges[0] - rival.exchanges[0];
  const gap = `${formatsOf().number(Math.abs(more))} ${more > 0 ? 'more' : 'fewer'} than by recency`;
  const result = contest(past.ties, called[kind], rival);
  switch (result) {
    case 'equal':
      return 'as good, with just as many';
    case 'unclear':
      return `no clear difference: ${gap}, which may be chance`;
    case 'more':
    case 'fewer':
      return `${(result === 'more') === (kind === 'alive') ? 'better' : 'worse'}: ${gap}, probably not by chance`;
    default:
      return unreachable(result);
  }
}

/**
 * Whether our list had more exchanges than the rival's. Who is on both can decide nothing; of the others, those only on
 * ours are held against those only on the rival's: the 95 % interval of the difference of two shares, from their Wilson
 * intervals (Newcombe 1998, method 10).
 */
export function contest(ties: PastTies, ours: Tested, rival: Tested): 'more' | 'fewer' | 'unclear' | 'equal' {
  const [a, m] = onlyIn(ties, ours, rival);
  const [b, n] = onlyIn(ties, rival, ours);
  if (a === b) return 'equal';
  const [lowA, highA] = wilson([a, m]);
  const [lowB, highB] = wilson([b, n]);
  const [p, q] = [a / m, b / n];
  if (p - q > Math.hypot(p - lowA, highB - q)) return 'more';
  return q - p > Math.hypot(highA - p, q - lowB) ? 'fewer' : 'unclear';
}

function onlyIn(ties: PastTies, some: Tested, other: Tested): Tally {
  const there = new Uint8Array(ties.length);
  for (const tie of other.ties) there[tie] = 1;
  const only = some.ties.filter((tie) => there[tie] === 0);
  return [only.filter((tie) => exchanged(ties, tie)).length, only.length];
}
