import { isShown, type LeftOut } from '../../explore/filter.ts';
import {
  isInside,
  layOut,
  type Places,
  type PlaneLayout,
  type PlaneZoom,
  partOf,
  placesOf,
  planeDomain,
} from '../../explore/plane-layout.ts';
import { type ZoneName, zoneNames } from '../../explore/plane-names.ts';
import { type Direction, type Findable, nearest, sameSpot, toward } from '../../explore/plane-near.ts';
import type { PlanePoints } from '../../explore/plane-points.ts';
import type { VerdictKind } from '../../verdict/verdict.ts';
import { verdictWords } from '../../words/verdicts.ts';
import { partsOf } from './plane-frame.ts';

/** Who is where on the chart, whatever the filters. */
interface Ground {
  readonly points: PlanePoints;
  readonly layout: PlaneLayout;
  readonly places: Places;
  readonly inSight: Findable;
}

/** The chart as it stands: who is where, and who is in full colour. */
export interface Picture extends Ground {
  readonly names: readonly ZoneName[];
  readonly shown: Findable;
}

/** All marks laid out on a chart of this size, in pixels. */
function groundOf(points: PlanePoints, zoom: PlaneZoom, [width, height]: readonly [number, number]): Ground {
  const { plane, strip } = partsOf(width, height);
  const layout = layOut(planeDomain(points), plane, strip, zoom);
  const places = placesOf(points, layout);
  const inSight: Findable = (p) =>
    isInside(partOf(layout, points, p), places.x[p] as number, places.y[p] as number);
  return { points, layout, places, inSight };
}

/** The ground with those who are shown in full colour, and the zones' names among them. */
function pictureOf(ground: Ground, shown: Findable, inTouchDays: number): Picture {
  const { points, places, layout } = ground;
  const line = layout.days.at(inTouchDays);
  const names = zoneNames(points, places, layout, shown, line, nameWidth);
  return { ...ground, shown, names };
}

/** The chart drawn anew: laid out anew where something `moved`, else the same points judged otherwise. */
export const repictured = (
  before: Picture | undefined,
  moved: boolean,
  points: PlanePoints,
  zoom: PlaneZoom,
  size: readonly [number, number],
  shown: Uint32Array,
  inTouchDays: number,
): Picture =>
  pictureOf(
    moved || !before ? groundOf(points, zoom, size) : { ...before, points },
    (p) => shown[p] === 1,
    inTouchDays,
  );

/** By point, 1 for those in full colour; `before` itself where it says the same, since then nothing is to be drawn. */
export function shownMarks(
  points: PlanePoints,
  leftOut: LeftOut,
  before: Uint32Array | false,
): Uint32Array<ArrayBuffer> {
  const shown = points.tie.map((tie) => (isShown(leftOut, tie, 'box') ? 1 : 0));
  return before !== false && before.every((one, p) => one === shown[p])
    ? (before as Uint32Array<ArrayBuffer>)
    : shown;
}

/** The point of a tie; undefined for who is not on the plane. */
export function pointOf({ tie }: PlanePoints, open: number | undefined): number | undefined {
  const point = open === undefined ? -1 : tie.indexOf(open);
  return point < 0 ? undefined : point;
}

const nameWidth = (kind: VerdictKind): number => verdictWords[kind].name.length * 9 + 8;

/** How far, in pixels, the pointer may be from the mark it means; from a faint one half as far. */
const reach = 14;

/** The mark that a pointer means: the nearest, and a faint one where no other is near. */
export const markAt = (
  { places, shown, inSight }: Picture,
  at: readonly [number, number],
): number | undefined =>
  nearest(places, at, (p) => shown(p) && inSight(p), reach) ?? nearest(places, at, inSight, reach / 2);

/** All marks in the spot of one, itself among them. */
export const marksWith = ({ places, shown, inSight }: Picture, point: number): readonly number[] =>
  sameSpot(places, point, (p) => p === point || (shown(p) && inSight(p)));

/** The mark that a click means: of several in one spot the next after the one that is open. */
export function markToOpen(picture: Picture, at: readonly [number, number], open: number | undefined) {
  const point = markAt(picture, at);
  if (point === undefined) return undefined;
  const here = marksWith(picture, point);
  const before = here.findIndex((p) => picture.points.tie[p] === open);
  return before < 0 ? point : here[(before + 1) % here.length];
}

/** Where the keys come to: undefined where there is nobody to come to. They begin at the mark in the middle. */
export function walked(
  { places, shown, inSight, layout: { plane } }: Picture,
  from: number | undefined,
  direction: Direction,
): number | undefined {
  if (from !== undefined) return toward(places, from, direction, shown);
  const middle = [(plane.left + plane.right) / 2, (plane.top + plane.bottom) / 2] as const;
  return nearest(places, middle, (p) => shown(p) && inSight(p));
}

const margin = 40;

/** How far the view has to move to show a mark that is out of sight. */
export function wayTo(
  { places, points, layout, inSight }: Picture,
  point: number,
): readonly [number, number] {
  if (inSight(point)) return [0, 0];
  const { left, right, top, bottom } = layout.plane;
  const beyond = (at: number, first: number, last: number) =>
    at < first + margin ? at - first - margin : at > last - margin ? at - last + margin : 0;
  return [
    beyond(places.x[point] as number, left, right),
    points.strip[point] === 1 ? 0 : beyond(places.y[point] as number, top, bottom),
  ];
}

export const placeOf = ({ places }: Picture, point: number): readonly [x: number, y: number] => [
  places.x[point] as number,
  places.y[point] as number,
];
