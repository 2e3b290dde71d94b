import { expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { openArchive } from '../../src/archive/open-archive.ts';
import { isoDay } from '../../src/base/time.ts';
import { dropped, field, overwritten, textOf, zipOf } from './zips.ts';

const csv = 'First Name,Connected On\nZoë,08 Feb 2026\n';
const paths = ({ entries }: Archive) => entries.map(({ path }) => path);
const newestOf = ({ entries }: Archive) => entries.map(({ newest }) => newest && isoDay(newest));

test.each([
  ['with sizes behind the data, as LinkedIn writes it', { streamFiles: true }],
  ['with sizes before the data', { streamFiles: false }],
  ['that packs nothing', { compression: 'STORE' as const }],
])('a zip %s', async (_, options) => {
  const zip = await zipOf({ 'Connections.csv': csv, 'Jobs/Jobs.csv': 'a,b\n', 'Empty.csv': '' }, options);
  const archive = await openArchive([dropped('Basic_LinkedInDataExport_07-01-2026.zip', zip)]);
  expect(archive.name).toBe('Basic_LinkedInDataExport_07-01-2026.zip');
  expect(paths(archive)).toEqual(['Connections.csv', 'Empty.csv', 'Jobs/Jobs.csv']);
  expect(archive.entries.map(({ size }) => size)).toEqual([new TextEncoder().encode(csv).length, 0, 4]);
  const texts = await Promise.all(archive.entries.map((entry) => textOf(entry.open())));
  expect(texts).toEqual([csv, '', 'a,b\n']);
});

test('an entry can be opened again, half-read or read, and starts at its start', async () => {
  const long = `${csv}${'Bo,07 Feb 2026\n'.repeat(100_000)}`;
  const archive = await openArchive([dropped('export.zip', await zipOf({ 'Connections.csv': long }))]);
  const [entry] = archive.entries;
  const reader = entry?.open().getReader();
  expect((await reader?.read())?.value?.length).toBeGreaterThan(0);
  await reader?.cancel();
  await entry?.open().cancel();
  expect(entry && (await textOf(entry.open()))).toBe(long);
});

test('a zip is known by its first bytes, not by its name', async () => {
  const zip = await zipOf({ 'Connections.csv': csv });
  for (const name of ['export.zip.zip', 'export (1).zip', 'export', 'export.csv']) {
    expect(paths(await openArchive([dropped(name, zip)]))).toEqual(['Connections.csv']);
  }
});

test('an empty zip is an archive without entries', async () => {
  const archive = await openArchive([dropped('export.zip', await zipOf({}))]);
  expect(archive).toEqual({ name: 'export.zip', entries: [] });
});

test('folders and what file managers leave behind are no entries', async () => {
  const zip = await zipOf({
    'top/Connections.csv': csv,
    'top/.DS_Store': 'x',
    '__MACOSX/top/._Connections.csv': 'x',
    'Thumbs.db': 'x',
    'top/~$Connections.xlsx': 'x',
    'top/.~lock.Connections.csv#': 'x',
  });
  const files = [dropped('export.zip', zip), dropped('.DS_Store', 'x'), dropped('f/__MACOSX/a.csv', 'x')];
  expect(paths(await openArchive(files))).toEqual(['top/Connections.csv']);
});

test('loose files', async () => {
  const archive = await openArchive([dropped('Connections.csv', csv), dropped('messages.csv', 'FROM,TO\n')]);
  expect(archive.name).toBe('Connections.csv');
  expect(newestOf(archive)).toEqual([undefined, undefined]);
  expect(archive.entries.map(({ path, size }) => [path, size])).toEqual([
    ['Connections.csv', new TextEncoder().encode(csv).length],
    ['messages.csv', 8],
  ]);
  const [first] = archive.entries;
  expect(first && (await textOf(first.open()))).toBe(csv);
  expect(first && (await textOf(first.open()))).toBe(csv);
});

test('a folder, even one whose name ends in .zip, as Safari unpacks downloads', async () => {
  const archive = await openArchive([
    dropped('export_07-01-2026.zip/Connections.csv', csv),
    dropped('export_07-01-2026.zip/Jobs/Jobs.csv', 'a\n'),
  ]);
  expect(archive.name).toBe('export_07-01-2026.zip');
  expect(paths(archive)).toEqual([
    'export_07-01-2026.zip/Connections.csv',
    'export_07-01-2026.zip/Jobs/Jobs.csv',
  ]);
});

test('two zips and a loose file are one archive: each entry says what it lies in, and is dated by that', async () => {
  const first = await zipOf({ 'Connections.csv': csv }, { date: '2026-06-30' });
  const second = await zipOf({ 'messages.csv': 'FROM\n' }, { date: '2026-07-02' });
  const archive = await openArchive([
    dropped('mine/Basic.zip', first),
    dropped('Complete.zip', second),
    dropped('Notes.csv', 'Note\n'),
  ]);
  expect(paths(archive)).toEqual([
    'Complete.zip/messages.csv',
    'mine/Basic.zip/Connections.csv',
    'Notes.csv',
  ]);
  expect(newestOf(archive)).toEqual(['2026-07-02', '2026-06-30', undefined]);
});

test.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
  'the newest CSV’s day is the one written in the zip, in %s too',
  async (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      // 23:59:58 on 30 June, and a photo of the day after. JSZip's writer is no witness: the bytes are set by hand.
      const zip = overwritten(
        await zipOf({ 'Connections.csv': csv }),
        field.time,
        (23 << 11) | (59 << 5) | 29,
        2,
      );
      const late = overwritten(zip, field.date, ((2026 - 1980) << 9) | (6 << 5) | 30, 2);
      const photo = await zipOf({ 'photo.jpg': 'x' }, { date: '2026-07-01' });
      const archive = await openArchive([dropped('a.zip', late), dropped('b.zip', photo)]);
      expect(newestOf(archive)).toEqual(['2026-06-30', undefined]);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  },
);

test.each([
  ['1 January 1980, which is no date', (1 << 5) | 1],
  ['no date at all', 0],
])('a zip dated %s has no newest day', async (_, date) => {
  const zip = overwritten(await zipOf({ 'Connections.csv': csv }), field.date, date, 2);
  expect(newestOf(await openArchive([dropped('a.zip', zip)]))).toEqual([undefined]);
});

test('nothing, and nothing but litter, is nothing', async () => {
  for (const files of [[], [dropped('folder/.DS_Store', 'x')]]) {
    await expect(openArchive(files)).rejects.toMatchObject({ problem: { kind: 'nothing-dropped' } });
  }
});

test('the order in which files are dropped or packed changes nothing', async () => {
  const one = await zipOf({ 'messages_10.csv': 'a', 'messages_2.csv': 'b', 'Connections.csv': 'c' });
  const files = [dropped('b.csv', 'x'), dropped('export.zip', one), dropped('a.csv', 'y')];
  const expected = ['a.csv', 'b.csv', 'Connections.csv', 'messages_2.csv', 'messages_10.csv'];
  expect(paths(await openArchive(files))).toEqual(expected);
  expect(paths(await openArchive(files.toReversed()))).toEqual(expected);
});

test('folders in a zip may be parted by backslashes, as older Windows programs write them', async () => {
  const zip = await zipOf({ 'export\\Connections.csv': csv });
  expect(paths(await openArchive([dropped('export.zip', zip)]))).toEqual(['export/Connections.csv']);
});
