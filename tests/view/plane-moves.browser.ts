import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emptyQuery } from '../../src/explore/query.ts';
import { circle, drag, inChart, listed, markOf, said, settled, show, stage, surface } from './plane-stage.ts';

beforeEach(async () => {
  await page.viewport(1000, 800);
  document.documentElement.style.colorScheme = 'light';
});

describe('the box', () => {
  const selection = () => inChart<SVGRectElement>('.brush .selection');
  const near = ([x, y]: readonly [number, number], dx: number, dy: number) => [x + dx, y + dy] as const;

  beforeEach(() => show(circle));

  test('drawn around a mark asks for it alone, once, and is not asked for again by its own echo', async () => {
    drag(near(markOf(2), -30, -30), near(markOf(2), 0, 0), near(markOf(2), 30, 30));
    await settled();
    await new Promise((done) => requestAnimationFrame(done));
    expect(stage.asked).toHaveLength(1);
    const [{ box } = emptyQuery] = stage.asked;
    expect(box?.days[0]).toBeLessThan(1100);
    expect(box?.days[1]).toBeGreaterThan(1100);
    expect(listed()).toEqual(['Dag Dormant']);
    expect(stage.opened).toEqual([]);
  });

  test('drawn in the strip spans its whole height and asks for who never answered', async () => {
    drag(near(markOf(4), -20, 0), near(markOf(4), 20, 2));
    await settled();
    expect(stage.asked.at(-1)?.box?.messages).toBeUndefined();
    expect(listed()).toEqual(['Tomasz Zieliński']);
  });

  test('follows the query from outside, and the width of the chart', async () => {
    expect(selection()?.getAttribute('width')).toBeNull();
    stage.element.query = { ...emptyQuery, box: { days: [500, 2000], messages: [10, 50] } };
    await settled();
    const before = Number(selection()?.getAttribute('width'));
    expect(before).toBeGreaterThan(40);
    const [x, y] = markOf(2);
    const drawn = selection()?.getBoundingClientRect();
    expect(drawn?.left).toBeLessThan(x);
    expect(drawn?.bottom).toBeGreaterThan(y);
    (stage.element.parentElement as HTMLElement).style.width = '500px';
    await expect.poll(() => Number(selection()?.getAttribute('width'))).toBeLessThan(before);
    stage.element.query = emptyQuery;
    await settled();
    expect(selection()?.getAttribute('width')).toBeNull();
    expect(stage.asked).toEqual([]);
  });
});

describe('coming closer', () => {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const wheel = (at: readonly [number, number], ctrlKey: boolean) => {
    const event = new WheelEvent('wheel', {
      ...{ deltaY: -100, ctrlKey, clientX: at[0], clientY: at[1] },
      ...{ bubbles: true, cancelable: true, composed: true },
    });
    surface().dispatchEvent(event);
    return event;
  };

  beforeEach(() => show(circle));

  test('the wheel is the page’s, unless with Ctrl or while the chart has the focus', async () => {
    expect(wheel(markOf(2), false).defaultPrevented).toBe(false);
    const before = markOf(0);
    expect(wheel(markOf(2), true).defaultPrevented).toBe(true);
    await settled();
    expect(markOf(0)[0]).toBeGreaterThan(before[0]);
    await button('Show all').click();
    await settled();
    expect(markOf(0)[0]).toBeCloseTo(before[0], 3);
    stage.element.focus();
    expect(wheel(markOf(2), false).defaultPrevented).toBe(true);
  });

  test('the box goes along, and what is in sight can be listed', async () => {
    stage.element.query = { ...emptyQuery, box: { days: [900, 1300], messages: [20, 50] } };
    await settled();
    const width = () => inChart('.brush .selection')?.getBoundingClientRect().width ?? 0;
    const before = width();
    wheel(markOf(2), true);
    await settled();
    expect(width()).toBeGreaterThan(before * 1.5);
    await button('List these').click();
    expect(stage.asked).toHaveLength(1);
    expect(listed()).toContain('Dag Dormant');
  });

  test('plus and 0 do it by key', async () => {
    stage.element.focus();
    await userEvent.keyboard('++');
    await expect.element(button('Show all')).toBeVisible();
    await userEvent.keyboard('0');
    await expect.element(button('Show all')).not.toBeInTheDocument();
  });
});

describe('by keyboard alone', () => {
  beforeEach(() => show(circle));

  test('arrows walk the marks, the mark is told, and Enter opens it', async () => {
    stage.element.focus();
    await userEvent.keyboard('{End}');
    await settled();
    expect(said()).toMatch(/^Amara Okafor, Fernweh: alive\. 12 two-way conversations, the last 10 days ago/);
    expect(inChart('.ring.cursor')).not.toBeNull();
    await userEvent.keyboard('{ArrowLeft}');
    await settled();
    expect(said()).toContain('Bo Lund');
    await userEvent.keyboard('{Enter}');
    expect(stage.opened).toEqual([1]);
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowDown}');
    await settled();
    expect(said()).toContain('Tomasz Zieliński');
  });

  test('Escape lets go of the box, then of the zoom, and then is the page’s', async () => {
    let escapes = 0;
    stage.element.addEventListener('keydown', ({ key }) => {
      escapes += key === 'Escape' ? 1 : 0;
    });
    stage.element.query = { ...emptyQuery, box: { days: [0, 20], messages: [1, 99] } };
    await settled();
    stage.element.focus();
    await userEvent.keyboard('+{Escape}');
    expect(stage.asked.map(({ box }) => box)).toEqual([undefined]);
    await settled();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: 'Show all' })).not.toBeInTheDocument();
    expect(escapes).toBe(0);
    await userEvent.keyboard('{Escape}');
    expect(escapes).toBe(1);
  });

  test('zoomed, the view goes with the mark that the keys come to', async () => {
    stage.element.focus();
    await userEvent.keyboard('{Home}++++{End}');
    await settled();
    const [x] = markOf(0);
    const { left, right } = surface().getBoundingClientRect();
    expect(x).toBeGreaterThan(left);
    expect(x).toBeLessThan(right);
    expect(said()).toContain('Amara Okafor');
  });

  test('nobody is told by name where names are hidden', async () => {
    stage.element.discreet = true;
    stage.element.focus();
    await userEvent.keyboard('{End}');
    await settled();
    expect(said()).toMatch(/^An alive tie\./);
  });
});
