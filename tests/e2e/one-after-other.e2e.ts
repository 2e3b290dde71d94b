import JSZip from 'jszip';
import { expect } from 'playwright/test';
import { describe } from 'vitest';
import { longExport } from './long-export.ts';
import { smallExport, smallTables, smallVerdicts } from './small-export.ts';
import { choose, download, drop, type HandedFile, peopleListed, rowsOf, test } from './visit.ts';

const table = (name: string): HandedFile => {
  const found = smallTables.find(({ path }) => path === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};
const connections = table('Connections.csv');
const messages = table('messages.csv');

async function zipped(name: string, ...tables: readonly HandedFile[]): Promise<HandedFile> {
  const zip = new JSZip();
  for (const { path, content } of tables) zip.file(path, content);
  return { path: name, content: await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }) };
}

const verdicts = (csv: string) => rowsOf(csv).map((row) => row['Verdict'] ?? '');
const expected = smallVerdicts.map(({ verdict }) => verdict);

describe('what was dropped one after the other is read together:', () => {
  test('Connections.csv alone gives people without a verdict on the silent, messages.csv then judges all', async ({
    open,
  }) => {
    const { page } = await open();
    await drop(page, connections);
    await peopleListed(page);
    expect(verdicts(await download(page, 'All verdicts'))).not.toContain('prunable');
    await drop(page, messages);
    await expect.poll(async () => verdicts(await download(page, 'All verdicts'))).toEqual(expected);
  });

  test('the first e-mail without connections is refused, the second brings them; a cancelled drop between changes nothing', async ({
    open,
  }) => {
    const { page } = await open();
    const endorsements = table('Endorsement_Received_Info.csv');
    await drop(page, await zipped('Basic_LinkedInDataExport_06-29-2026.zip', messages, endorsements));
    await expect(page.getByRole('alert')).toContainText('two e-mails');
    await choose(page, await longExport());
    await page.getByRole('button', { name: 'Cancel' }).click();
    await drop(page, { path: 'holiday.zip', content: '<!doctype html><title>Expired</title>' });
    await expect(page.getByRole('alert')).toContainText('72 hours');
    await drop(page, await zipped('Complete_LinkedInDataExport_06-30-2026.zip', connections, endorsements));
    await peopleListed(page);
    const csv = await download(page, 'All verdicts');
    expect(verdicts(csv)).toEqual(expected);
    expect(rowsOf(csv).find((row) => row['Name'] === 'Hana Kovářová')?.['Cautions']).toBe('endorsement');
  });

  test('but a whole export stands by itself, and so does what is dropped after it', async ({ open }) => {
    const { page } = await open();
    await drop(page, connections);
    await peopleListed(page);
    await drop(page, await smallExport());
    await expect.poll(async () => verdicts(await download(page, 'All verdicts'))).toEqual(expected);
    await drop(page, messages);
    await expect(page.getByRole('alert')).toContainText('messages.csv');
    expect(verdicts(await download(page, 'All verdicts'))).toEqual(expected);
  });
});
