import { beforeEach, describe, expect, test } from 'vitest';
import { type PlaneZoom, unzoomed } from '../../src/explore/plane-layout.ts';
import { type ZoomControl, zoomControl } from '../../src/view/plane/plane-zoom.ts';

type Place = readonly [x: number, y: number];

const plane = { left: 50, top: 20, right: 450, bottom: 220 };

let element: HTMLElement;
let zooming: ZoomControl;
let zooms: PlaneZoom[];
const zoom = () => zooms.at(-1) ?? unzoomed;

beforeEach(() => {
  document.body.replaceChildren();
  element = document.createElement('div');
  element.tabIndex = 0;
  Object.assign(element.style, { position: 'absolute', left: '30px', top: '40px' });
  Object.assign(element.style, { width: '500px', height: '300px' });
  document.body.append(element);
  zooms = [];
  zooming = zoomControl(element, (next) => zooms.push(next));
  zooming.fit(plane);
});

const inWindow = ([x, y]: Place) => ({ clientX: x + 30, clientY: y + 40 });

/** What of the whole stands at a place. */
const under = ([x, y]: Place): Place => [(x - zoom().x) / zoom().k, (y - zoom().y) / zoom().k];

function wheel(how: WheelEventInit, at: Place = [250, 120]): boolean {
  const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, ...inWindow(at), ...how });
  element.dispatchEvent(event);
  return event.defaultPrevented;
}

function fingers(type: string, ...at: readonly Place[]): boolean {
  const touches = at.map(
    (place, identifier) => new Touch({ identifier, target: element, ...inWindow(place) }),
  );
  const event = new TouchEvent(type, { touches, changedTouches: touches, bubbles: true, cancelable: true });
  element.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('the wheel', () => {
  test('comes closer to what is under the pointer, as far whether it counts pixels, lines or pages', () => {
    const closer = [
      { deltaY: -100, deltaMode: WheelEvent.DOM_DELTA_PIXEL },
      { deltaY: -4, deltaMode: WheelEvent.DOM_DELTA_LINE },
      { deltaY: -0.2, deltaMode: WheelEvent.DOM_DELTA_PAGE },
    ].map((how) => {
      zooming.to(unzoomed);
      element.focus();
      expect(wheel(how, [150, 70])).toBe(true);
      expect(under([150, 70])[0]).toBeCloseTo(150, 6);
      expect(under([150, 70])[1]).toBeCloseTo(70, 6);
      return zoom().k;
    });
    expect(closer[0]).toBeCloseTo(2 ** 0.2, 9);
    expect(closer[1]).toBeCloseTo(2 ** 0.2, 9);
    expect(closer[2]).toBeCloseTo(2 ** 0.2, 9);
  });

  test('with Ctrl does so without the focus, ten times as fast: so a trackpad tells of a pinch', () => {
    expect(wheel({ deltaY: -5 })).toBe(false);
    expect(wheel({ deltaY: -5, ctrlKey: true })).toBe(true);
    expect(zoom().k).toBeCloseTo(2 ** 0.1, 9);
  });

  test('is the page’s again where there is nothing farther, once it has come to rest', async () => {
    element.focus();
    expect(wheel({ deltaY: 100 })).toBe(false);
    wheel({ deltaY: -100 });
    expect(wheel({ deltaY: 300 })).toBe(true);
    expect(zoom()).toEqual(unzoomed);
    expect(wheel({ deltaY: 100 })).toBe(true);
    await new Promise((done) => setTimeout(done, 200));
    expect(wheel({ deltaY: 100 })).toBe(false);
  });

  test('turned sideways, or with Shift, moves what is zoomed, as far as the edge', () => {
    element.focus();
    expect(wheel({ deltaX: 30 })).toBe(false);
    zooming.by(4, undefined);
    const { x, y } = zoom();
    expect(wheel({ deltaX: 30 })).toBe(true);
    expect(wheel({ deltaY: -10, shiftKey: true })).toBe(true);
    expect(zoom()).toEqual({ k: 4, x: x - 20, y });
    wheel({ deltaX: 9999 });
    expect(under([plane.right, 0])[0]).toBeCloseTo(plane.right, 6);
  });
});

test('a double click comes twice as close to what is under it, with Shift it goes back', () => {
  const click = (shiftKey: boolean) =>
    element.dispatchEvent(new MouseEvent('dblclick', { ...inWindow([150, 70]), shiftKey, cancelable: true }));
  click(false);
  expect(zoom().k).toBe(2);
  expect(under([150, 70])).toEqual([150, 70]);
  click(true);
  expect(zoom()).toEqual(unzoomed);
});

describe('fingers', () => {
  test('two of them come closer, what lay under them stays there, and the page does not scroll', () => {
    fingers('touchstart', [200, 100]);
    fingers('touchstart', [200, 100], [240, 100]);
    expect(fingers('touchmove', [180, 110], [260, 110])).toBe(true);
    expect(zoom().k).toBe(2);
    expect(under([180, 110])).toEqual([200, 100]);
    expect(under([260, 110])).toEqual([240, 100]);
  });

  test('the one that is left goes on moving, until it is gone too', () => {
    fingers('touchstart', [200, 100], [240, 100]);
    fingers('touchmove', [180, 100], [260, 100]);
    const { x } = zoom();
    fingers('touchend', [260, 100]);
    expect(fingers('touchmove', [250, 100])).toBe(true);
    expect(zoom()).toMatchObject({ k: 2, x: x - 10 });
    fingers('touchend');
    expect(fingers('touchmove', [200, 100])).toBe(false);
  });

  test('a single one is the page’s', () => {
    expect(fingers('touchstart', [200, 100])).toBe(false);
    expect(fingers('touchmove', [200, 20])).toBe(false);
    expect(zooms).toEqual([]);
  });

  test('that are taken away in the middle leave everything where it is', () => {
    fingers('touchstart', [200, 100], [240, 100]);
    fingers('touchmove', [180, 100], [260, 100]);
    fingers('touchcancel');
    const before = zoom();
    expect(fingers('touchmove', [100, 100], [300, 100])).toBe(false);
    expect(zoom()).toEqual(before);
  });
});

describe('told to', () => {
  test('it zooms about the middle, or a place, 40 times at most', () => {
    zooming.by(2, undefined);
    expect(under([250, 120])).toEqual([250, 120]);
    zooming.by(2, [100, 50]);
    expect(zoom().k).toBe(4);
    zooming.by(1000, undefined);
    expect(zoom().k).toBe(40);
    zooming.to(unzoomed);
    expect(zoom()).toEqual(unzoomed);
  });

  test('it moves, but not beyond the edges, and tells nothing where nothing changes', () => {
    zooming.pan(30, 30);
    expect(zooms).toEqual([]);
    zooming.by(2, undefined);
    zooming.pan(-9999, 9999);
    expect(under([plane.left, 0])[0]).toBe(plane.left);
    expect(under([0, plane.bottom])[1]).toBe(plane.bottom);
    const told = zooms.length;
    zooming.pan(-1, 1);
    zooming.fit({ ...plane });
    expect(zooms).toHaveLength(told);
  });

  test('what was in sight stays so in a part of another size', () => {
    zooming.by(2, [plane.left, plane.top]);
    zooming.fit({ left: 50, top: 20, right: 250, bottom: 420 });
    expect(zoom().k).toBe(2);
    expect(under([50, 20])).toEqual([50, 20]);
    expect(under([250, 420])).toEqual([150, 220]);
  });
});
