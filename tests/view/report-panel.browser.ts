import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dayOf, isoDay } from '../../src/base/time.ts';
import type { Account, ReportRow } from '../../src/network/report.ts';
import { type Ended, openReader } from '../../src/reading/reader.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { at } from '../support/rows.ts';
import { stranger } from '../support/stranger.ts';
import { circle } from './people.ts';
import { focused, idleReader, open, readingOf, show } from './show.ts';

const drafts: readonly ReportRow[] = Array.from({ length: 200 }, (_, i) => ({
  nth: i,
  file: 'messages.csv',
  row: i + 1,
  at: i === 0 ? undefined : at('2026-06-11T15:33:00Z'),
  cells: ['Ola Nordmann', `<b>Guest ${i}</b>`],
}));
const accounts: readonly Account[] = [
  { table: 'messages', parts: [{ fate: 'draft', count: 1234, rows: drafts }] },
];
const bare = readingOf(circle);
const reading: Reading = {
  ...bare,
  report: { ...bare.report, accounts, strangers: [stranger('Dag Stranger', 3, drafts.slice(0, 3))] },
};

const title = page.getByText('What was read, and what was left out');
const number = page.getByRole('button', { name: /^1,234\b.*drafts/ });
const region = page.getByRole('region', { name: 'drafts, Messages' });

async function openReport(of: Reading = reading): Promise<void> {
  await open(of);
  await title.click();
}

beforeEach(() => page.viewport(1360, 900));

test('folded away the report draws nothing; a number opens the rows behind it, and says how many there are', async () => {
  await open(reading);
  await expect.element(title).toBeVisible();
  await expect.element(number).not.toBeInTheDocument();
  await title.click();
  await expect.element(number).toHaveAttribute('aria-expanded', 'false');
  await number.click();
  await expect.element(number).toHaveAttribute('aria-expanded', 'true');
  await expect.element(page.getByText('The first 200 of 1,234')).toBeVisible();
  const rows = region.getByRole('row');
  await expect.poll(() => rows.elements().length).toBe(201);
  expect(rows.elements()[1]?.textContent).toMatch(/^\s*1\s*unread\s*Ola Nordmann\s*<b>Guest 0<\/b>/);
  expect(rows.elements()[2]?.textContent).toContain('2026-06-11 15:33');
  await number.click();
  await expect.element(region).not.toBeInTheDocument();
});

test('by the keyboard: Enter opens the rows, Tab leads into them, Escape back to their number', async () => {
  await openReport();
  (number.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(region).toBeVisible();
  await userEvent.keyboard('{Tab}');
  expect(focused()).toBe(region.element());
  await userEvent.keyboard('{Escape}');
  await expect.element(region).not.toBeInTheDocument();
  expect(focused()).toBe(number.element());
});

test('Escape in the report puts the person away who is open, but first the rows', async () => {
  await openReport();
  await page.getByRole('row', { name: /Ines Ferreira/ }).click();
  const person = page.getByRole('heading', { name: 'Ines Ferreira' });
  await expect.element(person).toBeVisible();
  await number.click();
  await userEvent.keyboard('{Escape}');
  await expect.element(region).not.toBeInTheDocument();
  await expect.element(person).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(person).not.toBeInTheDocument();
});

test('one number is open at a time in a table', async () => {
  await openReport();
  await number.click();
  await page.getByRole('button', { name: /^1,234\s+left out/ }).click();
  await expect.element(region).not.toBeInTheDocument();
  await expect.element(page.getByRole('region', { name: 'left out, Messages' })).toBeVisible();
});

test('names in the report are hidden with all others', async () => {
  await openReport();
  await page.getByRole('button', { name: /^3\b.*Dag Stranger/ }).click();
  await page.getByRole('button', { name: 'This is not me' }).click();
  await page.getByRole('button', { name: 'Hide names' }).click();
  const blurred = (text: RegExp): boolean =>
    page
      .getByText(text)
      .elements()
      .some((element) => {
        const veiled = element.closest('.private');
        return veiled !== null && getComputedStyle(veiled).filter.includes('blur');
      });
  await expect.poll(() => blurred(/^Dag Stranger$/)).toBe(true);
  expect(blurred(/Guest 1</)).toBe(true);
  expect(blurred(/^You are Ola Nordmann, for certain/)).toBe(true);
  expect(blurred(/^Dag Dormant$/)).toBe(true);
});

/** The page with a reader that takes down what is chosen, and reads with it. */
async function listen(of: (choice: unknown) => Reading): Promise<unknown[]> {
  const chosen: unknown[] = [];
  const read = (choice: unknown): Promise<Ended> => {
    chosen.push(choice);
    return Promise.resolve({ kind: 'read', reading: of(choice) });
  };
  await show({
    ...idleReader,
    sample: async () => ({ kind: 'read', reading }),
    chooseOwner: (owner) => read(owner?.name),
    chooseDay: (day) => read(day === undefined ? day : isoDay(day)),
  });
  await page.getByRole('button', { name: 'Try the sample export' }).click();
  await title.click();
  return chosen;
}

test('“This is not me” offers who else it could be; what is chosen is read with, and can be taken back', async () => {
  const { owner } = reading;
  if (owner.kind !== 'found') throw new Error(owner.kind);
  const [rival] = owner.rivals;
  if (!rival) throw new Error('no rival');
  const overruled: Reading = {
    ...reading,
    owner: { ...owner, owner: rival, rivals: [owner.owner], method: 'chosen by you' },
  };
  const chosen = await listen((name) => (name === undefined ? reading : overruled));
  await page.getByRole('button', { name: 'This is not me' }).click();
  await page.getByRole('button', { name: /Dag Dormant.*in 39 of 41 conversations/ }).click();
  await expect.element(page.getByText('You are Dag Dormant: you said so.')).toBeVisible();
  await expect.poll(() => focused()?.localName).toBe('summary');
  await page.getByRole('button', { name: 'Back to who the export says' }).click();
  await expect.element(page.getByText('You are Ola Nordmann, for certain', { exact: false })).toBeVisible();
  expect(chosen).toEqual(['Dag Dormant', undefined]);
});

test('the day can be set, and set back to the export’s own', async () => {
  const corrected: Reading = {
    ...reading,
    report: { ...reading.report, asOf: dayOf(at('2026-01-31')), asOfMethod: 'corrected by you' },
  };
  const chosen = await listen((day) => (day === undefined ? reading : corrected));
  const field = page.getByLabelText('Judge as of');
  await expect.element(field).toHaveValue('2026-11-14');
  await field.fill('2026-01-31');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('As of 31 Jan 2026, the day you set.')).toBeVisible();
  await expect.poll(() => focused()?.localName).toBe('summary');
  await page.getByRole('button', { name: 'Back to the export’s own, 14 Nov 2026' }).click();
  await expect.element(page.getByText('As of 14 Nov 2026, the day in the export’s name.')).toBeVisible();
  expect(chosen).toEqual(['2026-01-31', undefined]);
});

test('the day it is already is no correction', async () => {
  const chosen = await listen(() => reading);
  await page.getByRole('button', { name: 'Set the day' }).click();
  expect(chosen).toEqual([]);
});

test('with the real reader the page is judged as of the day that is set, and of its own again', async () => {
  const csv =
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n' +
    'Zoë,Brandt,https://www.linkedin.com/in/zo%C3%AB-brandt,,Acme,Analyst,08 Feb 2020\n';
  await show(openReader());
  const input = page.getByLabelText('LinkedIn export');
  await expect.element(input).toBeInTheDocument();
  const field = input.element() as HTMLInputElement;
  const transfer = new DataTransfer();
  transfer.items.add(new File([csv], 'Connections.csv'));
  field.files = transfer.files;
  field.dispatchEvent(new Event('change'));
  await expect.element(page.getByText('1 connection · as of 8 Feb 2020')).toBeVisible();
  await title.click();
  await page.getByLabelText('Judge as of').fill('2021-03-01');
  await page.getByRole('button', { name: 'Set the day' }).click();
  await expect.element(page.getByText('1 connection · as of 1 Mar 2021')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the export’s own, 8 Feb 2020' }).click();
  await expect.element(page.getByText('1 connection · as of 8 Feb 2020')).toBeVisible();
});
