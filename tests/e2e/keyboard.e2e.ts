import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { listed, tile } from './counts.ts';
import { peopleListed, rowsOf, saved, test } from './visit.ts';

interface Focused {
  readonly role: string;
  readonly name: string;
  /** Whether one can see that it has the focus. */
  readonly marked: boolean;
}

/** What has the focus, through all shadow roots. */
const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element) return { role: '', name: '', marked: false };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      role: element.getAttribute('role') ?? element.localName,
      name: (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim(),
      marked: outlineStyle !== 'none' && outlineWidth !== '0px',
    };
  });

/** Tabs on until `wanted` has the focus. Whatever has it on the way must show it. */
async function tabTo(page: Page, wanted: (focus: Focused) => boolean): Promise<void> {
  const passed: string[] = [];
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    const focus = await focused(page);
    if (focus.role !== 'body') expect(focus).toMatchObject({ marked: true });
    if (wanted(focus)) return;
    passed.push(`${focus.role} ${focus.name}`);
  }
  throw new Error(`Tab never came to it, but to: ${passed.join(', ')}`);
}

test('with the keyboard alone one gets from the start to a person and to the download of all verdicts', async ({
  open,
}) => {
  const { page } = await open();
  await tabTo(page, ({ name }) => name === 'Try the sample export');
  await page.keyboard.press('Enter');
  await peopleListed(page);

  await tabTo(page, ({ role }) => role === 'grid');
  const grid = page.getByRole('grid');
  const first = await grid.getAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  await expect(grid).not.toHaveAttribute('aria-activedescendant', first ?? '');
  await page.keyboard.press('End');
  await expect(grid.getByRole('row').last()).toHaveAttribute(
    'aria-rowindex',
    (await grid.getAttribute('aria-rowcount')) ?? '',
  );
  await page.keyboard.press('Enter');
  const profile = page.getByRole('link', { name: /profile/i });
  await expect(profile).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(profile).toBeHidden();
  expect((await focused(page)).role).toBe('grid');

  await tabTo(page, ({ name }) => name === 'All verdicts');
  const { file, text } = await saved(page, () => page.keyboard.press('Enter'));
  expect(file).toBe('all-verdicts.csv');
  expect(String(rowsOf(text).length + 1)).toBe(await grid.getAttribute('aria-rowcount'));
});

test('with the keyboard alone one finds a dormant person on the plane, opens them, comes back, filters and downloads', async ({
  open,
}) => {
  const { page } = await open();
  await tabTo(page, ({ name }) => name === 'Try the sample export');
  await page.keyboard.press('Enter');
  await peopleListed(page);

  await tabTo(page, ({ name }) => name === 'Connections by time and messages');
  const said = page.locator('tie-plane [aria-live]');
  await page.keyboard.press('Home');
  for (let steps = 0; !/: dormant\./.test(await said.innerText()); steps += 1) {
    expect(steps).toBeLessThan(30);
    await page.keyboard.press('ArrowRight');
  }
  const name = (await said.innerText()).split(/,|: dormant/)[0] ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('heading', { name })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect((await focused(page)).name).toBe('Connections by time and messages');

  const all = await listed(page);
  const dormant = tile(page, 'dormant');
  await dormant.focus();
  await page.keyboard.press('Enter');
  await expect(dormant).toHaveAttribute('aria-pressed', 'true');
  const count = Number(/\d+/.exec(await dormant.innerText())?.[0]);
  await expect.poll(() => listed(page)).toBe(count);
  await tabTo(page, ({ name: label }) => label === 'All verdicts');
  const { text } = await saved(page, () => page.keyboard.press('Enter'));
  expect(rowsOf(text).length).toBe(all);
});
