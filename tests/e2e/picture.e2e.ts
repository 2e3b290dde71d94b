import type { Locator, Page } from 'playwright';
import { expect } from 'playwright/test';
import { agreed, clearAll, tile } from './counts.ts';
import { smallExport } from './small-export.ts';
import { choose, openSample, people, peopleListed, test } from './visit.ts';

/** Draws with the mouse from one point of a chart to another, each in shares of its width and height. */
async function drag(
  page: Page,
  chart: Locator,
  from: readonly [number, number],
  to: readonly [number, number],
) {
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.boundingBox();
  if (!box) throw new Error('no chart to be seen');
  const at = ([x, y]: readonly [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const;
  await page.mouse.move(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]), { steps: 4 });
  await page.mouse.move(...at(to), { steps: 4 });
  await page.mouse.up();
}

const bars = (page: Page) => page.getByRole('listbox', { name: /Never exchanged a word/ });
const search = (page: Page) => page.getByRole('searchbox', { name: /Search name/ });
const hash = (page: Page) => new URL(page.url()).hash;

test('tiles, plane, bars and list show the same number of people, whatever one does', async ({ open }) => {
  const { page } = await open();
  await openSample(page);
  const all = await agreed(page);

  await tile(page, 'dormant').click();
  const dormant = await agreed(page, ['dormant']);
  expect(dormant).toBeLessThan(all);
  await drag(page, page.locator('tie-plane canvas').first(), [0.1, 0.1], [0.55, 0.6]);
  const boxed = await agreed(page, ['dormant']);
  expect(boxed).toBeLessThan(dormant);
  expect(boxed).toBeGreaterThan(0);
  await tile(page, 'dormant').click();
  expect(await agreed(page)).toBeGreaterThanOrEqual(boxed);
  await clearAll(page).click();
  expect(await agreed(page)).toBe(all);

  await drag(page, bars(page), [0.5, 0.2], [0.5, 0.5]);
  const silent = await agreed(page);
  expect(silent).toBeLessThan(all);
  expect(silent).toBeGreaterThan(0);
  await search(page).fill('engineer');
  await expect.poll(() => agreed(page)).toBeLessThan(silent);
  await clearAll(page).click();
  expect(await agreed(page)).toBe(all);
  await expect(search(page)).toHaveValue('');
});

test('the address keeps what one looks at, but never a text, and gives it back once the export is dropped again', async ({
  open,
}) => {
  const { page } = await open();
  await openSample(page);
  await tile(page, 'dormant').click();
  await drag(page, page.locator('tie-plane canvas').first(), [0.1, 0.1], [0.55, 0.6]);
  const boxed = await agreed(page, ['dormant']);
  const address = await page.waitForFunction(() => /dormant.*days/.test(location.hash) && location.hash);
  await search(page).fill('quorraline');
  await expect(page.getByText('quorraline', { exact: false }).first()).toBeVisible();
  await page.waitForTimeout(700);
  expect(hash(page)).toBe(await address.jsonValue());

  await page.reload();
  await openSample(page);
  expect(await agreed(page, ['dormant'])).toBe(boxed);
  await expect(tile(page, 'dormant')).toHaveAttribute('aria-pressed', 'true');
  await expect(search(page)).toHaveValue('');
  await clearAll(page).click();
  await expect.poll(() => hash(page)).toBe('');
});

test('an address that makes no sense opens everybody', async ({ open }) => {
  const { page } = await open();
  await page.goto(`${page.url()}#verdicts=alive,gone&days=9..1&silent=<b>&toString=1&=&&`);
  await choose(page, await smallExport());
  await peopleListed(page);
  expect(await agreed(page, ['alive'])).toBe(1);
});

test('names and companies can be hidden for a screenshot, and come back', async ({ open }) => {
  const { page } = await open();
  await choose(page, await smallExport());
  await peopleListed(page);
  await people(page).first().click();
  const blurred = (text: string) =>
    page.getByText(text).evaluateAll((elements) =>
      elements.map((element) => {
        for (let at: Element | null = element; at; at = at.parentElement) {
          if (getComputedStyle(at).filter.includes('blur')) return true;
        }
        return false;
      }),
    );
  const names = ['Dana Roe', 'Emre Şahin', 'Acme', 'Rut Vidal'];
  const hider = page.getByRole('button', { name: 'Hide names' });
  await hider.click();
  await expect(hider).toHaveAttribute('aria-pressed', 'true');
  for (const name of names) expect(await blurred(name)).not.toContain(false);
  await hider.click();
  for (const name of names) expect(await blurred(name)).not.toContain(true);
});

test('a mark pressed on the plane opens the person there', async ({ open }) => {
  const { page } = await open();
  await choose(page, await smallExport());
  await peopleListed(page);
  const plane = page.getByLabel('Connections by time and messages');
  await plane.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Alma Reyes' })).toBeVisible();
  await expect(people(page).filter({ hasText: 'Alma Reyes' })).toHaveAttribute('aria-selected', 'true');
});
