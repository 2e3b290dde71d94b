import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emptyQuery } from '../../src/explore/query.ts';
import { circle, drag, ground, inChart, markOf, pointer, settled, show, stage } from './plane-stage.ts';

type Place = readonly [x: number, y: number];

const selection = () => inChart<SVGRectElement>('.brush .selection');
const drawn = () => selection()?.getBoundingClientRect() ?? new DOMRect();
const near = ([x, y]: Place, dx: number, dy: number): Place => [x + dx, y + dy];
const frame = () => new Promise((done) => requestAnimationFrame(done));
const askedLast = () => stage.asked.at(-1)?.box;

const box = { days: [500, 2000], messages: [10, 50] } as const;

/** Presses on the box, its edge or the ground, and moves on without letting go. */
async function hold(target: Element | null | undefined, from: Place, to: Place) {
  if (!target) throw new Error('nothing to hold');
  pointer('pointerdown', from, target);
  pointer('pointermove', to, ground(from));
  await frame();
}

beforeEach(async () => {
  await page.viewport(1000, 800);
  document.documentElement.style.colorScheme = 'light';
  await show(circle, { ...emptyQuery, box });
});

describe('a box that is there', () => {
  const middle = (): Place => [drawn().left + drawn().width / 2, drawn().top + drawn().height / 2];

  test('goes with the pointer that has hold of it, as large as it was', async () => {
    const before = drawn();
    await hold(selection(), middle(), near(middle(), 40, 30));
    expect(drawn().left).toBeCloseTo(before.left + 40, 3);
    expect(drawn().top).toBeCloseTo(before.top + 30, 3);
    expect(drawn().width).toBeCloseTo(before.width, 3);
    pointer('pointerup', near(middle(), 40, 30), ground(middle()));
    expect(askedLast()?.days[1]).toBeLessThan(2000);
  });

  test('is stretched by a corner, past the opposite one too, and the cursor turns with it', async () => {
    const before = drawn();
    const overlay = ground(middle()) as SVGElement;
    const corner = inChart<SVGElement>('.brush .handle[cursor="nw-resize"]');
    const at: Place = [before.left, before.top];
    await hold(corner, at, near(at, -20, -10));
    expect(drawn().left).toBeCloseTo(before.left - 20, 3);
    expect(drawn().bottom).toBeCloseTo(before.bottom, 3);
    expect(overlay.style.cursor).toBe('nw-resize');
    pointer('pointermove', [before.right + 50, before.top], overlay);
    expect(drawn().left).toBeCloseTo(before.right, 3);
    expect(drawn().right).toBeCloseTo(before.right + 50, 3);
    expect(overlay.style.cursor).toBe('ne-resize');
    pointer('pointerup', [before.right + 50, before.top], overlay);
    expect(overlay.style.cursor).toBe('');
  });

  test('gives way to one that is drawn in the strip, at once', async () => {
    const at = markOf(4);
    await hold(ground(at), at, near(at, 50, 0));
    expect(selection()?.getAttribute('width')).toBeNull();
    pointer('pointerup', near(at, 50, 0), ground(at));
    expect(askedLast()?.messages).toBeUndefined();
    expect(askedLast()?.days).toHaveLength(2);
  });

  test('stays where a click opens somebody in it', async () => {
    const at = markOf(2);
    pointer('pointerdown', at, selection() ?? undefined);
    pointer('pointerup', at, ground(at));
    await settled();
    expect(stage.opened).toEqual([2]);
    expect(stage.asked).toEqual([]);
    expect(drawn().width).toBeGreaterThan(40);
  });
});

describe('a box on its way', () => {
  const from = (): Place => near(markOf(1), -60, -60);
  const to = (): Place => near(markOf(1), -10, 60);

  const hasGoneBack = async (asked: number) => {
    await settled();
    expect(stage.asked.length).toBe(asked);
    expect(askedLast()).toEqual(asked === 0 ? undefined : box);
    expect(stage.element.query.box).toEqual(box);
    const now = drawn();
    pointer('pointermove', near(to(), -90, 0), ground(from()));
    pointer('pointerup', near(to(), -90, 0), ground(from()));
    await frame();
    await settled();
    expect(drawn()).toEqual(now);
    expect(stage.asked.length).toBe(asked);
  };

  test('is asked for once a frame, and followed', async () => {
    await hold(ground(from()), from(), to());
    expect(stage.asked).toHaveLength(1);
    pointer('pointermove', near(to(), 5, 0), ground(from()));
    pointer('pointermove', near(to(), 6, 0), ground(from()));
    await frame();
    expect(stage.asked).toHaveLength(2);
    pointer('pointerup', near(to(), 6, 0), ground(from()));
    expect(stage.asked).toHaveLength(2);
  });

  test('is taken back by Escape, and Escape does nothing else', async () => {
    let heard = 0;
    stage.element.addEventListener('keydown', () => {
      heard++;
    });
    const before = drawn();
    await hold(ground(from()), from(), to());
    expect(stage.asked).toHaveLength(1);
    stage.element.focus();
    await userEvent.keyboard('{Escape}');
    await hasGoneBack(2);
    expect(drawn()).toEqual(before);
    expect(heard).toBe(0);
    await userEvent.keyboard('{Escape}');
    expect(askedLast()).toBeUndefined();
  });

  test.each(['pointercancel', 'lostpointercapture'])('is taken back by %s', async (type) => {
    await hold(ground(from()), from(), to());
    pointer(type, to(), ground(from()));
    await hasGoneBack(2);
  });

  test('asks for nothing where it is taken back before the frame', async () => {
    pointer('pointerdown', from(), ground(from()));
    pointer('pointermove', to(), ground(from()));
    pointer('pointercancel', to(), ground(from()));
    await frame();
    await hasGoneBack(0);
  });

  test('that is nothing but a line asks for no box', () => {
    drag(from(), near(from(), 0, 20));
    expect(stage.asked.map((query) => query.box)).toEqual([undefined]);
  });
});

describe('no box is drawn', () => {
  const press = (how: PointerEventInit, [clientX, clientY]: Place) => {
    const all = { pointerId: 1, isPrimary: true, bubbles: true, composed: true, cancelable: true };
    ground([clientX, clientY]).dispatchEvent(
      new PointerEvent('pointerdown', { ...all, clientX, clientY, ...how }),
    );
    pointer('pointermove', [clientX + 50, clientY + 50], ground([clientX, clientY]));
    pointer('pointerup', [clientX + 50, clientY + 50], ground([clientX, clientY]));
  };

  test.each([
    ['by another button', { button: 2 }],
    ['with Ctrl, which asks for the menu', { ctrlKey: true }],
    ['by a finger', { pointerType: 'touch' }],
  ])('%s', async (_, how) => {
    press(how, near(markOf(1), -60, -60));
    await frame();
    expect(stage.asked).toEqual([]);
    expect(stage.opened).toEqual([]);
  });
});
