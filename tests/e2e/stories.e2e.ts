import { expect } from 'playwright/test';
import { describe } from 'vitest';
import { tile } from './counts.ts';
import { openSample, people, test } from './visit.ts';

describe('on the sample, somebody who looks finds', () => {
  test('the answer owed among the first rows, without a move', async ({ open }) => {
    const { page } = await open({ viewport: { width: 1360, height: 1700 } });
    await openSample(page);
    const owed = people(page).filter({ hasText: 'Tomás Falcão-Lund' });
    await expect(owed).toBeInViewport();
    await expect(owed).toContainText('You owe the answer');
  });

  test('the mentor in two: the dormant tile, then those with whom most was exchanged', async ({ open }) => {
    const { page } = await open();
    await openSample(page);
    await tile(page, 'dormant').click();
    await page.getByRole('combobox', { name: 'Order' }).selectOption({ label: 'Most exchanged' });
    const mentor = people(page).filter({ hasText: 'Wilhelmina Achterberg' });
    await expect(mentor).toHaveCount(1);
    expect(Number(await mentor.getAttribute('aria-rowindex'))).toBeLessThanOrEqual(6);
    await expect(mentor).toContainText(/3 years ago.*Once a strong tie/);
  });

  test('the class that never spoke in one: the longest bar of the years of silence', async ({ open }) => {
    const { page } = await open();
    await openSample(page);
    const bars = page.getByRole('listbox', { name: /Never exchanged a word/ }).getByRole('option');
    const counts = (await bars.allInnerTexts()).map((text) => Number(text.split('\n').at(-1)));
    const longest = counts.indexOf(Math.max(...counts));
    await expect(bars.nth(longest)).toContainText('2018');
    await bars.nth(longest).click();
    await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: /^127 people/ })).toBeVisible();
    await expect(people(page).first()).toContainText('Not one message since you connected 8 years ago');
  });
});
