import type { Prediction } from './prediction.ts';
import { type Interval, type Tally, wilson } from './wilson.ts';

/** A tenth of the predictions: what was said of them on average, and what came true. */
interface CalibrationBin {
  readonly predicted: number;
  readonly observed: Tally;
  readonly interval: Interval;
}

export interface Calibration {
  /** Lowest forecasts first. */
  readonly bins: readonly CalibrationBin[];
  /** Expected calibration error: the bins' gaps between predicted and observed share, weighted by their sizes. */
  readonly ece: number;
}

const binCount = 10;

/** Predictions in ascending order of forecast, cut into ten bins at ⌊i·n/10⌋. */
export function calibrate(ascending: readonly Prediction[]): Calibration {
  const edge = (i: number) => Math.floor((i * ascending.length) / binCount);
  const bins = Array.from({ length: binCount }, (_, i) => ascending.slice(edge(i), edge(i + 1)))
    .filter((bin) => bin.length > 0)
    .map(binOf);
  const gaps = bins.reduce(
    (sum, { predicted, observed: [hits, size] }) => sum + Math.abs(predicted * size - hits),
    0,
  );
  return { bins, ece: ascending.length > 0 ? gaps / ascending.length : 0 };
}

function binOf(predictions: readonly Prediction[]): CalibrationBin {
  const predicted = predictions.reduce((sum, { forecast }) => sum + forecast, 0) / predictions.length;
  const observed: Tally = [predictions.filter(({ hit }) => hit).length, predictions.length];
  return { predicted, observed, interval: wilson(observed) };
}
