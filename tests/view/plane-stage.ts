import { expect } from 'vitest';
import { leftOutBy } from '../../src/explore/filter.ts';
import { emptyQuery, type Query } from '../../src/explore/query.ts';
import { searchTexts } from '../../src/explore/search.ts';
import type { Tie } from '../../src/verdict/tie.ts';
import type { PlaneChart } from '../../src/view/plane/plane-chart.ts';
import { wearTheme } from '../../src/view/theme.ts';
import '../../src/view/tie-plane.ts';
import type { TiePlane } from '../../src/view/tie-plane.ts';
import { at, daysBefore, tie } from '../support/ties.ts';

export const talked = (name: string, days: number, conversations: number, company = 'Fernweh') => {
  const last = daysBefore(days);
  const share = conversations * 2;
  const counts = { sent: share, received: share, conversations, twoWay: conversations };
  const dates = { firstMessage: last, lastMessage: last, lastTwoWay: last, sinceTwoWayDays: days + 0.5 };
  return tie({ ...counts, ...dates, forecast: 0.1 }, { name, company, url: name });
};

const wrote = (name: string, days: number) =>
  tie(
    { sent: 1, firstMessage: daysBefore(days), lastMessage: daysBefore(days), forecast: 0.02 },
    { name, url: name },
  );

/** Far apart from each other: two alive, two dormant, one who got a message and never answered, one silent. */
export const circle: readonly Tie[] = [
  talked('Amara Okafor', 10, 12),
  talked('Bo Lund', 90, 3),
  talked('Dag Dormant', 1100, 9, 'Acme'),
  talked('Ines Ferreira', 3000, 4),
  wrote('Tomasz Zieliński', 1500),
  tie({}, { name: 'Mei-Ling Chou', url: 'mei' }),
];

/** The plane that is shown, and what it asked for since. */
export const stage: { element: TiePlane; asked: Query[]; opened: number[] } = {
  element: document.createElement('tie-plane'),
  asked: [],
  opened: [],
};

export const chart = () => stage.element.shadowRoot?.querySelector('plane-chart') as PlaneChart;
export const inChart = <E extends Element>(selector: string) =>
  chart().shadowRoot?.querySelector<E>(selector);
export const surface = () => inChart<HTMLElement>('.chart') as HTMLElement;
export const summaryOf = (selector: string) => inChart(selector)?.textContent?.trim();
export const tip = () => inChart<HTMLElement>('.tip');
export const said = () => inChart('[aria-live]')?.textContent?.trim();
export const settled = async () => {
  await stage.element.updateComplete;
  await chart()?.updateComplete;
};

/** Where a tie's mark stands in the window, as the chart has it. */
export function markOf(index: number): readonly [number, number] {
  const { picture } = chart() as unknown as {
    picture: { points: { tie: Uint32Array }; places: { x: Float64Array; y: Float64Array } };
  };
  const point = picture.points.tie.indexOf(index);
  const { left, top } = surface().getBoundingClientRect();
  return [left + (picture.places.x[point] ?? 0), top + (picture.places.y[point] ?? 0)];
}

/** As the mouse, whose id is always 1: what asks to capture it is answered. */
export function pointer(
  type: string,
  [clientX, clientY]: readonly [number, number],
  target: Element = surface(),
) {
  const mouse = { pointerType: 'mouse', pointerId: 1, isPrimary: true };
  const place = { clientX, clientY, bubbles: true, composed: true, cancelable: true };
  target.dispatchEvent(new PointerEvent(type, { ...place, ...mouse }));
}

/** What hears of a pointer at a place where no box is: the ground of the part. */
export function ground([, y]: readonly [number, number]): Element {
  const overlays = chart().shadowRoot?.querySelectorAll('.overlay') ?? [];
  const target = [...overlays].find((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return y >= top && y <= bottom;
  });
  if (!target) throw new Error('nothing to drag on');
  return target;
}

/** Presses at the first place, moves over the others, lets go at the last. */
export function drag(...way: readonly (readonly [number, number])[]) {
  const [from = [0, 0], ...on] = way;
  const target = ground(from);
  pointer('pointerdown', from, target);
  for (const to of on) pointer('pointermove', to, target);
  pointer('pointerup', on.at(-1) ?? from, target);
}

export async function show(ties: readonly Tie[], query: Query = emptyQuery, width = 900) {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
  document.title = 'Perennial';
  document.documentElement.lang = 'en';
  wearTheme(document);
  const main = document.createElement('main');
  main.style.width = `${width}px`;
  const element = document.createElement('tie-plane');
  const [asked, opened]: [Query[], number[]] = [[], []];
  Object.assign(stage, { element, asked, opened });
  const texts = searchTexts(ties);
  const put = (next: Query) =>
    Object.assign(element, { ties, at, query: next, leftOut: leftOutBy(ties, texts, next, at) });
  put(query);
  element.addEventListener('query-changed', (event) => {
    asked.push(event.query);
    put(event.query);
  });
  element.addEventListener('tie-opened', (event) => {
    opened.push(event.tie);
    element.open = event.tie;
  });
  main.append(element);
  document.body.append(main);
  await expect.poll(() => chart() === null || summaryOf('.tick') !== undefined).toBe(true);
  await settled();
}

/** How much of some colour the canvas shows around a place in the window. */
export function inkAround([x, y]: readonly [number, number]): number {
  const canvas = inChart<HTMLCanvasElement>('canvas') as HTMLCanvasElement;
  const { left, top } = canvas.getBoundingClientRect();
  const ratio = devicePixelRatio;
  const context = canvas.getContext('2d');
  const data = context?.getImageData(
    (x - left - 6) * ratio,
    (y - top - 6) * ratio,
    12 * ratio,
    12 * ratio,
  ).data;
  return data?.reduce((sum, value, i) => sum + (i % 4 === 3 ? value : 0), 0) ?? 0;
}

/** The names of those who pass every filter. */
export const listed = (): readonly string[] =>
  stage.element.ties.filter((_, i) => stage.element.leftOut[i] === 0).map(({ person }) => person.name);
