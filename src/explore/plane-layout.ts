import type { PlanePoints } from './plane-points.ts';
import { type Axis, logAxis } from './plane-scale.ts';

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the two axes span, longest ago and fewest first. */
export interface PlaneDomain {
  readonly days: readonly [farthest: number, nearest: number];
  readonly messages: readonly [least: number, most: number];
}

/** How the plane was zoomed and moved, in pixels of the whole. */
export interface PlaneZoom {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** Where everything on the plane stands, in pixels: `layOut`. */
export interface PlaneLayout {
  readonly plane: Rect;
  /** Of ties that were never two-way. */
  readonly strip: Rect;
  readonly days: Axis;
  readonly messages: Axis;
}

export const unzoomed: PlaneZoom = { k: 1, x: 0, y: 0 };

/** Days added before the logarithm is taken: today has a place, and the last week no more room than it deserves. */
const softenDays = 3;
/** Two years at least, so that the in-touch line has a side to it that is quiet; a month at most, for the other side. */
const leastFar = 730;
const mostNear = 30;
const leastMost = 10;
/** The part of the way to the next number of messages that a mark may stray: marks of neighbouring numbers stay apart. */
export const stray = 0.4;

/** What the axes must span to show all of the points, in proportions that do not jump about with a few of them. */
export function planeDomain({ length, days, messages, strip }: PlanePoints): PlaneDomain {
  let [far, near, least, most] = [leastFar, mostNear, 2, leastMost];
  for (let p = 0; p < length; p++) {
    far = Math.max(far, days[p] as number);
    near = Math.min(near, days[p] as number);
    if (strip[p] === 1) continue;
    least = Math.min(least, messages[p] as number);
    most = Math.max(most, messages[p] as number);
  }
  // Some room beyond the outermost marks, so that none of them is lost in a corner.
  return { days: [far * 1.1, Math.max(0, near)], messages: [least - 0.5, most * 1.2 + 0.5] };
}

/** The empty edge inside the parts: no mark is cut by it. */
const inset = 10;

/** The axes of a domain drawn into the two parts; the strip is zoomed in time alone. */
export function layOut(domain: PlaneDomain, plane: Rect, strip: Rect, { k, x, y }: PlaneZoom): PlaneLayout {
  const across: readonly [number, number] = [plane.left + inset, plane.right - inset];
  const up: readonly [number, number] = [plane.bottom - inset / 2, plane.top + inset];
  return {
    plane,
    strip,
    days: logAxis(domain.days, across, softenDays, { k, offset: x }),
    messages: logAxis(domain.messages, up, 0, { k, offset: y }),
  };
}

export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Where each point's mark stands, in pixels. It strays in messages, or over the strip, and never in time. */
export function placesOf(points: PlanePoints, { days, messages, strip }: PlaneLayout): Places {
  const middle = (strip.top + strip.bottom) / 2;
  const reach = Math.max(0, (strip.bottom - strip.top) / 2 - inset / 2);
  const y = Float64Array.from(points.jitter, (jitter, p) =>
    points.strip[p] === 1
      ? middle + jitter * reach
      : messages.at((points.messages[p] as number) + jitter * stray),
  );
  return { x: Float64Array.from(points.days, days.at), y };
}

/** The part that holds a point. */
export const partOf = ({ plane, strip }: PlaneLayout, points: PlanePoints, point: number): Rect =>
  points.strip[point] === 1 ? strip : plane;

export const isInside = ({ left, top, right, bottom }: Rect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The zoom that shows the same part of the whole after the plane went from one rectangle to another. */
export function rezoomed({ k, x, y }: PlaneZoom, from: Rect, to: Rect): PlaneZoom {
  const moved = (
    offset: number,
    [first, last]: readonly [number, number],
    [start, end]: readonly [number, number],
  ) => {
    const share = ((first - offset) / k - first) / (last - first);
    return start - k * (start + share * (end - start));
  };
  return {
    k,
    x: moved(x, [from.left, from.right], [to.left, to.right]),
    y: moved(y, [from.top, from.bottom], [to.top, to.bottom]),
  };
}
