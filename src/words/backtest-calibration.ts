import type { Calibration } from '../verdict/calibration.ts';
import type { PastYear } from '../verdict/past-years.ts';
import { rangeWords, share } from './backtest.ts';
import { type Count, countOf, type Sentence } from './backtest-count.ts';
import { formatsOf } from './formats.ts';

export const calibrationWords = {
  title: 'Does it come true as often as it says?',
  note: 'All who had a message then, in ten groups by forecast. On the diagonal as many exchanged messages as forecast; a bar is what is plausible for so few. The scale is stretched towards 0, where most ties are.',
  across: 'forecast →',
  up: '↑ exchanged messages',
  did: 'did',
  of: 'of',
  twin: 'As a table',
  columns: ['Forecast', 'Did', 'Of', 'Share', 'Plausible'],
} as const;

/** A tenth of the forecasts, and whoever is in it. */
export interface Tenth {
  readonly bin: Calibration['bins'][number];
  readonly did: Count;
  readonly of: Count;
  /** Its line in the table, below `columns`. */
  readonly head: string;
  readonly cells: readonly Sentence[];
}

/** The tenths of `past.calibration`, lowest forecasts first: those with a message by forecast, equal ones as they come. */
export function tenthsOf(past: PastYear): readonly Tenth[] {
  const { ties, calibration } = past;
  const ascending = Array.from(ties.forecast.keys())
    .filter((tie) => !Number.isNaN(ties.lastMessage[tie]))
    .sort((a, b) => (ties.forecast[a] as number) - (ties.forecast[b] as number));
  return calibration.bins.map((bin) => {
    const { predicted, observed, interval } = bin;
    const [hits, size] = observed;
    const some = { ties: ascending.splice(0, size), exchanges: observed, messages: observed };
    const named = `forecast ${share(predicted)}`;
    const did = countOf(past, some, 'exchanges', named);
    const of = countOf(past, some, 'ties', named);
    return {
      bin,
      did,
      of,
      head: share(predicted),
      cells: [[did], [of], [share(hits / size)], [rangeWords(interval)]],
    };
  });
}

/** The plot in a sentence. */
export function calibrationSummary({ bins, ece }: Calibration): string {
  const { number } = formatsOf();
  const within = bins.filter(({ predicted, interval: [low, high] }) => low <= predicted && predicted <= high);
  return `In ${number(within.length)} of ${number(bins.length)} groups the forecast is plausible; ${eceWords(ece)}`;
}

/** `on average forecast and outcome are 2.2 percentage points apart.` */
export const eceWords = (ece: number): string =>
  `on average forecast and outcome are ${formatsOf().number(Math.round(ece * 1000) / 10)} percentage points apart.`;
