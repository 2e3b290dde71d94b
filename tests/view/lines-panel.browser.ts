import axe from 'axe-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { backtest } from '../../src/verdict/backtest.ts';
import { judge } from '../../src/verdict/judge.ts';
import { defaultLines, type Lines } from '../../src/verdict/lines.ts';
import { at } from '../support/at.ts';
import { networkOf } from '../support/network.ts';
import { type Scene, sampleScene, sceneOf, showLines, stage } from './lines-stage.ts';

let scene: Scene;

beforeAll(async () => {
  scene = await sampleScene();
});
beforeEach(async () => {
  await page.viewport(1000, 900);
  document.documentElement.style.colorScheme = 'light';
});

const slider = (name: string) => page.getByRole('slider', { name, exact: true });
const inputOf = (name: string) => slider(name).element() as HTMLInputElement;
const effectOf = (line: keyof Lines) =>
  stage.panel.shadowRoot?.querySelector(`#effect-${line}`)?.textContent?.replace(/\s+/g, ' ').trim();
const reset = page.getByRole('button', { name: 'Reset the lines' });
const write = (n: number) => n.toLocaleString('en');

/** As a pointer does it: the input gets a value that it can have, and says so. */
async function slide(name: string, to: number): Promise<void> {
  const input = inputOf(name);
  input.value = String(to);
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await stage.panel.updateComplete;
}

describe('the effect beside a line', () => {
  test('equals what judging everybody and testing the last year anew comes to', async () => {
    await showLines(scene);
    await slide('In touch for', 400);
    await slide('New for', 60);
    await slide('Once strong from', 5);
    const lines = { ...defaultLines, inTouchDays: 400, graceDays: 60, strong: 5 };
    expect(stage.panel.lines).toEqual(lines);
    const [year] = backtest(scene.network, scene.at, lines);
    const [[right, alive], [wrong, pruned]] = [
      year?.called.alive.exchanges ?? [0, 0],
      year?.called.prunable.exchanges ?? [0, 0],
    ];
    expect(alive).toBeGreaterThan(5);
    for (const line of ['inTouchDays', 'graceDays'] as const) {
      const back = { ...lines, [line]: defaultLines[line] };
      const moved = scene.apart.filter(
        (facts) => judge(facts, lines, true).kind !== judge(facts, back, true).kind,
      ).length;
      expect(moved).toBeGreaterThan(0);
      expect(effectOf(line)).toBe(
        `moves ${moved} people; last year at this line ${right} of ${alive} alive were right, ${wrong} of ${write(pruned)} pruned were not.`,
      );
    }
    expect(effectOf('alive')).toBe(`last year at this line ${right} of ${alive} alive were right.`);
    expect(effectOf('strong')).toContain(`${wrong} of ${write(pruned)} pruned were wrong.`);
  });

  test('lists, number by number, exactly that many people', async () => {
    await showLines(scene, { ...defaultLines, inTouchDays: 500, prune: 0.12, greetings: 'heard' });
    const buttons = [...(stage.panel.shadowRoot?.querySelectorAll<HTMLElement>('.effect .count') ?? [])];
    expect(buttons.length).toBeGreaterThan(12);
    for (const button of buttons) {
      button.click();
      const asked = stage.asked.at(-1);
      expect(write(new Set(asked?.people).size)).toBe(button.textContent?.replace(/ (people|person)$/, ''));
      expect(asked?.what).not.toBe('');
    }
    expect(stage.asked).toHaveLength(buttons.length);
    expect(new Set(stage.asked.map((asked) => asked.at))).toEqual(new Set([undefined, scene.years[0]?.at]));
  });

  test('says that there is too little history, and nothing while the past is not judged yet', async () => {
    const young = sceneOf(
      networkOf([{ messages: [['2026-01-01', 'you']] }, { messages: [['2026-02-01', 'they']] }]),
      at('2026-07-01'),
    );
    await showLines(young);
    expect(effectOf('alive')).toBe('too little history to measure it.');
    await showLines(scene, defaultLines, false);
    expect(effectOf('alive')).toBe('');
  });
});

describe('the two handles on the strip', () => {
  beforeEach(() => showLines(scene));

  test('move by keys in steps of a chance, and say where they are', async () => {
    await userEvent.keyboard('{Tab}');
    expect(stage.panel.shadowRoot?.activeElement).toBe(inputOf('Prunable below'));
    expect(getComputedStyle(inputOf('Prunable below')).outlineStyle).toBe('solid');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowUp}{ArrowLeft}');
    expect(stage.moved.map(({ prune }) => prune)).toEqual([0.055, 0.06, 0.065, 0.06]);
    await expect.element(slider('Prunable below')).toHaveAttribute('aria-valuetext', '6%');
    inputOf('Alive from').focus();
    await userEvent.keyboard('{PageUp}{ArrowDown}');
    expect(stage.panel.lines.alive).toBe(0.59);
    await userEvent.keyboard('{End}');
    expect(stage.panel.lines.alive).toBe(1);
  });

  test('never pass each other: the one that is moved stops, in sight too', async () => {
    inputOf('Alive from').focus();
    await userEvent.keyboard('{Home}');
    expect(stage.panel.lines).toMatchObject({ alive: 0.05, prune: 0.05 });
    expect(inputOf('Alive from').value).toBe(inputOf('Prunable below').value);
    inputOf('Prunable below').focus();
    const before = stage.moved.length;
    await userEvent.keyboard('{End}');
    expect(stage.moved).toHaveLength(before);
    expect(inputOf('Prunable below').value).toBe(inputOf('Alive from').value);
    await slide('Alive from', 800);
    await slide('Prunable below', 1000);
    expect(stage.panel.lines).toMatchObject({ alive: 0.64, prune: 0.5 });
  });

  test('are dragged over their whole height, each where it stands', async () => {
    const strip = stage.panel.shadowRoot?.querySelector('.strip')?.getBoundingClientRect() ?? new DOMRect();
    const x = (chance: number) => strip.left + Math.sqrt(chance) * strip.width;
    const hit = (chance: number) =>
      stage.panel.shadowRoot?.elementFromPoint(x(chance), strip.top + strip.height / 3)?.id;
    expect(hit(0.05)).toBe('prune');
    expect(hit(0.5)).toBe('alive');
    expect(hit(0.2)).not.toMatch(/prune|alive/);
  });

  test('stand over everybody who ever exchanged a message, which a table tells too', async () => {
    await page.getByText('As a table').click();
    const counts = () =>
      [...(stage.panel.shadowRoot?.querySelectorAll('td') ?? [])].map((cell) => Number(cell.textContent));
    await expect.poll(() => counts().length).toBe(10);
    const messaged = scene.apart.filter(({ sent, received }) => sent + received > 0);
    expect(counts().reduce((sum, count) => sum + count, 0)).toBe(messaged.length);
    expect(counts()[0]).toBe(messaged.filter(({ forecast }) => forecast < 0.01).length);
    await page
      .getByRole('button', { name: String(counts()[1]), exact: true })
      .first()
      .click();
    expect(stage.asked.at(-1)?.people).toHaveLength(counts()[1] ?? 0);
  });
});

test('congratulations are counted or not, and whom that moves is told by what was measured without', async () => {
  await showLines(scene);
  await page.getByRole('switch', { name: 'Count congratulations' }).click();
  expect(stage.panel.lines).toEqual({ ...defaultLines, greetings: 'heard' });
  const moved = scene.heard.filter((facts, i) => {
    const before = scene.apart[i];
    return before && judge(facts, defaultLines, true).kind !== judge(before, defaultLines, true).kind;
  }).length;
  await stage.panel.updateComplete;
  expect(moved).toBeGreaterThan(1);
  expect(effectOf('greetings')).toMatch(new RegExp(`^moves ${moved} people; last year`));
});

test('one press puts all lines back, and is there only when there is something to put back', async () => {
  await showLines(scene);
  await expect.element(reset).not.toBeInTheDocument();
  await slide('In touch for', 90);
  await slide('Alive from', 600);
  expect(effectOf('inTouchDays')).toMatch(/^moves/);
  await reset.click();
  expect(stage.moved.at(-1)).toEqual(defaultLines);
  await expect.element(reset).not.toBeInTheDocument();
  expect(inputOf('In touch for').value).toBe('180');
  expect(stage.panel.shadowRoot?.activeElement).toBe(inputOf('Prunable below'));
});

describe.each(['light', 'dark'])('axe, %s', (scheme) => {
  test.each([360, 1360])('%i px wide, has nothing against it', async (width) => {
    await page.viewport(width, 844);
    document.documentElement.style.colorScheme = scheme;
    await showLines(scene, { ...defaultLines, inTouchDays: 400, prune: 0.3, alive: 0.3 });
    await page.getByText('As a table').click();
    const { violations } = await axe.run(document, {
      rules: { 'page-has-heading-one': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
