import { expect } from 'playwright/test';
import { tile, tileCounts, verdictKinds } from './counts.ts';
import { download, openSample, rowsOf, test } from './visit.ts';

test('the counts on the tiles equal the rows of All verdicts by verdict, and all are of the promised kinds', async ({
  open,
}) => {
  const { page } = await open();
  await openSample(page);
  const verdicts = rowsOf(await download(page, 'All verdicts')).map((row) => row['Verdict']);
  const counts = verdictKinds.map((kind) => verdicts.filter((verdict) => verdict === kind).length);
  expect(await tileCounts(page)).toEqual(counts);
  expect(counts.every((count) => count > 0)).toBe(true);
  expect(counts.reduce((sum, count) => sum + count)).toBe(verdicts.length);
});

test('a tile narrows the list to its verdict, and the grid counts them and its header', async ({ open }) => {
  const { page } = await open();
  await openSample(page);
  const [alive = 0] = await tileCounts(page);
  await tile(page, 'alive').click();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(alive + 1));
});

test('the verdicts are the same whatever day the page is opened', async ({ open }) => {
  const { page } = await open();
  await openSample(page);
  const today = await download(page, 'All verdicts');
  for (const day of ['2020-02-29', '2031-12-31']) {
    const { page: then } = await open({ on: day });
    await openSample(then);
    expect(await then.evaluate(() => new Date().toISOString())).toContain(day);
    expect(await download(then, 'All verdicts')).toBe(today);
  }
});
