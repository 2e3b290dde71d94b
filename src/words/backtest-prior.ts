import { prior } from '../verdict/fit.ts';
import { sigmoid, signalOf } from '../verdict/warmth.ts';

/** What is said where no past year can be tested. */
export const priorWords = {
  tooLittle: 'There is too little history to test this on your own past.',
  title: 'What it goes by until then',
  note: 'The forecast starts from what nine other networks taught; your own past corrects it. Networks differ: nine in ten lie within the range.',
  columns: ['A tie with', 'Exchange within a year', 'Range'],
} as const;

/** Ties to show the prior by, each with its warmth (docs/verdict.md §2). */
export const priorTies: readonly (readonly [tie: string, warmth: number])[] = [
  ['one two-way conversation, today', 1],
  ['one, a year ago', 1 / 4],
  ['one, five years ago', 1 / 36],
  // Today, and 3, 6, 9 and 12 months ago.
  ['five in the past year', 1 + 16 / 25 + 4 / 9 + 16 / 49 + 1 / 4],
  ['one unanswered message of yours, a year ago', 1 / 12],
];

/** Nine in ten of a normal distribution lie within so many standard deviations. */
const z90 = 1.6448536269514722;

/**
 * P of a tie so warm at the middle and at both ends of the middle 90 % of the prior: b₀ and b₁ are independent and normal,
 * so at a given x b₀ + b₁x is normal too.
 */
export function priorSpread(warmth: number): readonly [low: number, middle: number, high: number] {
  const [b0, b1] = prior;
  const x = signalOf(warmth);
  const spread = z90 * Math.hypot(b0.sd, b1.sd * x);
  const at = (off: number) => sigmoid(b0.mean + b1.mean * x + off);
  return [at(-spread), at(0), at(spread)];
}
