import { describe, expect, test } from 'vitest';
import { type ArchiveLimits, archiveLimits } from '../../src/archive/limits.ts';
import { openArchive } from '../../src/archive/open-archive.ts';
import { dropped, field, overwritten, textOf, zipOf } from './zips.ts';

const limits = (some: Partial<ArchiveLimits>): ArchiveLimits => ({ ...archiveLimits, ...some });
const tooLarge = (file: string, limit: string) =>
  expect.objectContaining({ problem: { kind: 'too-large', file, limit } });

const blanks = ' '.repeat(1_000_000);
/** Text that packs about 2 : 1. */
const prose = Array.from({ length: 40_000 }, (_, i) => (i * 7_919).toString(36)).join(' ');

async function entriesOf(files: Record<string, string>, some: Partial<ArchiveLimits>) {
  return (await openArchive([dropped('export.zip', await zipOf(files))], limits(some))).entries;
}

test('a sum that is too large is refused while it unpacks, before the end', async () => {
  const [bomb] = await entriesOf({ 'a/bomb.csv': blanks }, { unpacked: 100_000 });
  const reader = bomb?.open().getReader();
  let read = 0;
  const unpack = async () => {
    for (;;) {
      const { value } = (await reader?.read()) ?? {};
      if (!value) return;
      read += value.length;
    }
  };
  await expect(unpack()).rejects.toEqual(tooLarge('a/bomb.csv', 'unpacked'));
  expect(read).toBeLessThan(1_000_000);
});

test('the real limits refuse a bomb of 1,000 : 1 above 10 MB, and no smaller one', async () => {
  const size = 11 * 1024 ** 2;
  const [bomb] = await entriesOf({ 'bomb.csv': '\0'.repeat(size) }, {});
  await expect(bomb && textOf(bomb.open())).rejects.toEqual(tooLarge('bomb.csv', 'ratio'));
  const [small] = await entriesOf({ 'small.csv': '\0'.repeat(9 * 1024 ** 2) }, {});
  expect((await (small && textOf(small.open())))?.length).toBe(9 * 1024 ** 2);
});

test('a small file may be packed ever so tightly, and text is never packed so tightly', async () => {
  const [small] = await entriesOf({ 'small.csv': blanks }, { ratio: 500 });
  expect(await (small && textOf(small.open()))).toBe(blanks);
  const [text] = await entriesOf({ 'text.csv': prose }, { ratio: 20, ratioFrom: 1_000 });
  expect(await (text && textOf(text.open()))).toBe(prose);
});

test('a bomb that states its size is refused before it unpacks', async () => {
  const [bomb] = await entriesOf({ 'bomb.csv': blanks }, { ratio: 500, ratioFrom: 100_000 });
  await expect(bomb?.open().getReader().read()).rejects.toEqual(tooLarge('bomb.csv', 'ratio'));
});

test('a bomb that states a smaller size fails as damaged at the first byte beyond that', async () => {
  const zip = overwritten(await zipOf({ 'bomb.csv': blanks }), field.unpacked, 100, 4);
  const [bomb] = (await openArchive([dropped('export.zip', zip)])).entries;
  expect(bomb?.size).toBe(100);
  await expect(bomb?.open().getReader().read()).rejects.toMatchObject({
    problem: { kind: 'damaged-zip', file: 'export.zip' },
  });
});

describe('the sum of what is unpacked', () => {
  const files = { 'a.csv': prose, 'b.csv': prose };
  test('is over all entries of the archive', async () => {
    const [a, b] = await entriesOf(files, { unpacked: prose.length * 2 - 1 });
    expect(await (a && textOf(a.open()))).toBe(prose);
    await expect(b && textOf(b.open())).rejects.toEqual(tooLarge('b.csv', 'unpacked'));
  });

  test('may reach the limit, and has an entry once that is read several times', async () => {
    const [a, b] = await entriesOf(files, { unpacked: prose.length * 2 });
    for (const entry of [a, b, a, b, a]) expect(await (entry && textOf(entry.open()))).toBe(prose);
  });

  test('is over loose files, too', async () => {
    const loose = [dropped('a.csv', prose), dropped('b.csv', prose)];
    const { entries } = await openArchive(loose, limits({ unpacked: prose.length * 2 - 1 }));
    const [a, b] = entries;
    expect(await (a && textOf(a.open()))).toBe(prose);
    await expect(b && textOf(b.open())).rejects.toEqual(tooLarge('b.csv', 'unpacked'));
  });
});

test('too many entries are refused: in a zip, in several together, and as loose files', async () => {
  const three = await zipOf({ 'a.csv': 'a', 'b.csv': 'b', 'c.csv': 'c' });
  const few = limits({ entries: 2 });
  await expect(openArchive([dropped('export.zip', three)], few)).rejects.toEqual(
    tooLarge('export.zip', 'entries'),
  );
  expect((await openArchive([dropped('export.zip', three)], limits({ entries: 3 }))).entries).toHaveLength(3);
  const loose = ['a', 'b', 'c'].map((name) => dropped(`folder/${name}.csv`, name));
  await expect(openArchive(loose, few)).rejects.toEqual(tooLarge('folder', 'entries'));
  const several = [dropped('export.zip', three), dropped('d.csv', 'd')];
  await expect(openArchive(several, limits({ entries: 3 }))).rejects.toEqual(
    tooLarge('export.zip', 'entries'),
  );
});

describe('an entry that does not unpack to what the directory says fails as damaged:', () => {
  const damaged = expect.objectContaining({ problem: { kind: 'damaged-zip', file: 'export.zip' } });
  const text = 'First Name,Connected On\nZoë,08 Feb 2026\n'.repeat(1_000);
  const open = async (zip: Uint8Array<ArrayBuffer>) => {
    const [entry] = (await openArchive([dropped('export.zip', zip)])).entries;
    return entry && textOf(entry.open());
  };

  test('one letter is another', async () => {
    const zip = await zipOf({ 'Connections.csv': text }, { compression: 'STORE' });
    zip[500] = 'x'.charCodeAt(0);
    await expect(open(zip)).rejects.toEqual(damaged);
  });

  test('packed bytes are others', async () => {
    const zip = await zipOf({ 'Connections.csv': prose });
    for (let i = 30_000; i < 30_050; i++) zip[i] = 0xff;
    await expect(open(zip)).rejects.toEqual(damaged);
  });

  test.each([
    ['a smaller size', field.unpacked, 7],
    ['a larger size', field.unpacked, 1_000_000],
    ['another checksum', field.checksum, 7],
  ])('%s is stated', async (_, at, value) => {
    await expect(open(overwritten(await zipOf({ 'Connections.csv': text }), at, value, 4))).rejects.toEqual(
      damaged,
    );
  });
});
