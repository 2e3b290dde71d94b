import type { Instant } from '../base/time.ts';

/** Past moments (one person at one cut) as columns: in the order of Connections.csv, each latest cut first. */
export interface Moments {
  /** By index into the network's people. */
  readonly person: Uint32Array<ArrayBuffer>;
  /** Instants. */
  readonly cut: Float64Array<ArrayBuffer>;
  /** ln(W + 0.01) at the cut. */
  readonly signal: Float64Array<ArrayBuffer>;
  /** 1 where an exchange followed within a year. */
  readonly exchange: Uint8Array<ArrayBuffer>;
  readonly weight: Float64Array<ArrayBuffer>;
}

/** Collects moments; there is room for `most`. */
export function collectMoments(most: number) {
  const person = new Uint32Array(most);
  const cut = new Float64Array(most);
  const signal = new Float64Array(most);
  const exchange = new Uint8Array(most);
  const weight = new Float64Array(most);
  let count = 0;
  return {
    add(who: number, at: Instant, x: number, exchanged: boolean, w: number): void {
      person[count] = who;
      cut[count] = at;
      signal[count] = x;
      exchange[count] = exchanged ? 1 : 0;
      weight[count] = w;
      count++;
    },
    done: (): Moments => ({
      person: person.slice(0, count),
      cut: cut.slice(0, count),
      signal: signal.slice(0, count),
      exchange: exchange.slice(0, count),
      weight: weight.slice(0, count),
    }),
  };
}

/** The weighted share of moments that led to an exchange; undefined where there are none. */
export function rateOf({ exchange, weight }: Moments): number | undefined {
  let exchanges = 0;
  let all = 0;
  for (let i = 0; i < weight.length; i++) {
    const w = weight[i] as number;
    all += w;
    if (exchange[i]) exchanges += w;
  }
  return all > 0 ? exchanges / all : undefined;
}
