import type { BacktestYear } from '../verdict/backtest.ts';
import { exchanged, wrote } from '../verdict/past-ties.ts';
import { countOf, type Sentence } from './backtest-count.ts';
import { chance } from './evidence.ts';

export const missWords = {
  title: 'Where it was wrong, by name',
  note: 'And what came within the year. Each opens as it looked then.',
  fewer: 'Show fewer',
} as const;

export const showAll = (many: number): string => `Show all ${many}`;

/** Of whom one verdict was wrong. */
export interface Misses {
  readonly title: Sentence;
  /** The most surprising first: by index into the network's people, with what was said and what came. */
  readonly misses: readonly { readonly person: number; readonly came: string }[];
}

/** The alive without an exchange in the year after, and the prunable with one. */
export const missesOf = ({ past, called }: BacktestYear): readonly Misses[] =>
  (['alive', 'prunable'] as const).map((kind) => {
    const { ties } = past;
    const alive = kind === 'alive';
    const forecast = (tie: number) => ties.forecast[tie] as number;
    const wrong = called[kind].ties
      .filter((tie) => exchanged(ties, tie) !== alive)
      .sort((a, b) => (forecast(a) - forecast(b)) * (alive ? -1 : 1));
    const them = ` called ${kind}, ${alive ? 'but no' : 'yet an'} exchange came`;
    const came = (tie: number) => {
      if (!alive) return 'you two exchanged messages';
      return wrote(ties, tie) ? 'messages, but no exchange' : 'not one message';
    };
    return {
      title: [countOf(past, { ...called[kind], ties: wrong }, 'ties', them.trim(), 'Nobody'), them],
      misses: wrong.map((tie) => ({
        person: ties.person[tie] as number,
        came: `forecast ${chance(forecast(tie))}; then ${came(tie)}`,
      })),
    };
  });
