import type { PlaneZoom, Rect } from './plane-layout.ts';

/** In pixels of the chart. */
export type Point = readonly [x: number, y: number];

/** Which edges of a box go with a pointer, by the points of the compass. */
export type Grip = 'n' | 'e' | 's' | 'w' | 'nw' | 'ne' | 'sw' | 'se' | 'ew' | 'nesw';

type Ends = readonly [least: number, most: number];

/**
 * A box after the pointer that has hold of it went some way: the edges held go along as far as `within` lets them, the
 * others stay. An edge that passes the opposite one becomes the opposite one: so does the grip.
 */
export function draggedBox(
  { left, right, top, bottom }: Rect,
  grip: Grip,
  [x, y]: Point,
  within: Rect,
): { readonly box: Rect; readonly grip: Grip } {
  const across = draggedEnds([left, right], grip, ['w', 'e'], x, [within.left, within.right]);
  const down = draggedEnds([top, bottom], across.grip, ['n', 's'], y, [within.top, within.bottom]);
  const [[west, east], [north, south]] = [across.ends, down.ends];
  return { box: { left: west, right: east, top: north, bottom: south }, grip: down.grip };
}

function draggedEnds(
  [from, to]: Ends,
  grip: Grip,
  [first, last]: readonly [string, string],
  way: number,
  [least, most]: Ends,
): { readonly ends: Ends; readonly grip: Grip } {
  const [holdsFirst, holdsLast] = [grip.includes(first), grip.includes(last)];
  const by = clamped(way, least - (holdsFirst ? from : to), most - (holdsLast ? to : from));
  const [a, b] = [holdsFirst ? from + by : from, holdsLast ? to + by : to];
  if (a <= b) return { ends: [a, b], grip };
  return { ends: [b, a], grip: grip.replace(holdsFirst ? first : last, holdsFirst ? last : first) as Grip };
}

/** What a grip is taken by: a strip along its edge, or the square around its corner. `reach` pixels to either side. */
export const handleOf = ({ left, right, top, bottom }: Rect, grip: Grip, reach: number): Rect => ({
  left: (grip.includes('e') ? right : left) - reach,
  right: (grip.includes('w') ? left : right) + reach,
  top: (grip.includes('s') ? bottom : top) - reach,
  bottom: (grip.includes('n') ? top : bottom) + reach,
});

const closest = 40;

/** Zoomed by a factor, to 40 at most and 1 at least: what stood at one place comes to stand at the other. */
export function zoomedBy({ k, x, y }: PlaneZoom, factor: number, from: Point, to: Point = from): PlaneZoom {
  const next = clamped(k * factor, 1, closest);
  const share = next / k;
  return { k: next, x: to[0] - (from[0] - x) * share, y: to[1] - (from[1] - y) * share };
}

/** Zoomed as two fingers go: what lay under them stays there, as far as it can without turning. One finger twice moves it. */
export const pinched = (
  zoom: PlaneZoom,
  before: readonly [Point, Point],
  now: readonly [Point, Point],
): PlaneZoom =>
  zoomedBy(zoom, reach(before) > 0 ? reach(now) / reach(before) : 1, middle(before), middle(now));

const reach = ([a, b]: readonly [Point, Point]): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
const middle = ([a, b]: readonly [Point, Point]): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** Moved just so far that nothing beyond the edges of the part comes into sight. */
export const keptWithin = ({ k, x, y }: PlaneZoom, { left, right, top, bottom }: Rect): PlaneZoom => ({
  k,
  x: clamped(x, right * (1 - k), left * (1 - k)),
  y: clamped(y, bottom * (1 - k), top * (1 - k)),
});

const clamped = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));
