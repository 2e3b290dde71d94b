import { type D3ZoomEvent, select, zoom, zoomIdentity, zoomTransform } from 'd3';
import { type PlaneZoom, type Rect, rezoomed } from '../../explore/plane-layout.ts';

/** The way closer and back. */
export interface ZoomControl {
  /** The part that is looked at; nothing beyond its edges comes into sight. What was in sight stays so when it changes. */
  readonly fit: (plane: Rect) => void;
  /** By a factor, about a place or else the middle. */
  readonly by: (factor: number, about: readonly [number, number] | undefined) => void;
  readonly to: (zoom: PlaneZoom) => void;
  /** In pixels: what one sees moves the other way. */
  readonly pan: (x: number, y: number) => void;
}

const closest = 40;

/**
 * Lets an element be zoomed by pinch, double click, Ctrl and wheel, or the wheel alone while it has the focus; while it
 * is zoomed, by the wheel turned sideways it is moved. Everything else stays the page's, scrolling above all.
 */
export function zoomControl(element: HTMLElement, changed: (zoom: PlaneZoom) => void): ZoomControl {
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([1, closest])
    .duration(0)
    .filter((event: WheelEvent | TouchEvent | MouseEvent) => {
      if (event instanceof WheelEvent) return zooms(event, element);
      return event.type === 'touchstart'
        ? (event as TouchEvent).touches.length > 1
        : event.type === 'dblclick';
    })
    .on('zoom', ({ transform: { k, x, y } }: D3ZoomEvent<HTMLElement, unknown>) => changed({ k, x, y }));
  const zoomed = select<HTMLElement, unknown>(element).call(behaviour);
  const scale = () => zoomTransform(element).k;
  let fitted: Rect | undefined;
  const zoomTo = ({ k, x, y }: PlaneZoom) =>
    void zoomed.call(behaviour.transform, zoomIdentity.translate(x, y).scale(k));
  const pan = (x: number, y: number) => zoomed.call(behaviour.translateBy, -x / scale(), -y / scale());

  element.addEventListener(
    'wheel',
    (event) => {
      if (zooms(event, element) || scale() === 1 || !element.matches(':focus-within')) return;
      event.preventDefault();
      pan(event.deltaX || event.deltaY, event.deltaX ? event.deltaY : 0);
    },
    { passive: false },
  );
  return {
    fit: (to) => {
      const { left, top, right, bottom } = to;
      const extent: [[number, number], [number, number]] = [
        [left, top],
        [right, bottom],
      ];
      behaviour.extent(extent).translateExtent(extent);
      const from = fitted;
      fitted = to;
      const { k, x, y } = zoomTransform(element);
      if (k > 1 && from && !same(from, to)) zoomTo(rezoomed({ k, x, y }, from, to));
    },
    by: (factor, about) =>
      void zoomed.call(behaviour.scaleBy, factor, about === undefined ? undefined : [about[0], about[1]]),
    to: zoomTo,
    pan,
  };
}

/** Sideways, or with Shift, the wheel moves. A pinch on a trackpad comes as a wheel with Ctrl. */
const zooms = ({ ctrlKey, shiftKey, deltaX, deltaY }: WheelEvent, element: HTMLElement): boolean =>
  ctrlKey || (element.matches(':focus-within') && !shiftKey && Math.abs(deltaX) <= Math.abs(deltaY));

const same = (a: Rect, b: Rect): boolean =>
  a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
