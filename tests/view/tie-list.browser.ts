import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { crowd } from './people.ts';
import { focused, open, readingOf } from './show.ts';

const grid = page.getByRole('grid', { name: 'Connections' });
const gridElement = () => grid.element() as HTMLElement;
const drawn = () => Array.from(gridElement().querySelectorAll('.row'));
const active = () => gridElement().querySelector(`#${gridElement().getAttribute('aria-activedescendant')}`);

beforeEach(async () => {
  await page.viewport(1360, 900);
  await open(readingOf(crowd(30_000)));
  await page.getByLabelText('Order', { exact: true }).selectOptions('name');
  await expect.element(grid).toBeVisible();
});

test('of 30,000 people only those in sight are drawn, and the grid says how many there are', async () => {
  expect(drawn().length).toBeGreaterThan(5);
  expect(drawn().length).toBeLessThan(60);
  await expect.element(grid).toHaveAttribute('aria-rowcount', '30001');
  expect(gridElement().scrollHeight).toBeGreaterThan(30_000 * 40);
});

test('scrolled to the middle, the people of the middle are drawn at their places', async () => {
  const { scrollHeight } = gridElement();
  gridElement().scrollTop = scrollHeight / 2;
  await expect.element(page.getByText('Guest 15005')).toBeInTheDocument();
  const row = drawn().find((one) => one.textContent.includes('Guest 15005'));
  expect(row?.getAttribute('aria-rowindex')).toBe('15006');
  const { top, bottom } = gridElement().getBoundingClientRect();
  const seen = drawn().filter((one) => {
    const box = one.getBoundingClientRect();
    return box.bottom > top && box.top < bottom;
  });
  const covered = seen.reduce((sum, one) => sum + one.getBoundingClientRect().height, 0);
  expect(covered).toBeGreaterThanOrEqual(gridElement().clientHeight);
});

test('every drawn row has one height, the one that places the others', () => {
  const heights = new Set(drawn().map((row) => row.getBoundingClientRect().height));
  expect(heights.size).toBe(1);
});

test('arrows, Home, End and the page keys move the active row, which is always in sight', async () => {
  gridElement().focus();
  const activeName = () => active()?.querySelector('.name')?.textContent;
  expect(activeName()).toBe('Guest 00001');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  await expect.poll(activeName).toBe('Guest 00002');
  await userEvent.keyboard('{End}');
  await expect.poll(activeName).toBe('Guest 30000');
  expect(active()?.getAttribute('aria-rowindex')).toBe('30001');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(activeName).toBe('Guest 30000');
  await userEvent.keyboard('{PageUp}');
  await expect.poll(activeName).toMatch(/^Guest 299[789]\d$/);
  const row = active()?.getBoundingClientRect();
  const box = gridElement().getBoundingClientRect();
  expect(row?.top).toBeGreaterThanOrEqual(box.top);
  expect(row?.bottom).toBeLessThanOrEqual(box.bottom);
  await userEvent.keyboard('{Home}');
  await expect.poll(activeName).toBe('Guest 00001');
  expect(gridElement().scrollTop).toBe(0);
});

test('the active row exists for the screen reader, however far one has scrolled away from it', async () => {
  gridElement().scrollTop = 500_000;
  await expect.element(page.getByText('Guest 08340')).toBeInTheDocument();
  expect(active()?.querySelector('.name')?.textContent).toBe('Guest 00001');
});

test('Enter opens the active person and gives the panel the focus; Escape closes it and gives the focus back', async () => {
  gridElement().focus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.poll(() => focused()?.textContent).toBe('Guest 00002');
  expect(focused()?.localName).toBe('h2');
  expect(active()?.getAttribute('aria-selected')).toBe('true');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => focused()).toBe(gridElement());
  await expect.element(page.getByRole('link', { name: 'Open profile' })).not.toBeInTheDocument();
  expect(active()?.querySelector('.name')?.textContent).toBe('Guest 00002');
});

test('a person who is still listed stays the active one when the list changes', async () => {
  gridElement().focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await page.getByLabelText('Search name, company, role').fill('guest 0000');
  await expect.element(grid).toHaveAttribute('aria-rowcount', '13');
  expect(active()?.querySelector('.name')?.textContent).toBe('Guest 00003');
  await page.getByLabelText('Search name, company, role').fill('guest 00009');
  await expect.element(grid).toHaveAttribute('aria-rowcount', '2');
  expect(active()?.querySelector('.name')?.textContent).toBe('Guest 00009');
});
