import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { OwnerCandidate } from '../../src/network/owner.ts';
import { type Ended, openReader } from '../../src/reading/reader.ts';
import { circle } from './people.ts';
import { focused, idleReader, readingOf, show } from './show.ts';

const input = page.getByLabelText('LinkedIn export');
const sample = page.getByRole('button', { name: 'Try the sample export' });
const csv =
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n' +
  'Zoë,Brandt,https://www.linkedin.com/in/zo%C3%AB-brandt,,Acme,Analyst,08 Feb 2020\n';

/** Hands files over as a person does with the file dialog. */
async function choose(...files: readonly File[]): Promise<void> {
  await expect.element(input).toBeInTheDocument();
  const field = input.element() as HTMLInputElement;
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  field.files = transfer.files;
  field.dispatchEvent(new Event('change'));
}

/** Drags a file over the page, and drops it. */
function drag(type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', file?: File): DragEvent {
  const dataTransfer = new DataTransfer();
  if (file) dataTransfer.items.add(file);
  else dataTransfer.setData('text/plain', 'a word from the page');
  const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event;
}

beforeEach(() => page.viewport(1360, 900));

test('a table chosen with the file input is read by the worker and listed', async () => {
  await show(openReader());
  await choose(new File([csv], 'Connections.csv'));
  await expect.element(page.getByRole('row', { name: /Zoë Brandt/ })).toBeVisible();
  expect(focused()?.textContent).toBe('Your connections');
  await expect.element(page.getByText('1 connection · as of 8 Feb 2020')).toBeVisible();
});

test('a wrong file is refused with what was found and a way out, and the next one works', async () => {
  await show(openReader());
  await choose(new File(['milk, bread'], 'notes.txt'));
  await expect.element(page.getByRole('alert')).toHaveTextContent('notes.txt');
  await expect.element(sample).toBeVisible();
  await choose(new File([csv], 'Connections.csv'));
  await expect.element(page.getByRole('row', { name: /Zoë Brandt/ })).toBeVisible();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('a wrong file leaves the open export open; its note can be dismissed', async () => {
  await show(openReader());
  await choose(new File([csv], 'Connections.csv'));
  await expect.element(page.getByRole('row', { name: /Zoë Brandt/ })).toBeVisible();
  await choose(new File(['milk, bread'], 'notes.txt'));
  await expect.element(page.getByRole('alert')).toHaveTextContent('notes.txt');
  await expect.element(page.getByRole('row', { name: /Zoë Brandt/ })).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('files held over the page are welcomed, and a drop anywhere is read; dragged text is left alone', async () => {
  await show(openReader());
  const file = new File([csv], 'Connections.csv');
  drag('dragenter', file);
  await expect.element(page.getByRole('heading', { name: 'Let go to read it here' })).toBeVisible();
  drag('dragleave', file);
  await expect.element(page.getByRole('heading', { name: 'Drop your export anywhere' })).toBeVisible();
  expect(drag('dragover').defaultPrevented).toBe(false);
  expect(drag('dragover', file).defaultPrevented).toBe(true);
  expect(drag('drop', file).defaultPrevented).toBe(true);
  await expect.element(page.getByRole('row', { name: /Zoë Brandt/ })).toBeVisible();
});

test('stage, rows and share are shown while it reads; Cancel leads back, and what comes too late is not shown', async () => {
  let end: (ended: Ended) => void = () => undefined;
  await show({
    ...idleReader,
    sample: (onProgress) => {
      onProgress({ stage: 'messages', rows: 12_345, fraction: 0.5 });
      return new Promise((resolve) => {
        end = resolve;
      });
    },
  });
  await sample.click();
  const bar = page.getByRole('progressbar', { name: 'Share of the export read' });
  await expect.element(bar).toHaveProperty('value', 0.5);
  await expect.element(page.getByRole('status')).toHaveTextContent('Reading your messages');
  await expect.element(page.getByText('12,345 rows')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(sample).toBeVisible();
  end({ kind: 'read', reading: readingOf(circle) });
  await new Promise((resolve) => setTimeout(resolve, 50));
  await expect.element(sample).toBeVisible();
  await expect.element(page.getByRole('grid')).not.toBeInTheDocument();
});

test('a reader that fails is told of like any other trouble', async () => {
  await show({ ...idleReader, sample: () => Promise.reject(new Error('the disk is gone')) });
  await sample.click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('the disk is gone');
});

test('where nothing decides who the owner is, the person is asked, and the answer is read with', async () => {
  const candidates: readonly OwnerCandidate[] = [
    { slug: 'ola-nordmann', name: 'Ola Nordmann', methods: ['profile name'], conversations: 40 },
    { slug: 'dag-dormant', name: 'Dag Dormant', methods: [], conversations: 39 },
  ];
  const chosen: unknown[] = [];
  await show({
    ...idleReader,
    sample: async () => ({ kind: 'asking', candidates, conversations: 41 }),
    chooseOwner: async (owner) => {
      chosen.push(owner);
      return { kind: 'read', reading: readingOf(circle) };
    },
  });
  await sample.click();
  await expect.poll(() => focused()?.textContent).toBe('Which of these is you?');
  await expect
    .element(page.getByRole('button', { name: /Ola Nordmann.*in 40 of 41 conversations/ }))
    .toBeVisible();
  await page.getByRole('button', { name: /Dag Dormant/ }).click();
  await expect.element(page.getByRole('grid')).toBeVisible();
  expect(chosen).toEqual([candidates[1]]);
});
