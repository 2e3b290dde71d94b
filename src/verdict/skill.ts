import type { Prediction } from './prediction.ts';

/**
 * Brier skill: 1 − the mean squared error of the forecasts over that of saying `rate` of everybody. 1 is perfect, 0 no
 * better than the rate, below 0 worse. Undefined without a rate, or where the rate alone is without error.
 */
export function brierSkill(predictions: readonly Prediction[], rate: number | undefined): number | undefined {
  if (rate === undefined) return undefined;
  const error = (said: (prediction: Prediction) => number) =>
    predictions.reduce((sum, prediction) => sum + (said(prediction) - Number(prediction.hit)) ** 2, 0);
  const reference = error(() => rate);
  return reference > 0 ? 1 - error(({ forecast }) => forecast) / reference : undefined;
}
