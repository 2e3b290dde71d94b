import { describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveLimits } from '../../src/archive/limits.ts';
import { openArchive } from '../../src/archive/open-archive.ts';
import { dropped, textOf, zipOf } from './zips.ts';

const csv = 'First Name,Connected On\nZoë,08 Feb 2026\n';
const paths = ({ entries }: Archive) => entries.map(({ path }) => path);
const wholes = ({ entries }: Archive) => entries.map(({ whole }) => whole);

/** A zip in a zip in a zip …, so many times over. */
async function nested(times: number): Promise<Uint8Array<ArrayBuffer>> {
  let zip = await zipOf({ 'Connections.csv': csv });
  for (let i = 1; i < times; i++) zip = await zipOf({ [`${i}.zip`]: zip });
  return zip;
}

test('a zip in a zip is opened, and its entries say what they lie in', async () => {
  const inner = await zipOf({ 'export/Connections.csv': csv });
  const outer = await zipOf({ 'mail/Basic_LinkedInDataExport_11-14-2026 (1).zip': inner });
  const archive = await openArchive([dropped('backup.zip.zip', outer)]);
  expect(archive.name).toBe('backup.zip.zip');
  expect(paths(archive)).toEqual(['export/Connections.csv']);
  expect(wholes(archive)).toEqual([
    'backup.zip.zip/mail/Basic_LinkedInDataExport_11-14-2026 (1).zip/export/Connections.csv',
  ]);
  const [entry] = archive.entries;
  expect(entry && (await textOf(entry.open()))).toBe(csv);
});

test('two zips in one, beside a file: their entries are told apart', async () => {
  const outer = await zipOf({
    'Basic.zip': await zipOf({ 'Connections.csv': csv }),
    'Complete.zip': await zipOf({ 'messages.csv': 'FROM\n' }),
    'Notes.csv': 'Note\n',
  });
  expect(paths(await openArchive([dropped('both.zip', outer)]))).toEqual([
    'both.zip/Basic.zip/Connections.csv',
    'both.zip/Complete.zip/messages.csv',
    'both.zip/Notes.csv',
  ]);
});

test('a folder that holds the zip, even one that is named .zip itself', async () => {
  const zip = await zipOf({ 'Connections.csv': csv });
  const archive = await openArchive([dropped('down.zip/a.zip', zip), dropped('down.zip/photo.jpg', 'x')]);
  expect(paths(archive)).toEqual(['Connections.csv', 'down.zip/photo.jpg']);
});

test('a zip at the third depth is opened, one deeper is left as it is', async () => {
  expect(paths(await openArchive([dropped('0.zip', await nested(3))]))).toEqual(['Connections.csv']);
  expect(wholes(await openArchive([dropped('0.zip', await nested(4))]))).toEqual(['0.zip/3.zip/2.zip/1.zip']);
});

describe('what cannot be opened where it lies is an entry in trouble, and the rest is read:', () => {
  test.each([
    ['damaged-zip', async () => (await zipOf({ 'a.csv': csv })).slice(0, 60)],
    ['web-page', async () => new TextEncoder().encode('<!DOCTYPE html><title>Expired</title>')],
    ['spreadsheet', () => zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' })],
    ['empty', async () => new Uint8Array(0)],
  ])('%s', async (kind, make) => {
    const bad = await make();
    const outer = await zipOf({ 'bad.zip': bad, 'Connections.csv': csv });
    const folder = [dropped('folder/bad.zip', bad), dropped('folder/Connections.csv', csv)];
    for (const files of [[dropped('outer.zip', outer)], folder]) {
      const { entries } = await openArchive(files);
      expect(entries.map(({ path, trouble }) => [path.split('/').at(-1), trouble])).toEqual([
        ['bad.zip', { kind, file: 'bad.zip' }],
        ['Connections.csv', undefined],
      ]);
    }
  });
});

describe('the limits hold over all depths:', () => {
  const inner = () => zipOf({ 'a.csv': 'a', 'b.csv': 'b', 'c.csv': 'c' });
  const tooMany = { kind: 'too-large', file: '2.zip', limit: 'entries' };

  test('entries', async () => {
    const outer = dropped('outer.zip', await zipOf({ '1.zip': await inner(), '2.zip': await inner() }));
    const open = (entries: number) => openArchive([outer], { ...archiveLimits, entries });
    expect(paths(await open(6))).toHaveLength(6);
    expect((await open(5)).entries.map(({ trouble }) => trouble)).toEqual([
      undefined,
      undefined,
      undefined,
      tooMany,
    ]);
  });

  test('bytes: those of a zip in a zip count, and then what is in it', async () => {
    const text = 'x'.repeat(10_000);
    const packed = await zipOf({ 'a.csv': text });
    const outer = dropped('outer.zip', await zipOf({ '1.zip': packed }));
    const open = async (unpacked: number) => {
      const [entry] = (await openArchive([outer], { ...archiveLimits, unpacked })).entries;
      return entry && textOf(entry.open());
    };
    expect(await open(packed.length + 10_000)).toBe(text);
    await expect(open(packed.length + 9_999)).rejects.toMatchObject({
      problem: { kind: 'too-large', limit: 'unpacked' },
    });
  });
});
