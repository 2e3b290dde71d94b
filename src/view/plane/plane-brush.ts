import { type BrushBehavior, brush, brushX, type D3BrushEvent, pointer, select } from 'd3';
import { boxOf, rectOf } from '../../explore/plane-box.ts';
import type { PlaneLayout, Rect } from '../../explore/plane-layout.ts';
import type { PlaneBox } from '../../explore/query.ts';

/** What came of the pointer on the plane or on the strip below it. */
export interface BrushTold {
  /** A box is being drawn, moved or stretched, told once a frame: undefined where there is nothing of it. */
  readonly boxed: (box: PlaneBox | undefined) => void;
  /** The pointer let go: after the last of the box, or after the click. */
  readonly ended: () => void;
  readonly clicked: (at: readonly [number, number]) => void;
}

/** The box on the chart. */
export interface BoxBrush {
  readonly busy: () => boolean;
  /** Draws the box where it belongs; to be called whenever the box or the layout may have changed, but not while busy. */
  readonly sync: (layout: PlaneLayout, box: PlaneBox | undefined) => void;
}

/** A drag shorter than this, in pixels, is a click. */
const least = 4;

/** Puts a brush on each of two groups that nobody else fills. A finger draws no box: it scrolls the page. */
export function boxBrush(plane: SVGGElement, strip: SVGGElement, told: BrushTold): BoxBrush {
  let from: readonly [number, number] | undefined;
  let dragged = false;
  let layout: PlaneLayout | undefined;
  /** What the box was last drawn for; nothing once it is dragged. */
  let drawn: { readonly layout: PlaneLayout; readonly box: PlaneBox | undefined } | undefined;
  let untold: { readonly box: PlaneBox | undefined } | undefined;
  const tell = () => {
    if (untold) told.boxed(untold.box);
    untold = undefined;
  };

  const listen = (group: SVGGElement, behaviour: BrushBehavior<unknown>) => {
    const boxIn = (selection: D3BrushEvent<unknown>['selection']): PlaneBox | undefined => {
      if (!selection || !layout) return undefined;
      const [[left, top], [right, bottom]] = isFlat(selection)
        ? [
            [selection[0], layout.strip.top],
            [selection[1], layout.strip.bottom],
          ]
        : selection;
      return boxOf({ left, top, right, bottom } as Rect, layout, group === strip);
    };
    behaviour
      .touchable(() => false)
      .keyModifiers(false)
      .on('start', ({ sourceEvent }: D3BrushEvent<unknown>) => {
        if (!sourceEvent) return;
        from = pointer(sourceEvent, group);
        dragged = false;
        drawn = undefined;
      })
      .on('brush', ({ sourceEvent, selection }: D3BrushEvent<unknown>) => {
        if (!sourceEvent || !from) return;
        const [x, y] = pointer(sourceEvent, group);
        dragged ||= Math.hypot(x - from[0], y - from[1]) >= least;
        if (!dragged) return;
        if (!untold) requestAnimationFrame(tell);
        untold = { box: boxIn(selection) };
      })
      .on('end', ({ sourceEvent, selection }: D3BrushEvent<unknown>) => {
        if (!sourceEvent || !from) return;
        const at = from;
        from = undefined;
        if (dragged) untold = { box: boxIn(selection) };
        else told.clicked(at);
        tell();
        told.ended();
      });
    return select(group).call(behaviour);
  };

  const box = brush<unknown>();
  const span = brushX<unknown>();
  const inPlane = listen(plane, box);
  const inStrip = listen(strip, span);
  return {
    busy: () => from !== undefined,
    sync: (now, wanted) => {
      if (drawn?.layout === now && drawn.box === wanted) return;
      drawn = { layout: now, box: wanted };
      if (layout !== now) {
        inPlane.call(box.extent(corners(now.plane)));
        inStrip.call(span.extent(corners(now.strip)));
      }
      layout = now;
      const at = wanted && rectOf(wanted, now);
      const below = wanted !== undefined && wanted.messages === undefined;
      inPlane.call(box.move, at && !below ? corners(at) : null);
      inStrip.call(span.move, at && below ? [at.left, at.right] : null);
    },
  };
}

const isFlat = (selection: NonNullable<D3BrushEvent<unknown>['selection']>): selection is [number, number] =>
  typeof selection[0] === 'number';

const corners = ({ left, top, right, bottom }: Rect): [[number, number], [number, number]] => [
  [left, top],
  [right, bottom],
];
