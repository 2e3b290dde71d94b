import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { describe } from 'vitest';
import { clearAll, tile } from './counts.ts';
import { drop, openSample, people, test } from './visit.ts';

/** What axe objects to in the page as it stands: rule, and the elements. */
async function violations(page: Page): Promise<readonly string[]> {
  // Not as a script element: the page lets none in.
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() =>
    (globalThis as unknown as { readonly axe: typeof axe }).axe.run(),
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const sights: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the start': async () => undefined,
  'a refused file': async (page) => {
    await drop(page, { path: 'notes.txt', content: 'milk, bread' });
    await expect(page.getByRole('alert')).toBeVisible();
  },
  'the list of people': openSample,
  'a person, with the moments behind the evidence': async (page) => {
    await openSample(page);
    await people(page).first().click();
    await expect(page.getByRole('link', { name: /profile/i })).toBeVisible();
    await page.getByText(/Show [\d,]+ times by name/).click();
    await expect(page.locator('tie-moments li').first()).toBeVisible();
  },
  'the lines, to be moved': async (page) => {
    await openSample(page);
    await page.getByText('Move the lines between').click();
    await expect(page.getByRole('heading', { name: 'Move the lines' })).toBeVisible();
  },
  'the course of the network': async (page) => {
    await openSample(page);
    await page.getByRole('button', { name: 'Over time', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Who stays in touch' })).toBeVisible();
  },
  'the back-test, and somebody as of then': async (page) => {
    await openSample(page);
    await page.getByRole('button', { name: 'How right is this?', exact: true }).click();
    const headline = page.getByText(/^Standing on/);
    await expect(headline).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await headline.getByRole('button').first().click();
    await expect(page.getByText(/Everything is shown as of/)).toBeVisible();
  },
  'the plane with a mark in focus': async (page) => {
    await openSample(page);
    await page.getByLabel('Connections by time and messages').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
  },
  'chips, years chosen and nobody left': async (page) => {
    await openSample(page);
    await tile(page, 'prunable').click();
    const bars = page.getByRole('listbox', { name: /Never exchanged a word/ });
    await bars.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(clearAll(page)).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('searchbox', { name: /Search name/ }).fill('quorraline');
    await expect(page.getByText('Nobody here')).toBeVisible();
  },
  'the filters open': async (page) => {
    await openSample(page);
    await page.getByRole('button', { name: /^Filter/ }).click();
  },
  'the import report, rows and candidates open': async (page) => {
    await openSample(page);
    await page.getByText('What was read, and what was left out').click();
    await page.getByRole('button', { name: /advertisements/ }).click();
    await page.getByRole('button', { name: 'This is not me' }).click();
    await expect(page.getByRole('region', { name: 'advertisements, Messages' })).toBeVisible();
  },
  'names hidden': async (page) => {
    await openSample(page);
    const hide = page.getByRole('button', { name: 'Hide names' });
    await hide.click();
    await expect(hide).toHaveAttribute('aria-pressed', 'true');
  },
};

// No colour depends on the width, and no width on a colour: each of the four is seen once.
describe.each([
  ['light', 1360],
  ['dark', 390],
] as const)('axe, %s, %i px wide', (colorScheme, width) => {
  test.for(Object.entries(sights))('has nothing against %s', async ([, see], { open }) => {
    const { page } = await open({ colorScheme, viewport: { width, height: 844 } });
    await see(page);
    expect(await violations(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
