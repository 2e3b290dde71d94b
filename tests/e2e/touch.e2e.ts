import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { describe } from 'vitest';
import { openSample, test } from './visit.ts';

type Point = readonly [x: number, y: number];

const chart = (page: Page) => page.getByLabel('Connections by time and messages');

/** Puts fingers on the page, moves them, and takes them off. */
async function fingers(page: Page, way: readonly (readonly Point[])[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  for (const [step, at] of way.entries()) {
    const touchPoints = at.map(([x, y], id) => ({ x, y, id }));
    await devtools.send('Input.dispatchTouchEvent', {
      type: step === 0 ? 'touchStart' : 'touchMove',
      touchPoints,
    });
  }
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await devtools.detach();
}

/** The place of the first mark that a finger finds, going over the chart's middle. */
async function aMark(page: Page): Promise<Point> {
  const box = await chart(page).boundingBox();
  if (!box) throw new Error('no chart to be seen');
  // In steps of more than 10 px: two taps closer than that are a double one, and zoom.
  for (let share = 0.2; share < 0.9; share += 0.04) {
    const at: Point = [box.x + share * box.width, box.y + 0.4 * box.height];
    await fingers(page, [[at]]);
    if ((await page.locator('tie-plane .tip').count()) > 0) return at;
  }
  throw new Error('no mark under the finger');
}

describe('with fingers, on a phone', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

  test('a tap on a mark shows who it is, another one opens the person', async ({ open }) => {
    const { page } = await open(phone);
    await openSample(page);
    // All has come that comes later.
    await expect(page.getByText(/ a year ago/).first()).toBeVisible();
    await chart(page).scrollIntoViewIfNeeded();
    const at = await aMark(page);
    const panel = page.getByRole('dialog', { name: 'About this person' });
    await expect(panel).toBeHidden();
    // Not a double tap.
    await page.waitForTimeout(400);
    await fingers(page, [[at]]);
    await expect(panel).toBeVisible();
  });

  test('two fingers drawn apart come closer, and one press leads back', async ({ open }) => {
    const { page } = await open(phone);
    await openSample(page);
    await chart(page).scrollIntoViewIfNeeded();
    const box = await chart(page).boundingBox();
    if (!box) throw new Error('no chart to be seen');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 3];
    const apart = (by: number): readonly Point[] => [
      [x - by, y],
      [x + by, y],
    ];
    const all = page.getByRole('button', { name: 'Show all', exact: true });
    await expect(all).toBeHidden();
    await fingers(page, [apart(20), apart(40), apart(60), apart(80)]);
    await expect(all).toBeVisible();
    await all.tap();
    await expect(all).toBeHidden();
  });

  test('one finger scrolls the page, over the chart too', async ({ open }) => {
    const { page } = await open(phone);
    await openSample(page);
    await chart(page).scrollIntoViewIfNeeded();
    const box = await chart(page).boundingBox();
    if (!box) throw new Error('no chart to be seen');
    const before = await page.evaluate(() => scrollY);
    const x = box.x + box.width / 2;
    const from = Math.min(800, box.y + box.height / 2);
    await fingers(
      page,
      Array.from({ length: 12 }, (_, step) => [[x, from - 20 * step] as const]),
    );
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
  });
});

describe('in forced colours', () => {
  test('marks, bars and pressed tiles can still be told', async ({ open }) => {
    const { page } = await open({ forcedColors: 'active' });
    await openSample(page);
    const ink = await page.locator('tie-plane canvas').evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const image = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height);
      return image?.data.filter((value, i) => i % 4 === 3 && value > 200).length ?? 0;
    });
    expect(ink).toBeGreaterThan(1000);
    const tile = page.getByRole('group', { name: 'Show only' }).getByRole('button').first();
    const ground = () =>
      tile.evaluate(
        (button) =>
          getComputedStyle(button).outlineStyle +
          getComputedStyle(button).backgroundColor +
          getComputedStyle(button).borderTopWidth,
      );
    const before = await ground();
    await tile.click();
    await page.mouse.move(0, 0);
    await expect.poll(ground).not.toBe(before);
    const bar = page.getByRole('option', { name: /^2018/ }).locator('.settled');
    expect(await bar.evaluate((part) => getComputedStyle(part).backgroundColor)).not.toBe(
      await bar.evaluate((part) => getComputedStyle(part.closest('.bars') as Element).backgroundColor),
    );
  });
});
