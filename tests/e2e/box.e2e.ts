import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { describe } from 'vitest';
import { agreed, clearAll } from './counts.ts';
import { openSample, test } from './visit.ts';

type Place = readonly [x: number, y: number];

const chart = (page: Page) => page.getByLabel('Connections by time and messages');
/** The box in the plane, and the one in the strip below it. */
const boxes = (page: Page) => page.locator('plane-chart .brush .selection');

/** Where something stands in the window. */
async function standing(page: Page, what = boxes(page).first()) {
  const at = await what.boundingBox();
  if (!at) throw new Error('not to be seen');
  const { x, y, width, height } = at;
  return { left: x, top: y, right: x + width, bottom: y + height, width, height };
}

/** Draws with the mouse, in pixels of the window; without `release` it stays down. */
async function draw(page: Page, [from, ...way]: readonly [Place, ...Place[]], release = true) {
  await page.mouse.move(...from);
  await page.mouse.down();
  for (const to of way) await page.mouse.move(...to, { steps: 5 });
  if (release) await page.mouse.up();
}

const shared = ({ left, top, width, height }: Awaited<ReturnType<typeof standing>>, x: number, y: number) =>
  [left + x * width, top + y * height] as const;

/** A box amid the sample's plane, and how many are in it. */
async function drawn(page: Page) {
  await openSample(page);
  const everybody = await agreed(page);
  await chart(page).scrollIntoViewIfNeeded();
  const whole = await standing(page, chart(page));
  await draw(page, [shared(whole, 0.25, 0.2), shared(whole, 0.5, 0.5)]);
  await page.mouse.move(0, 0);
  const people = await agreed(page);
  expect(people).toBeGreaterThan(0);
  expect(people).toBeLessThan(everybody);
  return { whole, people, everybody };
}

const cursorAt = (page: Page, [x, y]: Place) =>
  page.evaluate(
    ([atX = 0, atY = 0]) => {
      let at = document.elementFromPoint(atX, atY);
      for (let root = at?.shadowRoot; root; root = at?.shadowRoot) at = root.elementFromPoint(atX, atY);
      return at ? getComputedStyle(at).cursor : '';
    },
    [x, y],
  );

describe('a box on the plane, by mouse', () => {
  test('moves, grows by an edge, turns over by a corner, and goes with a click beside it', async ({
    open,
  }) => {
    const { page } = await open();
    const { whole, everybody } = await drawn(page);

    const first = await standing(page);
    await draw(page, [shared(first, 0.9, 0.9), shared(first, 1.2, 1.1)]);
    const moved = await standing(page);
    // As it is asked for it has grown to whole numbers of messages.
    expect(Math.abs(moved.left - first.left - 0.3 * first.width)).toBeLessThan(2);
    expect(moved.top).toBeGreaterThan(first.top);
    await agreed(page);

    await draw(page, [
      [moved.left, moved.top + moved.height * 0.3],
      [whole.left + 75, moved.top + 5],
    ]);
    const wide = await standing(page);
    expect(Math.abs(wide.left - whole.left - 75)).toBeLessThan(2);
    expect(Math.abs(wide.right - moved.right)).toBeLessThan(2);
    expect(Math.abs(wide.top - moved.top)).toBeLessThan(2);
    expect(await agreed(page)).toBeGreaterThan(0);

    await draw(page, [
      [wide.right, wide.bottom],
      [wide.left + 40, wide.bottom - 5],
      [wide.left - 5, wide.top - 40],
    ]);
    const over = await standing(page);
    expect(Math.abs(over.right - wide.left)).toBeLessThan(2);
    expect(over.bottom).toBeLessThan(wide.top + 25);
    await agreed(page);

    await page.mouse.click(whole.right - 12, whole.top + 40);
    expect(await agreed(page)).toBe(everybody);
    expect(await boxes(page).first().getAttribute('width')).toBeNull();
  });

  test('is drawn over the line of those in touch, and out of the chart as far as its edge', async ({
    open,
  }) => {
    const { page } = await open();
    await openSample(page);
    const inTouch = page.locator('plane-chart .in-touch');
    const scene = async () => {
      await chart(page).scrollIntoViewIfNeeded();
      const whole = await standing(page, chart(page));
      return { whole, line: (await standing(page, inTouch)).left, y: whole.top + 0.3 * whole.height };
    };
    // Once across the line, once from the line itself.
    for (const before of [60, 0]) {
      const { line, y } = await scene();
      await draw(page, [
        [line - before, y],
        [line + 60, y + 60],
      ]);
      const box = await standing(page);
      expect(Math.abs(box.left - line + before)).toBeLessThan(2);
      expect(Math.abs(box.right - line - 60)).toBeLessThan(2);
      expect((await standing(page, inTouch)).left).toBe(line);
      await agreed(page);
      await clearAll(page).click();
    }
    const { whole, line, y } = await scene();
    await draw(page, [
      [line - 60, y],
      [whole.right + 300, whole.top - 30],
    ]);
    const box = await standing(page);
    expect(Math.abs(box.right - whole.right)).toBeLessThan(3);
    expect(box.top).toBeGreaterThan(whole.top);
    await agreed(page);
  });

  test('in the strip is as high as it is, and is moved along it', async ({ open }) => {
    const { page } = await open();
    await openSample(page);
    await chart(page).scrollIntoViewIfNeeded();
    const strip = await standing(page, page.locator('plane-chart .overlay').nth(1));
    await draw(page, [shared(strip, 0.3, 0.4), shared(strip, 0.5, 0.6)]);
    const box = await standing(page, boxes(page).nth(1));
    expect(Math.abs(box.height - strip.height)).toBeLessThan(2);
    await draw(page, [shared(box, 0.5, 0.5), shared(box, 1, 3)]);
    const moved = await standing(page, boxes(page).nth(1));
    expect(Math.abs(moved.left - box.left - box.width / 2)).toBeLessThan(2);
    expect(moved.top).toBe(box.top);
    await agreed(page);
  });

  test('is taken back by Escape while it is drawn, and by nothing left of the way after that', async ({
    open,
  }) => {
    const { page } = await open();
    const { whole, people } = await drawn(page);
    const before = await standing(page);
    await draw(page, [shared(whole, 0.6, 0.1), shared(whole, 0.9, 0.5)], false);
    await expect.poll(async () => (await standing(page)).left).toBeGreaterThan(before.left + 50);
    await page.keyboard.press('Escape');
    await page.mouse.move(...shared(whole, 0.2, 0.3), { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => standing(page)).toEqual(before);
    expect(await agreed(page)).toBe(people);
  });

  test('shows by the cursor what the mouse would do', async ({ open }) => {
    const { page } = await open();
    const { whole } = await drawn(page);
    const { left, right, top, bottom } = await standing(page);
    const middle = (left + right) / 2;
    expect(await cursorAt(page, [left, top])).toBe('nw-resize');
    expect(await cursorAt(page, [middle, bottom])).toBe('s-resize');
    expect(await cursorAt(page, [right - 8, bottom - 8])).toMatch(/move|pointer/);
    expect(await cursorAt(page, shared(whole, 0.9, 0.1))).toMatch(/crosshair|pointer/);
  });
});
