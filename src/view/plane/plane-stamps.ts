import { type VerdictKind, verdictKinds } from '../../verdict/verdict.ts';

/** What marks look like. */
export interface Look {
  readonly colours: Readonly<Record<VerdictKind, string>>;
  /** Around the full marks, to tell them apart where they overlap. */
  readonly ground: string;
  /** In CSS pixels, and device pixels to each. */
  readonly radius: number;
  readonly ratio: number;
}

/** A mark as the few device pixels it covers. */
export interface Stamp {
  /** From the mark's middle. */
  readonly dx: Int32Array;
  readonly dy: Int32Array;
  /** Premultiplied by their opacity, the channels in the order that a Uint32Array over ImageData has them. */
  readonly colour: Uint32Array;
}

/** The stamp of a verdict by its place among `verdictKinds`, at an opacity of 0–1, with a halo of the ground or without. */
export type Stamps = (kind: number, opacity: number, halo: boolean) => Stamp;

let last: { readonly key: string; readonly stamps: Stamps } | undefined;

/** The stamps of a look; those of the last one are kept. */
export function stampsOf(look: Look): Stamps {
  const key = JSON.stringify(look);
  if (last?.key === key) return last.stamps;
  const made = new Map<number, Stamp>();
  const stamps: Stamps = (kind, opacity, halo) => {
    const which = kind * 4 + (halo ? 2 : 0) + opacity;
    const known = made.get(which);
    if (known) return known;
    const stamp = cut(drawn(look, verdictKinds[kind] ?? 'alive', halo), opacity);
    made.set(which, stamp);
    return stamp;
  };
  last = { key, stamps };
  return stamps;
}

/** How far a stamp reaches from its middle, in device pixels. */
export const reachOf = ({ radius, ratio }: Look): number => Math.ceil((radius + 1.5) * ratio) + 1;

/** The pixels of a picture that are not empty. */
function cut(picture: ImageData, opacity: number): Stamp {
  const { data, width } = picture;
  const middle = width >> 1;
  const pixels: { dx: number; dy: number; colour: number }[] = [];
  for (let i = 0; i < data.length; i += 4) {
    const alpha = (data[i + 3] as number) * opacity;
    const channel = (n: number) => Math.round(((data[i + n] as number) * alpha) / 255);
    const colour = (Math.round(alpha) << 24) | (channel(2) << 16) | (channel(1) << 8) | channel(0);
    const at = i / 4;
    if (alpha >= 1) pixels.push({ dx: (at % width) - middle, dy: Math.floor(at / width) - middle, colour });
  }
  return {
    dx: Int32Array.from(pixels, ({ dx }) => dx),
    dy: Int32Array.from(pixels, ({ dy }) => dy),
    colour: Uint32Array.from(pixels, ({ colour }) => colour),
  };
}

/** A verdict's mark, the shapes of `verdictMark`. */
function drawn(look: Look, kind: VerdictKind, halo: boolean): ImageData {
  const { colours, ground, radius, ratio } = look;
  const side = 2 * reachOf(look);
  const context = new OffscreenCanvas(side, side).getContext('2d', { willReadFrequently: true });
  if (!context) return new ImageData(side, side);
  context.translate(side / 2, side / 2);
  context.scale(ratio, ratio);
  context.fillStyle = colours[kind];
  context.strokeStyle = colours[kind];
  context.lineWidth = radius * 0.4;
  context.lineCap = 'round';
  const path = shapeOf(kind, radius);
  const solid = kind === 'alive' || kind === 'dormant';
  if (solid) {
    context.fill(path);
    context.lineWidth = 0.75;
    context.strokeStyle = ground;
  }
  if (!solid || halo) context.stroke(path);
  return context.getImageData(0, 0, side, side);
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
