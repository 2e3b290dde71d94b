/** A forecast, and whether it came true. */
export interface Prediction {
  readonly forecast: number;
  readonly hit: boolean;
}

/** By forecast, lowest first; equal ones stay in the order given. */
export const byForecast = (predictions: readonly Prediction[]): readonly Prediction[] =>
  predictions.toSorted((a, b) => a.forecast - b.forecast);
