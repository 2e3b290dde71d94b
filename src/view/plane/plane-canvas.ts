import { densityOf } from '../../explore/plane-density.ts';
import { isInside, type Places, type PlaneLayout, partOf } from '../../explore/plane-layout.ts';
import type { Findable } from '../../explore/plane-near.ts';
import type { PlanePoints } from '../../explore/plane-points.ts';
import { range } from '../../explore/range.ts';
import { type VerdictKind, verdictKinds } from '../../verdict/verdict.ts';

export interface Scene {
  readonly points: PlanePoints;
  readonly places: Places;
  readonly layout: PlaneLayout;
  /** In full colour; the others faint. */
  readonly shown: Findable;
  readonly colours: Readonly<Record<VerdictKind, string>>;
  /** Around the full marks, to tell them apart where they overlap. */
  readonly ground: string;
  /** In CSS pixels, and device pixels to each. */
  readonly size: readonly [width: number, height: number];
  readonly ratio: number;
}

const faint = 0.14;
/** Marks in one cell of the density that can still be told apart. */
const crowded = 14;
/** Rarer verdicts above more frequent ones. */
const order: readonly VerdictKind[] = ['prunable', 'new', 'dormant', 'alive'];

/** Draws all marks anew: one bitmap for each verdict, put down once for each point. */
export function drawPoints(canvas: HTMLCanvasElement, scene: Scene): void {
  const { points, places, layout, shown, ratio } = scene;
  const [width, height] = scene.size;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext('2d');
  if (!context) return;
  const { x, y } = places;
  const radius = radiusFor(points.length);
  const side = Math.ceil((radius + 1.5) * 2 * ratio);
  const density = densityOf(places, { left: 0, top: 0, right: width, bottom: height }, shown);
  const inSight = range(points.length).filter((p) =>
    isInside(partOf(layout, points, p), x[p] as number, y[p] as number),
  );
  const [full, rest] = [inSight.filter((p) => shown(p)), inSight.filter((p) => !shown(p))];
  for (const [marks, opacity] of [
    [rest, () => faint],
    [full, opacityIn],
  ] as const) {
    for (const kind of order) {
      const bitmap = stamp(scene, kind, radius, side);
      const own = marks.filter((p) => points.kind[p] === verdictKinds.indexOf(kind));
      const taken = new Set<number>();
      for (const p of own) {
        const [px, py] = [x[p] as number, y[p] as number];
        const crowd = density.around(px, py);
        const spot = (py >> 1) * width + (px >> 1);
        // In a crowd, one more of its kind in the same two pixels adds nothing that could be seen.
        if (crowd > crowded && taken.has(spot)) continue;
        taken.add(spot);
        context.globalAlpha = opacity(crowd);
        context.drawImage(bitmap, Math.round(px * ratio - side / 2), Math.round(py * ratio - side / 2));
      }
    }
  }
}

/** In CSS pixels: the more there are, the smaller. */
const radiusFor = (count: number): number => (count > 6000 ? 2.75 : count > 1500 ? 3.25 : 4);

/** By how many marks share a cell. */
const opacityIn = (crowd: number): number =>
  crowd <= 5 ? 1 : crowd <= crowded ? 0.8 : crowd <= 40 ? 0.6 : 0.42;

/** A verdict's mark, the shapes of `verdictMark`, as a bitmap of `side` device pixels. */
function stamp(
  { colours, ground, ratio }: Scene,
  kind: VerdictKind,
  radius: number,
  side: number,
): ImageBitmap {
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d');
  if (!context) return canvas.transferToImageBitmap();
  context.translate(side / 2, side / 2);
  context.scale(ratio, ratio);
  context.fillStyle = colours[kind];
  context.strokeStyle = colours[kind];
  context.lineWidth = radius * 0.4;
  context.lineCap = 'round';
  const path = shapeOf(kind, radius);
  if (kind === 'alive' || kind === 'dormant') {
    context.fill(path);
    context.lineWidth = 0.75;
    context.strokeStyle = ground;
  }
  context.stroke(path);
  // Drawn from a canvas instead, each mark would take twice the time.
  return canvas.transferToImageBitmap();
}

function shapeOf(kind: VerdictKind, radius: number): Path2D {
  const tip = radius * 1.3;
  const arm = radius * 0.85;
  switch (kind) {
    case 'alive':
    case 'new': {
      const circle = new Path2D();
      circle.arc(0, 0, kind === 'new' ? radius * 0.95 : radius * 1.05, 0, 2 * Math.PI);
      return circle;
    }
    case 'dormant':
      return new Path2D(`M0 ${-tip}L${tip} 0L0 ${tip}L${-tip} 0Z`);
    case 'prunable':
      return new Path2D(`M${-arm} ${-arm}L${arm} ${arm}M${arm} ${-arm}L${-arm} ${arm}`);
  }
}
