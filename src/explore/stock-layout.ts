import { bisector } from 'd3';
import type { Instant } from '../base/time.ts';
import type { Stock } from '../verdict/stock.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { ticksOf } from './timeline.ts';

type Kind = Verdict['kind'];

/** One verdict through the months, lying on the bands before it. */
interface StockBand {
  readonly kind: Kind;
  /** The area, in a drawing 1000 wide and 100 high. */
  readonly path: string;
  /** At the last month there is. */
  readonly count: number;
  /** How high its label stands: a share of the panel. */
  readonly label: number;
}

/** Bands on one scale from 0. */
interface StockPanel {
  /** From the ground up. */
  readonly bands: readonly StockBand[];
  /** Round counts, with their height as a share of the panel. */
  readonly ticks: readonly { readonly count: number; readonly place: number }[];
}

/** The stock by verdict over time, on two scales; places are shares of the width. */
export interface StockLayout {
  /** Oldest first. */
  readonly stock: readonly Stock[];
  /** The latest there is. */
  readonly end: Stock;
  /** Where an instant lies. */
  readonly place: (at: Instant) => number;
  readonly panels: readonly StockPanel[];
  readonly ticks: readonly { readonly at: Instant; readonly place: number }[];
}

/**
 * Alive is often one connection in a hundred, and new up to every second one: on one scale with the prunable, or upon the
 * new, neither alive nor dormant could be read. `gap` is the least distance of two labels, as a share of the panel.
 */
const panels: readonly { readonly kinds: readonly Kind[]; readonly gap: number }[] = [
  { kinds: ['alive', 'dormant'], gap: 0.17 },
  { kinds: ['prunable', 'new', 'unjudged'], gap: 0.28 },
];

/**
 * Where everything lies between the earliest month there is and `last`. The stock may come in any order. Panels and bands
 * that are empty throughout are left away; undefined where there are not two months to draw a line between.
 */
export function stockLayout(some: readonly Stock[], last: Instant): StockLayout | undefined {
  const stock = some.toSorted((a, b) => a.at - b.at);
  const [first, end] = [stock[0]?.at, stock.at(-1)];
  if (first === undefined || end === undefined || stock.length < 2) return undefined;
  const place = (at: Instant): number => Math.max(0, (at - first) / (last - first));

  const panelOf = (kinds: readonly Kind[], gap: number): StockPanel => {
    const most = Math.max(...stock.map((month) => sumOf(month, kinds)));
    const line = (below: readonly Kind[]) =>
      stock.map((month) => `${r(1000 * place(month.at))} ${r(100 - (100 * sumOf(month, below)) / most)}`);
    const middle = (kind: Kind, i: number) => (sumOf(end, kinds.slice(0, i)) + end.counts[kind] / 2) / most;
    const labels = spread(kinds.map(middle), gap);
    return {
      bands: kinds.map((kind, i) => ({
        kind,
        path: `M${line(kinds.slice(0, i + 1)).join('L')}L${line(kinds.slice(0, i)).reverse().join('L')}Z`,
        count: end.counts[kind],
        label: labels[i] ?? 0,
      })),
      ticks: roundCounts(most).map((count) => ({ count, place: count / most })),
    };
  };

  return {
    stock,
    end,
    place,
    panels: panels.flatMap(({ kinds, gap }) => {
      const shown = kinds.filter((kind) => stock.some(({ counts }) => counts[kind] > 0));
      return shown.length > 0 ? panelOf(shown, gap) : [];
    }),
    ticks: ticksOf(first, last).map((at) => ({ at, place: place(at) })),
  };
}

/** The month nearest to a place along the time. */
export const nearestMonth = ({ stock, place }: StockLayout, to: number): Stock =>
  stock[bisector((one: Stock) => place(one.at)).center(stock, to)] as Stock;

/** The month after an instant, or with a `step` of -1 the one before it; the outermost where there is none. */
export function monthFrom({ stock, end }: StockLayout, from: Instant, step: number): Instant {
  const to =
    step > 0
      ? (stock.find(({ at }) => at > from) ?? end)
      : (stock.findLast(({ at }) => at < from) ?? stock[0]);
  return to?.at ?? from;
}

const sumOf = ({ counts }: Stock, kinds: readonly Kind[]): number =>
  kinds.reduce((sum, kind) => sum + counts[kind], 0);

/** Ascending places, moved up so far that each has its `gap`, then all of them down so far that the last is within 0–1. */
function spread(places: readonly number[], gap: number): readonly number[] {
  let end = 0;
  const apart = places.map((place) => {
    const to = Math.max(place, end + gap / 2);
    end = to + gap / 2;
    return to;
  });
  return apart.map((place) => place - Math.max(0, end - 1));
}

/** Two to four steps of 1, 2 or 5 up to `most`; of one person one. */
function roundCounts(most: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(most));
  const step = Math.max(1, power * (most < 2 * power ? 0.5 : most < 4 * power ? 1 : 2));
  return Array.from({ length: Math.floor(most / step) }, (_, i) => (i + 1) * step);
}

const r = (length: number): number => Math.round(length * 100) / 100;
