import type { Places } from './plane-layout.ts';

/** Whether a point, by its number, is to be found. */
export type Findable = (point: number) => boolean;
export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The findable point nearest to a place, within `reach` pixels. It looks at all of them: 30,000 take 0.2 ms, less than
 * an index of them would take to build anew at each step of a zoom.
 */
export function nearest(
  { x, y }: Places,
  [atX, atY]: readonly [number, number],
  findable: Findable,
  reach = Infinity,
): number | undefined {
  let found: number | undefined;
  let least = reach * reach;
  for (let p = 0; p < x.length; p++) {
    const [dx, dy] = [(x[p] as number) - atX, (y[p] as number) - atY];
    const distance = dx * dx + dy * dy;
    if (distance <= least && findable(p) && (distance < least || found === undefined)) {
      found = p;
      least = distance;
    }
  }
  return found;
}

/** Marks less than this many pixels apart look like one. */
const spot = 1.5;

/** All findable points that stand where this one stands, to the eye. */
export function sameSpot({ x, y }: Places, point: number, findable: Findable): readonly number[] {
  const [atX, atY] = [x[point] as number, y[point] as number];
  const here: number[] = [];
  for (let p = 0; p < x.length; p++) {
    const [dx, dy] = [(x[p] as number) - atX, (y[p] as number) - atY];
    if (dx * dx + dy * dy < spot * spot && findable(p)) here.push(p);
  }
  return here;
}

/**
 * The nearest point from a point in a direction: inside the quarter that looks there, or else anywhere on that side.
 * Several in one spot are walked through one by one. Undefined where there is none.
 */
export function toward(
  { x, y }: Places,
  from: number,
  direction: Direction,
  findable: Findable,
): number | undefined {
  const sideways = direction === 'left' || direction === 'right';
  const way = direction === 'right' || direction === 'down' ? 1 : -1;
  const [along, across] = sideways ? [x, y] : [y, x];
  const [fromAlong, fromAcross] = [along[from] as number, across[from] as number];
  let [inside, beside]: (number | undefined)[] = [];
  let [leastInside, leastBeside] = [Infinity, Infinity];
  for (let p = 0; p < x.length; p++) {
    const ahead = ((along[p] as number) - fromAlong) * way;
    const aside = Math.abs((across[p] as number) - fromAcross);
    const follows = ahead === 0 && aside === 0 && (p - from) * way > 0;
    if (p === from || !(ahead > 0 || follows) || !findable(p)) continue;
    const distance = Math.hypot(ahead, aside) + (follows ? Math.abs(p - from) * 1e-9 : 0);
    if (aside <= ahead && distance < leastInside) [inside, leastInside] = [p, distance];
    if (distance < leastBeside) [beside, leastBeside] = [p, distance];
  }
  return inside ?? beside;
}

/** The findable point farthest to the left, or to the right. */
export function outermost({ x }: Places, side: 'left' | 'right', findable: Findable): number | undefined {
  const way = side === 'left' ? -1 : 1;
  let found: number | undefined;
  for (let p = 0; p < x.length; p++) {
    if (!findable(p)) continue;
    const further = found === undefined || ((x[p] as number) - (x[found] as number)) * way > 0;
    if (further) found = p;
  }
  return found;
}
