import type { Locator, Page } from 'playwright';
import { expect } from 'playwright/test';

export const verdictKinds = ['alive', 'dormant', 'prunable', 'new'] as const;
export type VerdictKind = (typeof verdictKinds)[number];

const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\d[\d,]*/g)].map(([number]) => Number(number.replaceAll(',', '')));
const numberIn = (text: string): number => numbersIn(text)[0] ?? Number.NaN;

/** The tile of a verdict. */
export const tile = (page: Page, kind: VerdictKind): Locator =>
  page
    .getByRole('group', { name: 'Show only' })
    .getByRole('button', { name: new RegExp(`^${kind}\\b`, 'i') });

/** The numbers on the four tiles. */
export const tileCounts = (page: Page): Promise<number[]> =>
  Promise.all(verdictKinds.map(async (kind) => numberIn(await tile(page, kind).innerText())));

/** How many people the list says it holds. */
export const listed = async (page: Page): Promise<number> => {
  const grid = page.getByRole('grid');
  return (await grid.count()) === 0 ? 0 : Number(await grid.getAttribute('aria-rowcount')) - 1;
};

/** How many of the list the bars say they show. */
const inBars = async (page: Page): Promise<number> => {
  const told = page.locator('silent-years p').first();
  // Where there is a message with everybody a sentence without a number says so.
  return numberIn(await told.innerText()) || 0;
};

/** How many of each verdict the plane's legend counts, the strip below the plane included. */
const onPlane = async (page: Page): Promise<number[]> => {
  const legend = page.locator('tie-plane').getByRole('group', { name: 'On this chart' }).getByRole('button');
  return (await legend.allInnerTexts()).map(numberIn);
};

export const clearAll = (page: Page): Locator => page.getByRole('button', { name: 'Clear all' });

/**
 * How many are listed, once tiles and list agree, and plane and bars together with them. `kinds` are the verdicts that are
 * chosen: a tile and its like in the legend count what pressing them would show.
 */
export async function agreed(page: Page, kinds: readonly VerdictKind[] = verdictKinds): Promise<number> {
  const chosen = (counts: readonly number[]) =>
    verdictKinds.reduce((sum, kind, i) => sum + (kinds.includes(kind) ? (counts[i] ?? 0) : 0), 0);
  let people = Number.NaN;
  await expect(async () => {
    people = await listed(page);
    const tiles = chosen(await tileCounts(page));
    const charts = chosen(await onPlane(page)) + (await inBars(page));
    expect([tiles, charts]).toEqual([people, people]);
  }).toPass({ timeout: 5000 });
  return people;
}
