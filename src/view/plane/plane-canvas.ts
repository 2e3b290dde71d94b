import { densityOf } from '../../explore/plane-density.ts';
import type { Places } from '../../explore/plane-layout.ts';
import type { Findable } from '../../explore/plane-near.ts';
import type { PlanePoints } from '../../explore/plane-points.ts';
import { type VerdictKind, verdictKinds } from '../../verdict/verdict.ts';
import { type Look, reachOf, type Stamp, stampsOf } from './plane-stamps.ts';

export interface Scene extends Omit<Look, 'radius'> {
  readonly points: PlanePoints;
  readonly places: Places;
  readonly inSight: Findable;
  /** In full colour; the others faint. */
  readonly shown: Findable;
  /** In CSS pixels. */
  readonly size: readonly [width: number, height: number];
}

/** Rarer verdicts above more frequent ones. */
const kinds: readonly VerdictKind[] = ['prunable', 'new', 'dormant', 'alive'];

/** Marks in one cell of the density that can still be told apart; beyond `crush` they blend into one ground. */
const many = 14;
const crush = 40;

/** By how many marks share a cell. */
const fullIn = (crowd: number): number =>
  crowd <= 5 ? 1 : crowd <= many ? 0.8 : crowd <= crush ? 0.6 : 0.36;
const faintIn = (crowd: number): number => (crowd <= many ? 0.14 : crowd <= crush ? 0.1 : 0.07);

/**
 * Draws all marks anew, the faint ones below. The canvas' own drawing takes 2 µs for each of 30,000 marks, however small;
 * here they are put into the picture by hand, at a tenth of that.
 */
export function drawPoints(canvas: HTMLCanvasElement, scene: Scene): void {
  const { points, places, ratio, colours, ground } = scene;
  const [width, height] = scene.size;
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
  const context = canvas.getContext('2d');
  if (!context) return;
  const look = { colours, ground, ratio, radius: radiusFor(points.length) };
  const stamps = stampsOf(look);
  // An edge as wide as a mark, so that none has to be clipped.
  const edge = reachOf(look);
  const image = emptyImage(wide + 2 * edge, high + 2 * edge);
  const pixels = new Uint32Array(image.data.buffer);
  const { x, y } = places;
  const below = rarestLast(points);
  const groups = [false, true].map((full) => drawnOf(scene, full));
  const crowds = crowdsOf(scene, groups);
  for (const full of [false, true]) {
    const drawn = groups[Number(full)] as Uint8Array;
    const taken = new Uint8Array((width + 2) * (height + 2));
    for (const p of below) {
      if (drawn[p] !== 1) continue;
      const kind = points.kind[p] as number;
      const px = x[p] as number;
      const py = y[p] as number;
      const crowd = crowds[p] as number;
      const spot = (py >> 1) * width + (px >> 1);
      // In a crowd, one more of its kind in the same two pixels adds nothing that could be seen.
      if (crowd > many && ((taken[spot] as number) >> kind) & 1) continue;
      taken[spot] = (taken[spot] as number) | (1 << kind);
      const opacity = full ? fullIn(crowd) : faintIn(crowd);
      const stamp = stamps(kind, opacity, full && crowd <= crush);
      put(stamp, pixels, image.width, Math.round(px * ratio) + edge, Math.round(py * ratio) + edge);
    }
  }
  straighten(pixels);
  context.putImageData(image, -edge, -edge);
}

/** How many of its group are in each drawn mark's cell; remembered while they stay where they are, whatever they become. */
function crowdsOf({ places, size }: Scene, groups: readonly Uint8Array[]): Uint16Array {
  const isSame = (group: Uint8Array, g: number) => group.every((one, p) => one === crowded?.groups[g]?.[p]);
  if (crowded?.places === places && groups.every(isSame)) return crowded.crowds;
  const whole = { left: 0, top: 0, right: size[0], bottom: size[1] };
  const crowds = new Uint16Array(places.x.length);
  for (const group of groups) {
    const { around } = densityOf(places, whole, (p) => group[p] === 1);
    for (let p = 0; p < crowds.length; p++) {
      if (group[p] === 1) crowds[p] = around(places.x[p] as number, places.y[p] as number);
    }
  }
  crowded = { places, groups, crowds };
  return crowds;
}

let crowded:
  | { readonly places: Places; readonly groups: readonly Uint8Array[]; readonly crowds: Uint16Array }
  | undefined;

let image: ImageData | undefined;

/** An image of this size without a mark; the last one is used again, for a large one takes a frame to come by. */
function emptyImage(width: number, height: number): ImageData {
  if (image?.width !== width || image.height !== height) image = new ImageData(width, height);
  else image.data.fill(0);
  return image;
}

/** All points in the order in which they are drawn. */
function rarestLast(points: PlanePoints): Uint32Array {
  if (last?.points === points) return last.order;
  const rank = verdictKinds.map((kind) => kinds.indexOf(kind));
  const rankOf = (p: number): number => rank[points.kind[p] as number] as number;
  const order = new Uint32Array(points.length);
  let count = 0;
  for (let r = 0; r < rank.length; r++) {
    for (let p = 0; p < points.length; p++) if (rankOf(p) === r) order[count++] = p;
  }
  last = { points, order };
  return order;
}

let last: { readonly points: PlanePoints; readonly order: Uint32Array } | undefined;

/** In CSS pixels: the more there are, the smaller. */
const radiusFor = (count: number): number => (count > 6000 ? 2.75 : count > 1500 ? 3.25 : 4);

/** 1 for each point in sight that is in full colour, or that is faint. */
function drawnOf({ points, inSight, shown }: Scene, full: boolean): Uint8Array {
  const drawn = new Uint8Array(points.length);
  for (let p = 0; p < drawn.length; p++) drawn[p] = shown(p) === full && inSight(p) ? 1 : 0;
  return drawn;
}

/** Lays a stamp over premultiplied pixels: source + below · (1 − opacity), two channels at once. */
function put({ dx, dy, colour }: Stamp, pixels: Uint32Array, width: number, x: number, y: number): void {
  const middle = y * width + x;
  for (let i = 0; i < colour.length; i++) {
    const source = colour[i] as number;
    const at = middle + (dy[i] as number) * width + (dx[i] as number);
    const below = pixels[at] as number;
    const opacity = source >>> 24;
    const rest = 256 - opacity - (opacity >> 7);
    const even = (Math.imul(below & 0xff00ff, rest) >>> 8) & 0xff00ff;
    const odd = Math.imul((below >>> 8) & 0xff00ff, rest) & 0xff00ff00;
    pixels[at] = source + (even | odd);
  }
}

/** Takes the opacity out of the colours again, as ImageData has them. Rounding may have made a channel larger than it. */
function straighten(pixels: Uint32Array): void {
  for (let i = 0; i < pixels.length; i++) {
    const pixel = pixels[i] as number;
    const alpha = pixel >>> 24;
    if (alpha === 0 || alpha === 255) continue;
    const half = alpha >> 1;
    const high = (((pixel >>> 16) & 255) * 255 + half) / alpha;
    const middle = (((pixel >>> 8) & 255) * 255 + half) / alpha;
    const low = ((pixel & 255) * 255 + half) / alpha;
    pixels[i] = (alpha << 24) | (upTo255(high) << 16) | (upTo255(middle) << 8) | upTo255(low);
  }
}

const upTo255 = (channel: number): number => (channel > 255 ? 255 : channel | 0);
