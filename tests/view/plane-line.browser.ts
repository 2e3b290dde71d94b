import axe from 'axe-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { leftOutBy } from '../../src/explore/filter.ts';
import { emptyQuery } from '../../src/explore/query.ts';
import { searchTexts } from '../../src/explore/search.ts';
import { backtest } from '../../src/verdict/backtest.ts';
import { defaultLines, type Lines } from '../../src/verdict/lines.ts';
import { type Scene, sampleScene, tiesBy } from './lines-stage.ts';
import { chart, inChart, markOf, settled, show, stage, surface } from './plane-stage.ts';

let scene: Scene;
let moved: Lines[];

beforeAll(async () => {
  scene = await sampleScene();
});

const line = () => chart().shadowRoot?.querySelector('plane-line');
const inLine = (selector: string) => line()?.shadowRoot?.querySelector<HTMLElement>(selector);
const slider = page.getByRole('slider', { name: /^In touch for/ });
const handle = () => inLine('.handle') as HTMLElement;
const middle = () => {
  const { left, top, width, height } = handle().getBoundingClientRect();
  return [left + width / 2, top + height / 2] as const;
};
const label = () => inChart('.in-touch-label')?.textContent?.trim();
const effect = () => inLine('.effect')?.textContent?.trim();

/** The plane over the sample, which judges anew whenever the line is moved, as the page does. */
async function showPlane(lines = defaultLines, width = 900): Promise<void> {
  const ties = tiesBy(scene, lines);
  await show(ties, emptyQuery, width);
  moved = [];
  const put = (next: Lines) => {
    const judged = tiesBy(scene, next);
    const leftOut = leftOutBy(judged, searchTexts(judged), emptyQuery, scene.at);
    Object.assign(stage.element, { ties: judged, lines: next, at: scene.at, leftOut, years: scene.years });
  };
  put(lines);
  stage.element.addEventListener('lines-moved', (event) => {
    moved.push(event.lines);
    put(event.lines);
  });
  await settled();
  await line()?.updateComplete;
}

/** The mouse itself, from the handle to a place beside it. */
const dragBy = async (x: number) => {
  const { width, height } = handle().getBoundingClientRect();
  await userEvent.dragAndDrop(handle(), surface(), {
    sourcePosition: { x: width / 2, y: height / 2 },
    targetPosition: {
      x: middle()[0] + x - surface().getBoundingClientRect().left,
      y: middle()[1] - surface().getBoundingClientRect().top,
    },
  });
  await settled();
};

beforeEach(async () => {
  await page.viewport(1000, 800);
  document.documentElement.style.colorScheme = 'light';
});

describe('the in-touch line', () => {
  beforeEach(() => showPlane());

  test('is dragged with the mouse, and nothing is boxed or opened by that', async () => {
    await expect.element(slider).toHaveAttribute('aria-valuenow', '180');
    const [from] = middle();
    await dragBy(-120);
    expect(moved.length).toBeGreaterThan(0);
    const { inTouchDays } = stage.element.lines;
    expect(inTouchDays).toBeGreaterThan(250);
    expect(middle()[0]).toBeCloseTo(from - 120, -1);
    await expect.element(slider).toHaveAttribute('aria-valuenow', String(inTouchDays));
    expect(label()).toContain(`in touch: ${inTouchDays} days`);
    expect(stage.asked).toEqual([]);
    expect(stage.opened).toEqual([]);
    expect(effect()).toBeUndefined();
  });

  test('tells while it is moved how right it was last year', async () => {
    surface().focus();
    await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('{PageUp}');
    const [year] = backtest(scene.network, scene.at, { ...defaultLines, inTouchDays: 210 });
    const [hits, size] = year?.called.alive.exchanges ?? [0, 0];
    expect(size).toBeGreaterThan(5);
    await expect.poll(effect).toBe(`at this line ${hits} of ${size} were right last year`);
    stage.element.years = [];
    await expect.poll(effect).toBe('too little history to measure it');
    stage.element.years = undefined;
    await expect.poll(effect).toBe('');
  });

  test('goes by keys in days, the left being longer ago as on the axis, and stops at its ends', async () => {
    surface().focus();
    await userEvent.keyboard('{Tab}{ArrowLeft}{ArrowUp}{ArrowRight}{ArrowDown}{PageUp}{PageDown}');
    expect(moved.map(({ inTouchDays }) => inTouchDays)).toEqual([181, 182, 181, 180, 210, 180]);
    await userEvent.keyboard('{Home}{ArrowRight}');
    expect(moved.at(-1)?.inTouchDays).toBe(1);
    expect(moved).toHaveLength(7);
    await userEvent.keyboard('{End}');
    expect(stage.element.lines.inTouchDays).toBe(1095);
    await expect.element(slider).toHaveAttribute('aria-valuetext', '1,095 days, about 36 months');
  });

  test('has a handle that is large enough and lies above everything, at the top of the line', () => {
    const { width, height } = handle().getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    expect(line()?.shadowRoot?.elementFromPoint(...middle())).toBe(handle());
    const path = inChart('path.in-touch')?.getBoundingClientRect();
    expect(path?.left).toBeCloseTo(middle()[0], 0);
  });

  test('leaves the zoom as it is, though everybody is judged anew', async () => {
    surface().focus();
    await userEvent.keyboard('++');
    await settled();
    const before = markOf(3);
    await userEvent.keyboard('{Tab}{PageUp}');
    await settled();
    expect(moved).toHaveLength(1);
    expect(markOf(3)).toEqual(before);
    await expect.element(page.getByRole('button', { name: 'Show all' })).toBeVisible();
  });
});

test('a line that is out of sight has its handle at the edge, from where it can be fetched', async () => {
  await showPlane({ ...defaultLines, inTouchDays: 1 });
  surface().focus();
  await userEvent.keyboard('{Home}++++++');
  await settled();
  await line()?.updateComplete;
  const { right } = surface().getBoundingClientRect();
  expect(inChart('path.in-touch')).toBeNull();
  expect(middle()[0]).toBeCloseTo(right - 1, 0);
});

test.each(['light', 'dark'])('while it is moved axe has nothing against it, %s', async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  for (const width of [900, 340]) {
    await showPlane(defaultLines, width);
    surface().focus();
    await userEvent.keyboard('{Tab}{PageUp}');
    await expect.poll(effect).toMatch(/were right last year$/);
    const { left, right } = inLine('.effect')?.getBoundingClientRect() ?? new DOMRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    const { violations } = await axe.run(document, {
      rules: { 'page-has-heading-one': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  }
});
