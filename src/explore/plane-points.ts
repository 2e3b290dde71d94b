import { hashOf } from '../base/hash.ts';
import type { Instant } from '../base/time.ts';
import type { Tie } from '../verdict/tie.ts';
import { verdictKinds } from '../verdict/verdict.ts';
import { planeDays } from './plane-days.ts';

/** Everybody on the plane, as columns: the place of a point in them is its number. */
export interface PlanePoints {
  readonly length: number;
  /** The tie's index. */
  readonly tie: Uint32Array;
  /** `planeDays` */
  readonly days: Float64Array;
  /** Counted messages both ways. */
  readonly messages: Float64Array;
  /** 1: never two-way, so in the strip below. */
  readonly strip: Uint8Array;
  /** −1 to 1, the same for the same person always. */
  readonly jitter: Float64Array;
  /** The verdict's place among `verdictKinds`. */
  readonly kind: Uint8Array;
}

/** Every tie with a message, as one point each, in the order of the ties. */
export function planePoints(ties: readonly Tie[], at: Instant): PlanePoints {
  const tie = Uint32Array.from(ties.keys()).filter((i) => planeDays(ties[i] as Tie, at) < Infinity);
  const of = (measure: (tie: Tie) => number) => Float64Array.from(tie, (i) => measure(ties[i] as Tie));
  return {
    length: tie.length,
    tie,
    days: of((one) => planeDays(one, at)),
    messages: of(({ facts }) => facts.sent + facts.received),
    strip: Uint8Array.from(of(({ facts }) => (facts.twoWay > 0 ? 0 : 1))),
    jitter: of(({ person }) => jitterOf(person.key)),
    kind: kindsOf(ties, tie),
  };
}

/** The points after a line was moved: the same people at the same places, in the very same columns, judged otherwise. */
export const judgedAnew = (points: PlanePoints, ties: readonly Tie[]): PlanePoints => ({
  ...points,
  kind: kindsOf(ties, points.tie),
});

const kindsOf = (ties: readonly Tie[], some: Uint32Array): Uint8Array =>
  Uint8Array.from(some, (i) => {
    const { kind } = (ties[i] as Tie).verdict;
    return kind === 'unjudged' ? 0 : verdictKinds.indexOf(kind);
  });

const steps = 4096;

const jitterOf = (key: string): number => ((hashOf(key) % steps) / (steps - 1)) * 2 - 1;
