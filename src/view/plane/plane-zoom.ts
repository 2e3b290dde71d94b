import { keptWithin, type Point, pinched, zoomedBy } from '../../explore/plane-gestures.ts';
import { type PlaneZoom, type Rect, rezoomed, unzoomed } from '../../explore/plane-layout.ts';
import { placeIn } from './plane-place.ts';

/** The way closer and back. */
export interface ZoomControl {
  /**
   * The part that is looked at, all of the element until it is told; nothing beyond its edges comes into sight. What was
   * in sight stays so when it changes.
   */
  readonly fit: (plane: Rect) => void;
  /** By a factor, about a place or else the middle. */
  readonly by: (factor: number, about: readonly [number, number] | undefined) => void;
  readonly to: (zoom: PlaneZoom) => void;
  /** In pixels: what one sees moves the other way. */
  readonly pan: (x: number, y: number) => void;
}

/** A wheel that rests as long, in ms, is at the end of its turn. */
const restMs = 150;

/**
 * Lets an element be zoomed by pinch, double click, Ctrl and wheel, or the wheel alone while it has the focus; while it
 * is zoomed, by the wheel turned sideways it is moved. Everything else stays the page's, scrolling above all.
 */
export function zoomControl(element: HTMLElement, changed: (zoom: PlaneZoom) => void): ZoomControl {
  let zoom = unzoomed;
  let plane: Rect | undefined;
  let turned = -Infinity;
  let pinch: { readonly zoom: PlaneZoom; readonly fingers: readonly [Point, Point] } | undefined;

  const part = (): Rect =>
    plane ?? { left: 0, top: 0, right: element.clientWidth, bottom: element.clientHeight };
  const to = (wanted: PlaneZoom): void => {
    const { k, x, y } = keptWithin(wanted, part());
    if (k === zoom.k && x === zoom.x && y === zoom.y) return;
    zoom = { k, x, y };
    changed(zoom);
  };
  const pan = (x: number, y: number): void => to({ ...zoom, x: zoom.x - x, y: zoom.y - y });

  const wheeled = (event: WheelEvent): void => {
    const [x, y] = pixelsOf(event);
    if (zooms(event, element)) {
      const wanted = zoomedBy(zoom, 2 ** (y * (event.ctrlKey ? -0.02 : -0.002)), placeIn(element, event));
      // Where there is no closer and no farther the wheel is the page's, once it has come to rest.
      if (wanted.k === zoom.k && event.timeStamp - turned > restMs) return;
      turned = event.timeStamp;
      to(wanted);
    } else if (zoom.k > 1 && element.matches(':focus-within')) pan(x || y, x ? y : 0);
    else return;
    event.preventDefault();
  };

  /** Two fingers zoom, and the one that is left of them goes on moving. */
  const touched = (event: TouchEvent): void => {
    const [one, other = one] = Array.from(event.touches, (finger) => placeIn(element, finger));
    const fingers = one && other && ([one, other] as const);
    if (event.type !== 'touchmove') {
      pinch = fingers && (pinch || one !== other) ? { zoom, fingers } : undefined;
    } else if (pinch && fingers) {
      if (event.cancelable) event.preventDefault();
      to(pinched(pinch.zoom, pinch.fingers, fingers));
    }
  };

  element.addEventListener('wheel', wheeled, { passive: false });
  element.addEventListener('dblclick', (event) => {
    event.preventDefault();
    to(zoomedBy(zoom, event.shiftKey ? 0.5 : 2, placeIn(element, event)));
  });
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
    element.addEventListener(type, touched, { passive: false });
  }
  return {
    fit: (now) => {
      const before = plane;
      plane = now;
      if (before && !same(before, now)) to(rezoomed(zoom, before, now));
    },
    by: (factor, about) => {
      const { left, right, top, bottom } = part();
      to(zoomedBy(zoom, factor, about ?? [(left + right) / 2, (top + bottom) / 2]));
    },
    to,
    pan,
  };
}

/** Sideways, or with Shift, the wheel moves. A pinch on a trackpad comes as a wheel with Ctrl. */
const zooms = ({ ctrlKey, shiftKey, deltaX, deltaY }: WheelEvent, element: HTMLElement): boolean =>
  ctrlKey || (element.matches(':focus-within') && !shiftKey && Math.abs(deltaX) <= Math.abs(deltaY));

/** How far a wheel was turned: it may tell it in lines or in pages. */
function pixelsOf({ deltaX, deltaY, deltaMode }: WheelEvent): Point {
  const unit = [1, 25, 500][deltaMode] ?? 1;
  return [deltaX * unit, deltaY * unit];
}

const same = (a: Rect, b: Rect): boolean =>
  a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
