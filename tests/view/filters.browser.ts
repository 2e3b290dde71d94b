import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { circle } from './people.ts';
import { focused, open, readingOf } from './show.ts';

const tile = (name: string) => page.getByRole('button', { name: new RegExp(`^${name} \\d`) });
const title = (text: string) => page.getByRole('heading', { name: text, exact: true });
const grid = page.getByRole('grid');
const names = () => Array.from(grid.element().querySelectorAll('.name'), ({ textContent }) => textContent);

beforeEach(async () => {
  await page.viewport(1360, 900);
  await open(readingOf(circle));
  await expect.element(grid).toBeVisible();
});

test('the tiles count everybody by verdict', async () => {
  const counts = { Alive: 1, Dormant: 1, Prunable: 2, New: 1 };
  for (const [name, count] of Object.entries(counts)) {
    await expect.element(page.getByRole('button', { name: new RegExp(`^${name} ${count} `) })).toBeVisible();
  }
  await expect.element(title('5 people')).toBeVisible();
});

test('a tile narrows the list to its verdict and back, and says aloud whether it is pressed', async () => {
  await tile('Prunable').click();
  await expect.element(title('2 prunable')).toBeVisible();
  await expect.element(tile('Prunable')).toHaveAttribute('aria-pressed', 'true');
  expect(names().toSorted()).toEqual(['Mei-Ling Chou', 'Tomasz Zieliński']);
  await tile('New').click();
  await expect.element(title('3 prunable or new')).toBeVisible();
  await tile('Prunable').click();
  await tile('New').click();
  await expect.element(title('5 people')).toBeVisible();
  await expect.element(tile('New')).toHaveAttribute('aria-pressed', 'false');
});

test('the reasons are counted under the pressed tiles, and narrow the list further', async () => {
  await tile('Prunable').click();
  const menu = page.getByRole('button', { name: /^Reasons/ });
  await menu.click();
  await expect.element(page.getByRole('group', { name: 'Dormant' })).not.toBeInTheDocument();
  await page.getByRole('checkbox', { name: /^only you wrote 1$/ }).click();
  await expect.element(title('1 prunable')).toBeVisible();
  expect(names()).toEqual(['Tomasz Zieliński']);
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('checkbox')).not.toBeInTheDocument();
  expect(focused()).toBe(menu.element());
  await tile('Dormant').click();
  await expect.element(title('3 prunable or dormant')).toBeVisible();
});

test('the menu of reasons closes when the focus or the pointer goes elsewhere', async () => {
  await page.getByRole('button', { name: /^Reasons/ }).click();
  await expect.element(page.getByRole('checkbox', { name: /^only you wrote/ })).toBeVisible();
  await page.getByLabelText('Search name, company, role').click();
  await expect.element(page.getByRole('checkbox')).not.toBeInTheDocument();
  await page.getByRole('button', { name: /^Reasons/ }).click();
  await expect.element(page.getByRole('checkbox', { name: /^only you wrote/ })).toBeVisible();
  await title('5 people').click();
  await expect.element(page.getByRole('checkbox')).not.toBeInTheDocument();
});

test('the search finds name, company and role, without their accents, and tells when it finds nobody', async () => {
  const search = page.getByLabelText('Search name, company, role');
  for (const text of ['zielinski', 'fernweh', 'FOUNDER']) {
    await search.fill(text);
    await expect.element(title('1 person')).toBeVisible();
    expect(names()).toEqual(['Tomasz Zieliński']);
  }
  await search.fill('nobody at all');
  await expect.element(page.getByText('Nobody among your connections fits')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.element(title('5 people')).toBeVisible();
  await expect.element(search).toHaveValue('');
});

test('the order is chosen and turned round', async () => {
  await page.getByLabelText('Order', { exact: true }).selectOptions('name');
  await expect.poll(names).toEqual(circle.map(({ name }) => name).toSorted());
  await page.getByRole('button', { name: 'Turn the order round' }).click();
  await expect.poll(names).toEqual(
    circle
      .map(({ name }) => name)
      .toSorted()
      .toReversed(),
  );
});

test('without messages nobody silent is judged, the page says why, and they can be listed', async () => {
  await open(
    readingOf([{ name: 'Ada Brix' }, { name: 'Bo Lind', connectedOn: '2026-10-01' }], new Map(), false),
  );
  await expect.element(page.getByText('1 person not judged: this export lacks')).toBeVisible();
  await page.getByRole('button', { name: 'Show them' }).click();
  await expect.element(title('1 not judged')).toBeVisible();
  expect(names()).toEqual(['Ada Brix']);
});
