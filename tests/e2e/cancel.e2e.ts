import { expect } from 'playwright/test';
import { longExport } from './long-export.ts';
import { smallExport } from './small-export.ts';
import { choose, peopleListed, test } from './visit.ts';

test('a reading that is cancelled leads back to the start, and the next one works', async ({ open }) => {
  const { page } = await open();
  await choose(page, await longExport());
  const bar = page.getByRole('progressbar');
  await expect(bar).toBeVisible();
  await expect.poll(() => bar.evaluate((element: HTMLProgressElement) => element.value)).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Try the sample export' })).toBeVisible();
  await expect(bar).toBeHidden();
  await choose(page, await smallExport());
  await peopleListed(page);
});

test('cancelled while an export is open, it leads back to that', async ({ open }) => {
  const { page } = await open();
  await choose(page, await smallExport());
  await peopleListed(page);
  await choose(page, await longExport());
  await page.getByRole('button', { name: 'Cancel' }).click();
  await peopleListed(page);
  await expect(page.getByText('Alma Reyes').first()).toBeVisible();
});
