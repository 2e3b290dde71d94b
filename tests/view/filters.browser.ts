import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { stranger } from '../support/stranger.ts';
import { circle } from './people.ts';
import { focused, open, readingOf } from './show.ts';

const tiles = page.getByRole('group', { name: 'Show only' });
const tile = (name: string) => tiles.getByRole('button', { name: new RegExp(`^${name} \\d`) });
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
    await expect.element(tiles.getByRole('button', { name: new RegExp(`^${name} ${count} `) })).toBeVisible();
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

const filter = page.getByRole('button', { name: /^Filter/ });
const chip = (words: string) => page.getByRole('button', { name: `Remove filter: ${words}`, exact: true });

test('the reasons are counted under the pressed tiles, and narrow the list further', async () => {
  await tile('Prunable').click();
  await filter.click();
  await expect.element(page.getByRole('group', { name: 'Dormant' })).not.toBeInTheDocument();
  await page.getByRole('checkbox', { name: /^only you wrote 1$/ }).click();
  await expect.element(title('1 prunable')).toBeVisible();
  expect(names()).toEqual(['Tomasz Zieliński']);
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('checkbox')).not.toBeInTheDocument();
  expect(focused()).toBe(filter.element());
  await tile('Dormant').click();
  await expect.element(title('3 prunable or dormant')).toBeVisible();
});

test('a company, a caution and years narrow the list, each counted under the others', async () => {
  await filter.click();
  await page.getByRole('searchbox', { name: 'Find a company' }).fill('fern');
  await expect.element(page.getByRole('checkbox', { name: /^Tessel/ })).not.toBeInTheDocument();
  await page.getByRole('checkbox', { name: 'Fernweh 1' }).click();
  await expect.element(title('1 person')).toBeVisible();
  await expect.element(page.getByRole('checkbox', { name: 'shared group 0' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find a company' }).fill('');
  await page.getByRole('checkbox', { name: 'Northwind 1' }).click();
  await page.getByRole('checkbox', { name: 'none 1' }).click();
  await expect.poll(names).toEqual(['Tomasz Zieliński']);
  await userEvent.keyboard('{Escape}');
  await chip('without a caution, 4 people').click();
  await chip('Fernweh, 1 person').click();
  await expect.poll(names).toEqual(['Ines Ferreira']);
  await chip('Northwind, 1 person').click();
  await filter.click();
  await page.getByLabelText('Connected from year').selectOptions('2026');
  await expect.poll(names).toEqual(['Jonas Weber']);
  await expect.element(chip('connected 2026, 1 person')).toBeVisible();
  await page.getByLabelText('Connected from year').selectOptions('2010');
  await expect.element(title('5 people')).toBeVisible();
});

test('the filters close when the focus or the pointer goes elsewhere', async () => {
  await filter.click();
  await expect.element(page.getByRole('checkbox', { name: /^only you wrote/ })).toBeVisible();
  await page.getByLabelText('Search name, company, role').click();
  await expect.element(page.getByRole('checkbox')).not.toBeInTheDocument();
  await filter.click();
  await expect.element(page.getByRole('checkbox', { name: /^only you wrote/ })).toBeVisible();
  await title('5 people').click();
  await expect.element(page.getByRole('checkbox')).not.toBeInTheDocument();
});

test('every filter shows as a chip with whom it lets through; taken away, the next one gets the focus', async () => {
  await tile('Prunable').click();
  await tile('New').click();
  await page.getByLabelText('Search name, company, role').fill('o');
  await expect.element(chip('“o”, 5 people')).toBeVisible();
  await chip('prunable, 2 people').click();
  await expect.element(title('1 new')).toBeVisible();
  await expect.poll(() => focused()?.getAttribute('aria-label')).toBe('Remove filter: new, 1 person');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => focused()?.getAttribute('aria-label')).toBe('Remove filter: “o”, 5 people');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => focused()?.textContent).toBe('5 people');
  await expect.element(page.getByRole('list', { name: 'Filters' })).not.toBeInTheDocument();
});

test('all filters are taken away at once, the order stays', async () => {
  await page.getByLabelText('Order', { exact: true }).selectOptions('name');
  await tile('Prunable').click();
  await tile('New').click();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect.element(title('5 people')).toBeVisible();
  expect(focused()?.textContent).toBe('5 people');
  await expect.element(page.getByLabelText('Order', { exact: true })).toHaveValue('name');
});

test('under a filter a tile says of how many it counts', async () => {
  await page.getByLabelText('Search name, company, role').fill('staff');
  await expect.element(tiles.getByRole('button', { name: /^Prunable 1 of 2 / })).toBeVisible();
  await expect.element(tiles.getByRole('button', { name: /^Alive 0 of 1 / })).toBeVisible();
});

test('the search finds name, company and role, without their accents, and tells when it finds nobody', async () => {
  const search = page.getByLabelText('Search name, company, role');
  for (const text of ['zielinski', 'fernweh', 'FOUNDER']) {
    await search.fill(text);
    await expect.element(title('1 person')).toBeVisible();
    expect(names()).toEqual(['Tomasz Zieliński']);
  }
});

test('an empty list says why: a stranger, hidden members, another filter', async () => {
  const search = page.getByLabelText('Search name, company, role');
  const reading = readingOf(circle);
  const strangers = [stranger('Dag Stranger', 12)];
  await open({ ...reading, report: { ...reading.report, strangers } });
  await search.fill('dag');
  await expect.element(page.getByText('No connection has this')).toBeVisible();
  await expect.element(page.getByText('Dag Stranger, 12 messages')).toBeVisible();
  await expect.element(page.getByText('3 hidden members have no name in this export: ')).toBeVisible();
  await search.fill('zielinski');
  await tile('Alive').click();
  await expect.element(page.getByText('1 person matches your search, but not with')).toBeVisible();
  await page.getByRole('button', { name: 'Drop the other filters' }).click();
  await expect.element(title('1 person')).toBeVisible();
  await expect.element(search).toHaveValue('zielinski');
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
