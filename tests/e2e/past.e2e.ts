import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { describe } from 'vitest';
import { listed, tile, type VerdictKind, verdictKinds } from './counts.ts';
import { openSample, people, test } from './visit.ts';

const view = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const backTest = async (page: Page) => {
  await view(page, 'How right is this?').click();
  await expect(page.getByText(/^Standing on 14 Nov 2025/)).toBeVisible();
};
/** The number on a tile, without what stands beside it. */
const figure = async (page: Page, kind: VerdictKind): Promise<number> =>
  Number((await tile(page, kind).innerText()).match(/[\d,]+/)?.[0].replaceAll(',', ''));
const standing = (page: Page) => page.getByText(/Everything is shown as of/);

describe('how right is this', () => {
  test('the headline’s numbers list exactly so many people, as they were then', async ({ open }) => {
    const { page } = await open();
    await openSample(page);
    await backTest(page);
    const numbers = page.getByText(/^Standing on/).getByRole('button');
    const counts = (await numbers.allInnerTexts()).map((text) => Number(text.replaceAll(',', '')));
    expect(counts.length).toBeGreaterThanOrEqual(6);
    for (const [i, count] of counts.entries()) {
      if (i > 0) await backTest(page);
      await numbers.nth(i).click();
      await expect.poll(() => listed(page)).toBe(count);
      await expect(standing(page)).toContainText('14 Nov 2025');
    }
  });

  test('a miss opens the person as they looked then, and one press leads back to today', async ({ open }) => {
    const { page } = await open();
    await openSample(page);
    const alive = await figure(page, 'alive');
    await backTest(page);
    const misses = page.locator('section', { hasText: 'Where it was wrong, by name' }).last();
    const miss = misses.getByRole('listitem').first().getByRole('button').first();
    const name = (await miss.locator('.private, bdi').first().innerText()).trim();
    await miss.click();
    const panel = page.getByRole('dialog', { name: 'About this person' });
    await expect(panel.getByRole('heading', { name })).toBeVisible();
    await expect(panel).toContainText('Alive');
    await expect(standing(page)).toContainText('14 Nov 2025');
    expect(await page.evaluate(() => location.hash)).not.toContain(name.split(' ')[0]);
    await page.getByRole('button', { name: 'Back to 14 Nov 2026' }).click();
    await expect(standing(page)).toBeHidden();
    await expect.poll(() => figure(page, 'alive')).toBe(alive);
  });
});

describe('the lines', () => {
  test('moved by key on the plane, they move people at once, stay in the address, and can be reset', async ({
    open,
  }) => {
    const { page } = await open();
    await openSample(page);
    const alive = () => figure(page, 'alive');
    const before = await alive();
    const line = page.getByRole('slider', { name: /in touch/i }).first();
    await line.focus();
    for (let i = 0; i < 10; i++) await line.press('PageUp');
    await expect.poll(alive).not.toBe(before);
    const moved = await alive();
    await page.waitForFunction(() => /touch=\d+/.test(location.hash));
    await page.reload();
    await openSample(page);
    await expect.poll(alive).toBe(moved);
    await page.getByText('Move the lines between').click();
    await page
      .getByRole('button', { name: /reset|back/i })
      .first()
      .click();
    await expect.poll(alive).toBe(before);
    await page.waitForFunction(() => !location.hash.includes('touch'));
  });

  test('greetings counted as words change what is measured, and back', async ({ open }) => {
    const { page } = await open();
    await openSample(page);
    const all = async () => (await Promise.all(verdictKinds.map((kind) => figure(page, kind)))).join();
    const before = await all();
    await page.getByText('Move the lines between').click();
    const greetings = page
      .locator('lines-panel')
      .getByRole('switch')
      .or(page.locator('lines-panel').getByRole('checkbox'));
    await greetings.click();
    await expect.poll(all).not.toBe(before);
    await greetings.click();
    await expect.poll(all).toBe(before);
  });
});

describe('over time', () => {
  test('the months’ stock ends where the tiles are, and a day chosen there is a day everywhere', async ({
    open,
  }) => {
    const { page } = await open();
    await openSample(page);
    const alive = await figure(page, 'alive');
    await view(page, 'Over time').click();
    const now = page.locator('time-view').getByRole('button', { name: /alive/ }).first();
    await expect(now).toHaveText(new RegExp(`^${alive}\\b`));
    const slider = page.locator('time-view').getByRole('slider').first();
    await slider.focus();
    for (let i = 0; i < 12; i++) await slider.press('ArrowLeft');
    await expect(now).not.toHaveText(new RegExp(`^${alive} `));
    const then = Number((await now.innerText()).match(/\d+/)?.[0]);
    await expect(page.getByRole('button', { name: 'Back to 14 Nov 2026' })).toBeVisible();
    await page.waitForFunction(() => /on=\d{4}-\d\d-\d\d/.test(location.hash));
    await now.click();
    await expect.poll(() => listed(page)).toBe(then);
    await expect(people(page).first()).toBeVisible();
  });
});

test('played, the days go by to the end, and any key stops them', async ({ open }) => {
  const { page } = await open();
  await openSample(page);
  await view(page, 'Over time').click();
  const slider = page.locator('time-view').getByRole('slider').first();
  const asOf = page
    .locator('time-view')
    .getByText(/^As of/)
    .first();
  const day = async () => Date.parse((await asOf.innerText()).replace(/^As of /, '')) / 86_400_000;
  const last = await day();
  await slider.focus();
  const months = 24;
  for (let i = 1; i <= months; i++) {
    const before = await day();
    await slider.press('ArrowLeft');
    await expect.poll(day).toBeLessThan(before);
  }
  const start = await day();
  expect(last - start).toBeGreaterThan(30 * (months - 1));
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(day).toBeGreaterThan(start + 40);
  await page.keyboard.press('Shift');
  const stopped = await day();
  await page.waitForTimeout(400);
  expect(await day()).toBeLessThan(stopped + 32);
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(day, { timeout: 10_000 }).toBe(last);
  await expect(page.getByRole('button', { name: /^Back to/ })).toHaveCount(0);
});

test('by keyboard alone: the back-test, a miss, back to today, the lines', async ({ open }) => {
  const { page } = await open();
  await openSample(page);
  const press = async (name: string) => {
    for (let i = 0; i < 60; i++) {
      const here = await page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return (at?.getAttribute('aria-label') ?? at?.textContent ?? '').replace(/\s+/g, ' ').trim();
      });
      if (here.startsWith(name)) return page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
    }
    throw new Error(`no way to ${name}`);
  };
  await page.locator('site-header').getByRole('button').first().focus();
  await press('How right is this?');
  await expect(page.getByRole('heading', { name: 'How right is this?' })).toBeFocused();
  const wrong = page.getByText('called alive, but no exchange came').locator('xpath=following::button[1]');
  const name = (await wrong.locator('strong').innerText()).trim();
  await press(name);
  const panel = page.getByRole('dialog', { name: 'About this person' });
  await expect(panel.getByRole('heading', { name })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('site-header').getByRole('button').first().focus();
  await press('Back to 14 Nov 2026');
  await expect(standing(page)).toBeHidden();
});
