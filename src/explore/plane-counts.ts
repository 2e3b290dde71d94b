import { type VerdictKind, verdictKinds } from '../verdict/verdict.ts';
import type { Findable } from './plane-near.ts';
import type { PlanePoints } from './plane-points.ts';

type Counts = Record<VerdictKind, number>;

/** How many of each verdict stand in the plane and in the strip below, of the points that are counted. */
export function planeCounts(
  { length, kind, strip }: PlanePoints,
  counted: Findable,
): { readonly plane: Readonly<Counts>; readonly strip: Readonly<Counts> } {
  const counts: readonly [Counts, Counts] = [{ ...none }, { ...none }];
  for (let p = 0; p < length; p++) {
    if (counted(p)) counts[strip[p] === 1 ? 1 : 0][verdictKinds[kind[p] as number] as VerdictKind]++;
  }
  return { plane: counts[0], strip: counts[1] };
}

const none: Readonly<Counts> = { alive: 0, dormant: 0, prunable: 0, new: 0 };
