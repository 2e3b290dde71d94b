import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { stranger } from '../support/stranger.ts';
import { circle } from './people.ts';
import { idleReader, open, readingOf, show } from './show.ts';

const sample = page.getByRole('button', { name: 'Try the sample export' });

const sights: Readonly<Record<string, () => Promise<unknown>>> = {
  'the start': () => show(idleReader),
  'a refusal': async () => {
    await show({
      ...idleReader,
      sample: async () => ({ kind: 'refused', problem: { kind: 'encrypted', file: 'export.zip' } }),
    });
    await sample.click();
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  'the reading': async () => {
    await show(idleReader);
    await sample.click();
    await expect.element(page.getByRole('progressbar')).toBeVisible();
  },
  'the question who one is': async () => {
    const candidates = [{ slug: 'ola', name: 'Ola Nordmann', methods: [], conversations: 3 }];
    await show({ ...idleReader, sample: async () => ({ kind: 'asking', candidates, conversations: 4 }) });
    await sample.click();
    await expect.element(page.getByRole('button', { name: /Ola Nordmann/ })).toBeVisible();
  },
  'the list, a tile pressed and the filters open': async () => {
    await open(readingOf(circle));
    await page.getByRole('button', { name: /^Dormant 1 quiet/ }).click();
    await page.getByRole('button', { name: /^Filter/ }).click();
  },
  'years of silence chosen, and names hidden': async () => {
    await open(readingOf(circle));
    await page.getByRole('option', { name: /^2010/ }).click();
    await page.getByRole('button', { name: 'Hide names' }).click();
    await expect.element(page.getByRole('button', { name: 'Clear all' })).toBeVisible();
  },
  'a search that finds a stranger': async () => {
    const reading = readingOf(circle);
    const strangers = [stranger('Dag Stranger', 12)];
    await open({ ...reading, report: { ...reading.report, strangers } });
    await page.getByLabelText('Search name, company, role').fill('dag');
    await expect.element(page.getByText('Dag Stranger, 12 messages')).toBeVisible();
  },
  'a list of nobody': async () => {
    await open(readingOf([]));
    await expect.element(page.getByText('lists no connection by name')).toBeVisible();
  },
  'a refused drop above an open export': async () => {
    await show({
      ...idleReader,
      sample: async () => ({ kind: 'read', reading: readingOf(circle) }),
      read: async () => ({ kind: 'refused', problem: { kind: 'not-a-zip', file: 'notes.txt' } }),
    });
    await sample.click();
    await expect.element(page.getByRole('grid')).toBeVisible();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['milk'], 'notes.txt'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    await expect.element(page.getByRole('button', { name: 'Dismiss' })).toBeVisible();
  },
  'people not judged, and the import report': async () => {
    await open(readingOf([{ name: 'Ada Brix' }], new Map(), false));
    await page.getByText('What was read').click();
  },
  'a person': async () => {
    await open(readingOf(circle));
    await page.getByRole('row', { name: /Ines Ferreira/ }).click();
    await expect.element(page.getByRole('link', { name: 'Open profile' })).toBeVisible();
  },
};

describe.each(['light', 'dark'])('axe, %s', (scheme) => {
  describe.each([360, 1360])('%i px wide', (width) => {
    test.each(Object.entries(sights))('has nothing against %s', async (_, see) => {
      await page.viewport(width, 844);
      document.documentElement.style.colorScheme = scheme;
      await see();
      const { violations } = await axe.run(document);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    });
  });
});
