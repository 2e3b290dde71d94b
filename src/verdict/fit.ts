import type { Moments } from './moments.ts';
import { type Beta, sigmoid } from './warmth.ts';

interface Gaussian {
  readonly mean: number;
  readonly sd: number;
}

/** Over nine real networks: the slope is universal, the level is not (docs/verdict.md §3). */
export const prior: readonly [intercept: Gaussian, slope: Gaussian] = [
  { mean: -1.05, sd: 0.85 },
  { mean: 1.25, sd: 0.2 },
];

/** Far more than it needs (fewer than ten); only there so that no input can make it run on. */
const mostSteps = 100;

/**
 * The maximum a posteriori curve through the moments, by Newton's method; the prior's own where there are none. There is
 * one peak, so a near `guess` only saves steps.
 */
export function fitCurve(moments: Moments, guess: Beta = [prior[0].mean, prior[1].mean]): Beta {
  let beta = guess;
  let here = posterior(moments, beta);
  for (let step = 0, size = 1; step < mostSteps; step++) {
    const next: Beta = [beta[0] + size * here.newton[0], beta[1] + size * here.newton[1]];
    const there = posterior(moments, next);
    const moved = size * Math.hypot(...here.newton);
    // The posterior has one peak, but a full step can leap over it: onto a slope lower than here.
    if (there.value < here.value - 1e-9 * Math.abs(here.value)) {
      size /= 2;
      continue;
    }
    beta = next;
    here = there;
    size = 1;
    if (moved < 1e-7) break;
  }
  return beta;
}

/** The log-posterior at beta, but for a constant, and Newton's step from there. */
function posterior({ signal, exchange, weight }: Moments, [b0, b1]: Beta) {
  const from0 = (b0 - prior[0].mean) / prior[0].sd;
  const from1 = (b1 - prior[1].mean) / prior[1].sd;
  let value = -(from0 ** 2 + from1 ** 2) / 2;
  let slope0 = -from0 / prior[0].sd;
  let slope1 = -from1 / prior[1].sd;
  let bend00 = 1 / prior[0].sd ** 2;
  let bend01 = 0;
  let bend11 = 1 / prior[1].sd ** 2;
  for (let i = 0; i < signal.length; i++) {
    const x = signal[i] as number;
    const y = exchange[i] as number;
    const w = weight[i] as number;
    const p = sigmoid(b0 + b1 * x);
    value += w * Math.log(y ? p : 1 - p);
    slope0 += w * (y - p);
    slope1 += w * (y - p) * x;
    const bend = w * p * (1 - p);
    bend00 += bend;
    bend01 += bend * x;
    bend11 += bend * x * x;
  }
  const determinant = bend00 * bend11 - bend01 ** 2;
  const newton: Beta = [
    (bend11 * slope0 - bend01 * slope1) / determinant,
    (bend00 * slope1 - bend01 * slope0) / determinant,
  ];
  return { value, newton };
}
