import type { Locator, Page } from 'playwright';
import { quantile, seen, watch } from './watch.ts';

/** What an open export of 30,000 people costs the one who looks at it, in ms. */
export interface InUse {
  readonly longestTaskMs: number;
  readonly frameP95Ms: number;
  readonly pointsMs: number;
  readonly hoverMs: number;
  readonly searchMs: number;
}

/** Opens an export with the file input, then does with the mouse and the keys what a person does, and takes the time. */
export async function inUse(page: Page, url: string, file: string): Promise<InUse> {
  await page.goto(url);
  await page.waitForTimeout(1500);
  await watch(page);
  await page.getByLabel('LinkedIn export').setInputFiles(file);
  await page.getByRole('row').nth(3).waitFor();
  await page.waitForTimeout(500);
  const { tasks } = await seen(page);
  const plane = page.locator('tie-plane canvas').first();
  const points = await pointsMs(page);
  const hover = await hoverMs(page, plane);
  const search = await searchMs(page);
  const frames = [
    await framesWhile(page, () => scroll(page)),
    await framesWhile(page, () => brush(page, plane, [0.15, 0.2], [0.7, 0.8])),
    await framesWhile(page, () =>
      brush(page, page.getByRole('listbox', { name: /Never exchanged a word/ }), [0.4, 0.1], [0.4, 0.9]),
    ),
    await framesWhile(page, () => moveTheLine(page)),
  ];
  console.error(`In use, 30,000 people: longest tasks ${tasks.map(Math.round).join(', ') || 'none'} ms;`);
  console.error(
    `  frames, 95 %, scrolling, brushing the plane, the years, moving a line: ${frames.map((ms) => ms.toFixed(1)).join(', ')} ms`,
  );
  return {
    longestTaskMs: Math.max(0, ...tasks),
    frameP95Ms: Math.max(...frames),
    pointsMs: points,
    hoverMs: hover,
    searchMs: search,
  };
}

/** A tile pressed, again and again: all is counted and listed anew, and every point drawn. */
async function pointsMs(page: Page): Promise<number> {
  const tile = page.getByRole('group', { name: 'Show only' }).getByRole('button').first();
  await tile.hover();
  await watch(page, ['click']);
  for (let i = 0; i < 10; i++) {
    await tile.click();
    await page.waitForTimeout(120);
  }
  return quantile((await seen(page)).answers, 0.5);
}

/** The mouse led across the plane. */
async function hoverMs(page: Page, plane: Locator): Promise<number> {
  const at = await placeIn(plane);
  await page.mouse.move(...at(0.1, 0.9));
  await watch(page, ['pointermove']);
  for (let i = 0; i <= 60; i++) {
    await page.mouse.move(...at(0.1 + (0.8 * i) / 60, 0.9 - (0.8 * i) / 60));
    await page.waitForTimeout(20);
  }
  return quantile((await seen(page)).answers, 0.95);
}

/** A search typed and taken back. */
async function searchMs(page: Page): Promise<number> {
  const field = page.getByRole('searchbox', { name: /Search name/ });
  await field.click();
  await watch(page, ['input']);
  await field.pressSequentially('nils berg de', { delay: 120 });
  for (let i = 0; i < 12; i++) {
    await field.press('Backspace');
    await page.waitForTimeout(120);
  }
  return quantile((await seen(page)).answers, 0.95);
}

async function framesWhile(page: Page, act: () => Promise<void>): Promise<number> {
  await watch(page);
  await act();
  return quantile((await seen(page)).frames, 0.95);
}

/** The wheel turned over the list, down and back up. */
async function scroll(page: Page): Promise<void> {
  const grid = page.getByRole('grid');
  await grid.scrollIntoViewIfNeeded();
  await grid.hover({ position: { x: 200, y: 150 } });
  for (let i = 0; i < 90; i++) {
    await page.mouse.wheel(0, i < 60 ? 900 : -1500);
    await page.waitForTimeout(12);
  }
}

/** A box drawn with the mouse, in shares of the chart's width and height, and moved to and fro at its corner. */
async function brush(
  page: Page,
  chart: Locator,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  const at = await placeIn(chart);
  await page.mouse.move(...at(...from));
  await page.mouse.down();
  for (let i = 0; i <= 90; i++) {
    const way = 0.5 - 0.5 * Math.cos((i / 90) * 3 * Math.PI);
    await page.mouse.move(...at(from[0] + way * (to[0] - from[0]), from[1] + way * (to[1] - from[1])));
    await page.waitForTimeout(12);
  }
  await page.mouse.up();
  await page.keyboard.press('Escape');
}

/** The line of those in touch, drawn to and fro on the plane. */
async function moveTheLine(page: Page): Promise<void> {
  const handle = page.locator('plane-chart').getByRole('slider').first();
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (!box) throw new Error('There is no line to be seen.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 0; i <= 90; i++) {
    await page.mouse.move(x + 120 * Math.sin((i / 90) * 2 * Math.PI), y);
    await page.waitForTimeout(12);
  }
  await page.mouse.up();
}

async function placeIn(chart: Locator): Promise<(x: number, y: number) => [number, number]> {
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.boundingBox();
  if (!box) throw new Error(`There is no ${chart} to be seen.`);
  return (x, y) => [box.x + x * box.width, box.y + y * box.height];
}
