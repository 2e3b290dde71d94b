import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openReader } from '../../src/reading/reader.ts';
import { addressOf } from '../../src/view/address.ts';
import { TieOpened } from '../../src/view/tie-list.ts';
import { circle } from './people.ts';
import { focused, open, readingOf, show } from './show.ts';

const csv =
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n' +
  'Zoë,Brandt,https://www.linkedin.com/in/zo%C3%AB-brandt,,Acme,Analyst,08 Feb 2020\n' +
  'Jo,Field,https://www.linkedin.com/in/jo-field,,Tessel,Editor,01 Mar 2014\n';

/** Hands the table over as with the file dialog. */
async function choose(): Promise<void> {
  const input = page.getByLabelText('LinkedIn export');
  await expect.element(input).toBeInTheDocument();
  const field = input.element() as HTMLInputElement;
  const transfer = new DataTransfer();
  transfer.items.add(new File([csv], 'Connections.csv'));
  field.files = transfer.files;
  field.dispatchEvent(new Event('change'));
}

const bareAddress = location.pathname + location.search;

beforeEach(() => page.viewport(1360, 900));
afterEach(() => history.replaceState(history.state, '', bareAddress));

test('what the address asks for is shown once the export is dropped, and what is changed is written there', async () => {
  history.replaceState(history.state, '', '#sort=name&connected=2014..2015&verdicts=%3Cscript%3E');
  const app = await show(openReader());
  app.address = addressOf(window);
  await choose();
  await expect.element(page.getByRole('row', { name: /Jo Field/ })).toBeVisible();
  await expect.element(page.getByRole('row', { name: /Zoë Brandt/ })).not.toBeInTheDocument();
  await expect.element(page.getByLabelText('Order', { exact: true })).toHaveValue('name');

  await page.getByRole('button', { name: /^Remove filter: connected 2014–2015/ }).click();
  await page.getByLabelText('Search name, company, role').fill('acme');
  await expect.poll(() => location.hash).toBe('#sort=name');
  await page.getByLabelText('Order', { exact: true }).selectOptions('worth');
  await expect.poll(() => location.hash).toBe('');
});

test('names are hidden and shown again, and are in no title', async () => {
  await open(readingOf(circle));
  const button = page.getByRole('button', { name: 'Hide names' });
  const owner = page.getByText('Ola Nordmann', { exact: true });
  const veil = () => getComputedStyle(owner.element()).filter;
  await expect.element(button).toHaveAttribute('aria-pressed', 'false');
  expect(veil()).toBe('none');
  await button.click();
  await expect.element(button).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(veil).toContain('blur');
  expect(button.element().getAttribute('title')).toContain('deletes nothing');

  await page.getByRole('button', { name: /^Filter/ }).click();
  await expect.element(page.getByText('Northwind').last()).toBeInTheDocument();
  const company = page.getByRole('checkbox', { name: 'Northwind 1' }).element().parentElement;
  const label = company?.querySelector('.private');
  expect(label && getComputedStyle(label).filter).toContain('blur');
  await userEvent.keyboard('{Escape}');
  await page.getByRole('row', { name: /Ines Ferreira/ }).click();
  expect(document.title).toBe('Perennial');
  await button.click();
  await expect.poll(veil).toBe('none');
});

test('who is opened from above comes into sight with its name; closed, one is back where one was', async () => {
  await open(readingOf(circle));
  const plane = document
    .querySelector('perennial-app')
    ?.shadowRoot?.querySelector('explore-view')
    ?.shadowRoot?.querySelector<HTMLElement>('silent-years');
  scrollTo(0, 0);
  plane?.focus();
  const opener = focused();
  expect(opener?.getAttribute('role')).toBe('listbox');
  plane?.dispatchEvent(new TieOpened(0));
  const name = page.getByRole('heading', { name: 'Ines Ferreira' });
  await expect.element(name).toBeVisible();
  expect(focused()).toBe(name.element());
  await expect.poll(() => name.element().getBoundingClientRect().bottom).toBeLessThan(innerHeight);
  await userEvent.keyboard('{Escape}');
  await expect.element(name).not.toBeInTheDocument();
  await expect.poll(() => scrollY).toBe(0);
  expect(focused()).toBe(opener);
});

test('tiles, bars and list are reached in the order in which they stand', async () => {
  await open(readingOf(circle));
  const order = [
    'button Alive',
    'listbox Never',
    'input Search',
    'button Filter',
    'grid Connections',
    'button Prune list',
  ];
  const passed: string[] = [];
  for (let stops = 0; stops < 60 && !passed.at(-1)?.startsWith('button Prune list'); stops += 1) {
    await userEvent.keyboard('{Tab}');
    const on = focused();
    const words = on?.getAttribute('aria-label') ?? on?.textContent ?? '';
    passed.push(`${on?.getAttribute('role') ?? on?.localName} ${words.trim()}`);
  }
  const places = order.map((name) => passed.findIndex((one) => one.startsWith(name)));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});
