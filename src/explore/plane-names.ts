import { quantileSorted } from 'd3';
import { type VerdictKind, verdictKinds } from '../verdict/verdict.ts';
import { densityOf } from './plane-density.ts';
import { isInside, type Places, type PlaneLayout, type Rect } from './plane-layout.ts';
import type { Findable } from './plane-near.ts';
import type { PlanePoints } from './plane-points.ts';

/** A verdict's name on the plane, by the middle of its text. */
export interface ZoneName {
  readonly kind: VerdictKind;
  readonly x: number;
  readonly y: number;
}

const height = 20;
const step = 12;
/** What a mark under a name is worth, in pixels of distance from the middle of its own; more than six count as six. */
const perMark = 20;
const mostMarks = 6;
/** How far from the nearest of its marks a name may stand, in pixels, and still be read as theirs. */
const reach = 40;
/** So many of a verdict's marks tell well enough where their middle is. */
const enough = 1000;

/**
 * Where the zones' names stand: each as near to the middle of its verdict's marks in the plane as it can without
 * covering many of them, on one side of `line`, the place of the in-touch line, and clear of the names before it. `width`
 * is what a name takes, in pixels. Verdicts without a mark in sight have no name, nor those whose marks leave no room near
 * them: the legend names them all.
 */
export function zoneNames(
  points: PlanePoints,
  places: Places,
  { plane }: PlaneLayout,
  shown: Findable,
  line: number,
  width: (kind: VerdictKind) => number,
): readonly ZoneName[] {
  const inSight: Findable = (p) =>
    points.strip[p] === 0 && shown(p) && isInside(plane, places.x[p] as number, places.y[p] as number);
  const density = densityOf(places, plane, inSight);
  const marks = verdictKinds.map((): number[] => []);
  for (let p = 0; p < points.length; p++) if (inSight(p)) marks[points.kind[p] as number]?.push(p);
  const taken: Rect[] = [];
  return verdictKinds.flatMap((kind, k) => {
    const own = marks[k] ?? [];
    if (own.length === 0) return [];
    const [x, y] = amidst(places, own);
    const half = width(kind) / 2;
    let best: Rect | undefined;
    let least = Infinity;
    for (let top = plane.top + 4; top + height <= plane.bottom - 4; top += step) {
      for (let left = plane.left + 6; left + 2 * half <= plane.right - 6; left += step) {
        const rect = { left, top, right: left + 2 * half, bottom: top + height };
        const way = Math.hypot(left + half - x, top + height / 2 - y);
        if (way >= least) continue;
        const cost = Math.min(mostMarks, density.under(rect)) * perMark + way;
        const across = rect.left < line !== x < line || rect.right < line !== x < line;
        if (cost < least && !across && !taken.some((other) => overlap(rect, other)))
          [best, least] = [rect, cost];
      }
    }
    if (
      best === undefined ||
      !own.some((p) => isNear(best as Rect, places.x[p] as number, places.y[p] as number))
    ) {
      return [];
    }
    taken.push(best);
    return [{ kind, x: best.left + half, y: (best.top + best.bottom) / 2 }];
  });
}

const isNear = ({ left, right, top, bottom }: Rect, x: number, y: number): boolean =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) <= reach;

/** The place of the mark nearest to the middle of all. */
function amidst({ x, y }: Places, own: readonly number[]): readonly [x: number, y: number] {
  const [middle, height] = [median(x, own), median(y, own)];
  let nearest = own[0] as number;
  const away = (p: number): number => Math.hypot((x[p] as number) - middle, (y[p] as number) - height);
  for (const p of own) if (away(p) < away(nearest)) nearest = p;
  return [x[nearest] as number, y[nearest] as number];
}

function median(values: Float64Array, of: readonly number[]): number {
  const step = Math.ceil(of.length / enough);
  const some = of.filter((_, n) => n % step === 0);
  const sorted = some.map((p) => values[p] as number).sort((a, b) => a - b);
  return quantileSorted(sorted, 0.5) as number;
}

const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
