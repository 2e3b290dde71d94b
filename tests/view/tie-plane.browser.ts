import axe from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emptyQuery } from '../../src/explore/query.ts';
import {
  chart,
  circle,
  drag,
  inChart,
  inkAround,
  markOf,
  pointer,
  settled,
  show,
  stage,
  summaryOf,
  surface,
  talked,
  tip,
} from './plane-stage.ts';

beforeEach(async () => {
  await page.viewport(1000, 800);
  document.documentElement.style.colorScheme = 'light';
});

describe('the marks', () => {
  beforeEach(() => show(circle));

  test('stand where the pointer finds them, with who it is beside them, inside the chart', async () => {
    for (const [index, name] of [
      [0, 'Amara Okafor · Fernweh'],
      [2, 'Dag Dormant · Acme'],
      [3, 'Ines Ferreira'],
      [4, 'Tomasz Zieliński'],
    ] as const) {
      await expect.poll(() => inkAround(markOf(index))).toBeGreaterThan(1000);
      const [x, y] = markOf(index);
      pointer('pointermove', [x + 6, y - 5]);
      await settled();
      expect(tip()?.textContent).toContain(name);
      const [card, box] = [tip()?.getBoundingClientRect(), surface().getBoundingClientRect()];
      expect(card?.left).toBeGreaterThanOrEqual(box.left);
      expect(card?.right).toBeLessThanOrEqual(box.right);
      expect(card?.top).toBeGreaterThanOrEqual(box.top);
      expect(card?.bottom).toBeLessThanOrEqual(box.bottom);
    }
    pointer('pointerleave', [0, 0]);
    await settled();
    expect(tip()).toBeNull();
  });

  test('are faint where another filter leaves them out, and stay full where the box does', async () => {
    await expect.poll(() => inkAround(markOf(2))).toBeGreaterThan(1000);
    const full = inkAround(markOf(2));
    await show(circle, { ...emptyQuery, verdicts: ['alive'], box: { days: [0, 20], messages: [1, 99] } });
    await expect.poll(() => inkAround(markOf(1))).toBeGreaterThan(1000);
    expect(inkAround(markOf(2))).toBeLessThan(full / 3);
  });

  test('open with a click, and a click beside them all lets go of the box', async () => {
    drag(markOf(2), markOf(2));
    expect(stage.opened).toEqual([2]);
    await settled();
    expect(inChart('.ring.open')).not.toBeNull();
    expect(stage.asked).toEqual([]);
    stage.element.query = { ...emptyQuery, box: { days: [0, 20], messages: [1, 99] } };
    await settled();
    const [x, y] = markOf(3);
    drag([x, y - 120], [x + 2, y - 120]);
    expect(stage.asked.map(({ box }) => box)).toEqual([undefined]);
    expect(stage.opened).toEqual([2]);
  });

  test('have their zones’ names among them, and the line its own', () => {
    const names = [...(chart().shadowRoot?.querySelectorAll('.zone') ?? [])].map((zone) =>
      zone.textContent?.trim(),
    );
    expect(names).toEqual(['Alive', 'Dormant']);
    expect(inChart('.in-touch-label')?.textContent).toContain('in touch: 180 days');
  });

  test('name nobody where names are hidden', async () => {
    stage.element.discreet = true;
    pointer('pointermove', markOf(2));
    await settled();
    expect(tip()?.textContent).toContain('A dormant tie');
    expect(tip()?.textContent).not.toMatch(/Dag|Acme/);
  });
});

test('two people in one spot are told of, and clicks open one after the other', async () => {
  const twin = talked('Dag Dormant', 1100, 5000);
  await show([twin, { ...twin }]);
  pointer('pointermove', markOf(0));
  await settled();
  expect(tip()?.textContent).toContain('1 more at this spot');
  for (let click = 0; click < 3; click++) {
    drag(markOf(0), markOf(0));
    await settled();
  }
  expect(stage.opened).toEqual([0, 1, 0]);
});

test('the legend counts who is on the chart and filters by verdict', async () => {
  await show(circle);
  await page.getByRole('button', { name: 'Dormant 2' }).click();
  expect(stage.asked.at(-1)?.verdicts).toEqual(['dormant']);
  await expect
    .element(page.getByRole('button', { name: 'Alive 2' }))
    .toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('button', { name: 'Dormant 2' }).click();
  expect(stage.asked.at(-1)?.verdicts).toEqual([]);
});

test('without a single message there is a sentence and no chart', async () => {
  await show(circle.slice(5));
  expect(chart()).toBeNull();
  await expect.element(page.getByText('Nobody is on this plane')).toBeVisible();
});

test('the chart tells its numbers to those who do not see it', async () => {
  await show(circle);
  expect(summaryOf('#summary')).toBe(
    'Two-way conversations with 2 alive and 2 dormant. Never two-way: 1 prunable.',
  );
});

test.each(['light', 'dark'])(
  'one person, 900 and 340 px wide, %s: axe has nothing against it',
  async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    for (const width of [900, 340]) {
      await show(circle.slice(0, 1), emptyQuery, width);
      stage.element.focus();
      await userEvent.keyboard('{ArrowRight}+');
      await settled();
      const { violations } = await axe.run(document, {
        rules: { 'page-has-heading-one': { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1000);
    }
  },
);

test('of 30,000 people the one under the pointer is found', async () => {
  const many = Array.from({ length: 30_000 }, (_, i) =>
    talked(`Guest ${i}`, 1 + ((i * 7) % 5000), 1 + (i % 60)),
  );
  await show([...many, talked('Ola Outside', 2, 900)]);
  await expect.poll(() => inkAround(markOf(30_000))).toBeGreaterThan(500);
  pointer('pointermove', markOf(30_000));
  await settled();
  expect(tip()?.textContent).toContain('Ola Outside');
  const started = performance.now();
  chart().requestUpdate('points', undefined);
  await settled();
  console.log(`30,000 marks laid out and told of in ${Math.round(performance.now() - started)} ms`);
});
