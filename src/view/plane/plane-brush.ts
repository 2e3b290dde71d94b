import { render } from 'lit';
import { boxOf, rectOf } from '../../explore/plane-box.ts';
import { draggedBox, type Grip, type Point } from '../../explore/plane-gestures.ts';
import type { PlaneLayout, Rect } from '../../explore/plane-layout.ts';
import type { PlaneBox } from '../../explore/query.ts';
import { boxTemplate, cursorOf, type Part } from './plane-box-template.ts';
import { placeIn } from './plane-place.ts';

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

/** A pointer that is down, and what it has hold of. */
interface Press {
  readonly id: number;
  readonly from: Point;
  readonly part: Part;
  readonly grip: Grip;
  readonly box: Rect;
  /** The box as it was asked for before. */
  readonly before: PlaneBox | undefined;
}

/**
 * Puts a box on two groups that nobody else fills. A finger draws none: it scrolls the page, and taps. Escape, or whatever
 * takes the pointer away, brings back the box as it was before.
 */
export function boxBrush(plane: SVGGElement, strip: SVGGElement, told: BrushTold): BoxBrush {
  const groups = { plane, strip };
  /** What the box was last drawn for; nothing once a pointer had it. */
  let drawn: { readonly layout: PlaneLayout; readonly box: PlaneBox | undefined } | undefined;
  let layout: PlaneLayout | undefined;
  let shown: { readonly part: Part; readonly box: Rect } | undefined;
  let press: Press | undefined;
  /** While a box is dragged. */
  let cursor = '';
  let byTouch = false;
  let frame = 0;

  const placeOf = (event: MouseEvent): Point => placeIn(plane.ownerSVGElement ?? plane, event);

  const tell = (): void => {
    frame = 0;
    if (shown && layout) told.boxed(askedBy(shown.box, layout, shown.part));
  };

  const pressed = (event: PointerEvent, part: Part, grip: Grip, box?: Rect): void => {
    byTouch = event.pointerType === 'touch';
    if (byTouch || event.button !== 0 || event.ctrlKey || !layout) return;
    const from = placeOf(event);
    const [[x, y], id] = [from, event.pointerId];
    const start = { ...layout[part], left: x, right: x, ...(part === 'plane' && { top: y, bottom: y }) };
    groups[part].querySelector('.overlay')?.setPointerCapture(id);
    press = { id, from, part, grip, box: box ?? start, before: drawn?.box };
    addEventListener('keydown', escaped, true);
  };

  const moved = (event: PointerEvent): void => {
    if (!layout || event.pointerId !== press?.id) return;
    const { from, part, box, grip } = press;
    const [x, y] = placeOf(event);
    const way: Point = [x - from[0], y - from[1]];
    if (!cursor && Math.hypot(...way) < least) return;
    const dragged = draggedBox(box, grip, way, layout[part]);
    shown = { part, box: dragged.box };
    cursor = isFlat(box) ? 'crosshair' : cursorOf(dragged.grip);
    show();
    frame ||= requestAnimationFrame(tell);
  };

  const over = (asMeant: boolean): void => {
    if (!press) return;
    const { from, before } = press;
    const dragged = cursor !== '';
    [press, drawn, cursor] = [undefined, undefined, ''];
    cancelAnimationFrame(frame);
    frame = 0;
    removeEventListener('keydown', escaped, true);
    show();
    if (!dragged) {
      if (asMeant) told.clicked(from);
    } else if (asMeant) tell();
    else told.boxed(before);
    told.ended();
  };

  const ended = (event: PointerEvent): void => {
    if (event.pointerId === press?.id) over(event.type === 'pointerup');
  };

  const escaped = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    over(false);
  };

  const tapped = (event: MouseEvent): void => {
    if (!byTouch) return;
    told.clicked(placeOf(event));
    told.ended();
  };

  const show = (): void => {
    if (!layout) return;
    for (const part of ['plane', 'strip'] as const) {
      const box = shown?.part === part ? shown.box : undefined;
      render(boxTemplate(part, layout[part], box, cursor, { pressed, moved, ended, tapped }), groups[part]);
    }
  };

  return {
    busy: () => press !== undefined,
    sync: (now, wanted) => {
      if (drawn?.layout === now && drawn.box === wanted) return;
      drawn = { layout: now, box: wanted };
      layout = now;
      const box = wanted && rectOf(wanted, now);
      shown = box && { part: wanted.messages ? 'plane' : 'strip', box };
      show();
    },
  };
}

/** What a box on the chart asks for: nothing where there is nothing of it. */
const askedBy = (box: Rect, layout: PlaneLayout, part: Part): PlaneBox | undefined =>
  isFlat(box) ? undefined : boxOf(box, layout, part === 'strip');

const isFlat = ({ left, right, top, bottom }: Rect): boolean => left === right || top === bottom;
