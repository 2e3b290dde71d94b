import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { archiveLimits } from '../../src/archive/limits.ts';
import { openArchive } from '../../src/archive/open-archive.ts';
import { type Problem, problemOf } from '../../src/base/problem.ts';
import { connections, locked, zip64 } from './real-zips.ts';
import { dropped, field, overwritten, textOf, zipOf } from './zips.ts';

const csv = 'First Name,Connected On\nZoë,08 Feb 2026\n';

async function refusalOf(path: string, content: Uint8Array<ArrayBuffer> | string): Promise<Problem> {
  const archive = await openArchive([dropped(path, content)]).catch(problemOf);
  if ('kind' in archive) return archive;
  throw new Error('it was opened');
}

test('nothing, and nothing but litter, is nothing', async () => {
  for (const files of [[], [dropped('folder/.DS_Store', 'x')]]) {
    await expect(openArchive(files)).rejects.toMatchObject({ problem: { kind: 'nothing-dropped' } });
  }
});

describe('what is named .zip and is none is called what it is:', () => {
  const tar = new Uint8Array(512);
  tar.set(new TextEncoder().encode('ustar\0'), 257);
  test.each([
    ['nothing', '', { kind: 'empty' }],
    ['some text', 'no zip at all', { kind: 'not-a-zip' }],
    ['a download of three bytes', 'PK\x03', { kind: 'not-a-zip' }],
    ['the page of a link that has run out', '\n<!DOCTYPE html>\n<html>', { kind: 'web-page' }],
    ['the same in capitals, with a mark', '\uFEFF<HTML lang="en">', { kind: 'web-page' }],
    ['a RAR', 'Rar!\x1a\x07\x01\0', { kind: 'other-packer', packer: 'RAR' }],
    ['a 7z', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), { kind: 'other-packer', packer: '7z' }],
    ['a gzip', new Uint8Array(gzipSync(csv)), { kind: 'other-packer', packer: 'gzip' }],
    ['a tar', tar, { kind: 'other-packer', packer: 'tar' }],
    ['a PDF', '%PDF-1.7', { kind: 'foreign', product: 'pdf' }],
    ['an .xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), { kind: 'spreadsheet' }],
  ])('%s', async (_, content, problem) => {
    expect(await refusalOf('export.ZIP', content)).toEqual({ ...problem, file: 'export.ZIP' });
  });
});

test('a zip that was cut short anywhere is damaged', async () => {
  const zip = await zipOf({ 'Connections.csv': csv, 'messages.csv': 'FROM,TO\n' });
  for (let length = 4; length < zip.length; length++) {
    expect(await refusalOf('export.zip', zip.slice(0, length))).toEqual({
      kind: 'damaged-zip',
      file: 'export.zip',
    });
  }
});

test('a zip is damaged that lost its beginning, or of which only the first bytes are a zip’s', async () => {
  const zip = await zipOf({ 'Connections.csv': csv });
  const damaged = { kind: 'damaged-zip', file: 'export.zip' };
  expect(await refusalOf('export.zip', Uint8Array.of(...zip.slice(0, 4), ...zip.slice(90)))).toEqual(damaged);
  expect(await refusalOf('export.zip', 'PK\x03\x04 and prose')).toEqual(damaged);
});

test('an encrypted zip, by either encryption', async () => {
  const encrypted = { kind: 'encrypted', file: 'export.zip' };
  expect(await refusalOf('export.zip', locked)).toEqual(encrypted);
  // WinZip's AES has the same flag, and 99 in the place of the method (APPNOTE 4.4.4, 4.4.5).
  expect(await refusalOf('export.zip', overwritten(locked, field.method, 99, 2))).toEqual(encrypted);
});

describe('zip64', () => {
  test('is read where it is within reach', async () => {
    const [entry] = (await openArchive([dropped('export.zip', zip64)])).entries;
    expect(entry?.path).toBe('Connections.csv');
    expect(entry && (await textOf(entry.open()))).toBe(connections);
  });

  test('is damaged where its directory is said to be beyond the end', async () => {
    const beyond = zip64.slice();
    // The offset of the directory, in the 64-bit end of the directory (APPNOTE 4.3.14), 8 bytes from its end.
    const end = Buffer.from(beyond).indexOf('PK\x06\x06');
    new DataView(beyond.buffer).setBigUint64(end + 48, 2n ** 60n, true);
    expect(await refusalOf('export.zip', beyond)).toEqual({ kind: 'damaged-zip', file: 'export.zip' });
  });

  test('a zip that is too large for the memory is refused before it is read', async () => {
    const zip = await zipOf({ 'Connections.csv': csv });
    const open = (packed: number) => openArchive([dropped('export.zip', zip)], { ...archiveLimits, packed });
    expect((await open(zip.length)).entries).toHaveLength(1);
    await expect(open(zip.length - 1)).rejects.toMatchObject({
      problem: { kind: 'too-large', file: 'export.zip', limit: 'packed' },
    });
  });

  test('of zips in a folder those are passed over that are too large for the memory', async () => {
    const zip = await zipOf({ 'Connections.csv': csv });
    const large = await zipOf({ 'film.mp4': 'x'.repeat(9_000) }, { compression: 'STORE' });
    const files = [dropped('d/a.zip', large), dropped('d/b.zip', zip), dropped('d/c.zip', large)];
    const { entries } = await openArchive(files, { ...archiveLimits, packed: zip.length + 100 });
    expect(entries.map(({ path, trouble }) => [path, trouble?.kind])).toEqual([
      ['d/a.zip', 'too-large'],
      ['Connections.csv', undefined],
      ['d/c.zip', 'too-large'],
    ]);
  });
});

describe('a spreadsheet is named as one, whatever its name:', () => {
  const sheets = {
    xlsx: { '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' },
    ods: { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<office/>' },
    numbers: { 'Index/CalculationEngine.iwa': 'x', 'Index/Document.iwa': 'x' },
  };
  test.each(Object.entries(sheets))('%s', async (_, files) => {
    const zip = await zipOf(files);
    for (const file of ['Connections.csv', 'Connections.xlsx', 'export.zip']) {
      expect(await refusalOf(file, zip)).toEqual({ kind: 'spreadsheet', file });
    }
  });

  test('a text document of the same family is none', async () => {
    const text = await zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<o/>' });
    expect((await openArchive([dropped('letter.odt', text)])).entries).toHaveLength(2);
  });

  test('beside other files it lies like any other', async () => {
    const sheet = await zipOf(sheets.xlsx);
    for (const folder of ['', 'export/']) {
      const { entries } = await openArchive([
        dropped(`${folder}Connections.csv`, csv),
        dropped(`${folder}budget.xlsx`, sheet),
      ]);
      expect(entries.map(({ path }) => path)).toEqual([`${folder}budget.xlsx`, `${folder}Connections.csv`]);
    }
  });
});

test('thousands of pictures are another product’s export where they lie in its folders', async () => {
  const pictures = Object.fromEntries(
    Array.from({ length: 3 }, (_, i) => [`your_instagram_activity/${i}.jpg`, 'x']),
  );
  const zip = dropped('me.zip', await zipOf(pictures));
  await expect(openArchive([zip], { ...archiveLimits, entries: 2 })).rejects.toMatchObject({
    problem: { kind: 'foreign', file: 'me.zip', product: 'instagram' },
  });
});

describe('a file that cannot be read any more is named:', () => {
  /** As browsers fail once a file was moved or changed. */
  const gone = new DOMException('The requested file could not be read', 'NotReadableError');
  const fileGone = (file: string) => expect.objectContaining({ problem: { kind: 'file-gone', file } });

  test('before its first byte', async () => {
    const blob = new Blob(['x']);
    blob.slice = () => Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(gone) });
    await expect(openArchive([{ path: 'Basic.zip', blob }])).rejects.toEqual(fileGone('Basic.zip'));
    await expect(openArchive([{ path: 'folder/a.csv', blob }])).rejects.toEqual(fileGone('a.csv'));
  });

  test('while a zip is read', async () => {
    const blob = new Blob([await zipOf({ 'Connections.csv': csv })]);
    blob.arrayBuffer = () => Promise.reject(gone);
    await expect(openArchive([{ path: 'folder/Basic.zip', blob }])).rejects.toEqual(fileGone('Basic.zip'));
  });

  test('half-way through a loose file', async () => {
    const blob = new Blob([csv]);
    blob.stream = () =>
      new ReadableStream({
        pull(controller) {
          if ((controller.desiredSize ?? 0) < 1) return;
          controller.enqueue(new TextEncoder().encode(csv));
          controller.error(gone);
        },
      });
    const [entry] = (await openArchive([{ path: 'messages.csv', blob }])).entries;
    await expect(entry && textOf(entry.open())).rejects.toEqual(fileGone('messages.csv'));
  });
});

test('a directory that says a file is empty, whose checksum is not that of nothing, is damaged', async () => {
  const lying = overwritten(await zipOf({ 'messages.csv': csv }), field.unpacked, 0, 4);
  expect(await refusalOf('export.zip', lying)).toEqual({ kind: 'damaged-zip', file: 'export.zip' });
});

test('two files of one name in a zip are damage: one of them would be lost', async () => {
  const bytes = await zipOf({ 'messages.csv': csv, 'messages.txt': csv });
  const text = Buffer.from(bytes).toString('latin1').replaceAll('messages.txt', 'messages.csv');
  const twice = Uint8Array.from(Buffer.from(text, 'latin1'));
  expect(await refusalOf('export.zip', twice)).toEqual({ kind: 'damaged-zip', file: 'export.zip' });
});
