import { constants, createInflateRaw, deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { archiveLimits } from '../../src/archive/limits.ts';
import { openArchive } from '../../src/archive/open-archive.ts';
import { type Problem, problemOf } from '../../src/base/problem.ts';
import { readExport } from '../../src/reading/read-export.ts';
import { dropped, field, overwritten, storedAs } from './zips.ts';

const mega = 1024 ** 2;
const header = new TextEncoder().encode('First Name,Last Name,URL,Connected On\n');

/**
 * A table with a gigabyte of line ends behind its header, packed to a megabyte: a thousand times the same packed
 * megabyte, each of which looks back no further than its own start.
 */
function bomb(): Uint8Array<ArrayBuffer> {
  const flush = { finishFlush: constants.Z_FULL_FLUSH };
  const lines = deflateRawSync(new Uint8Array(mega).fill(10), { ...flush, level: 9 });
  const pieces = [deflateRawSync(header, flush), ...Array<Buffer>(1024).fill(lines)];
  return new Uint8Array(Buffer.concat([...pieces, deflateRawSync(new Uint8Array(0))]));
}

async function unpackedSize(packed: Uint8Array): Promise<number> {
  let size = 0;
  const inflate = createInflateRaw({ chunkSize: 4 * mega });
  inflate.end(packed);
  for await (const piece of inflate) size += (piece as Buffer).length;
  return size;
}

const packed = bomb();
const zip = storedAs('Connections.csv', packed, 1024 * mega + header.length);

test('the bomb is one: a gigabyte in a megabyte', async () => {
  expect(await unpackedSize(packed)).toBe(1024 * mega + header.length);
  expect(zip.length).toBeLessThan(1.1 * mega);
}, 30_000);

/** What comes of reading it, and how many bytes came out of the entry before that. */
async function refused(bytes: Uint8Array<ArrayBuffer>): Promise<{ problem: Problem; read: number }> {
  const outcome = await readExport([dropped('export.zip', bytes)], () => undefined).catch(problemOf);
  if (outcome.kind === 'read' || outcome.kind === 'asking') throw new Error('it was read');
  const [entry] = (await openArchive([dropped('export.zip', bytes)])).entries;
  const reader = entry?.open().getReader();
  let read = 0;
  try {
    for (;;) read += (await reader?.read())?.value?.length ?? Number.NaN;
  } catch {
    return { problem: outcome.kind === 'refused' ? outcome.problem : outcome, read };
  }
}

const tooLarge = { kind: 'too-large', file: 'Connections.csv', limit: 'ratio' };

test('a gigabyte in a megabyte is refused before any of it is unpacked, and without the memory', async () => {
  const before = process.memoryUsage().rss;
  expect(await refused(zip)).toEqual({ problem: tooLarge, read: 0 });
  expect(process.memoryUsage().rss - before).toBeLessThan(256 * mega);
});

test('one that states ten bytes is damaged, one that states all that a zip can say is too large', async () => {
  const stating = (size: number) => overwritten(zip, field.unpacked, size, 4);
  const damaged = { kind: 'damaged-zip', file: 'export.zip' };
  expect(await refused(stating(10))).toEqual({ problem: damaged, read: 0 });
  expect(await refused(stating(0xfffffffe))).toEqual({ problem: tooLarge, read: 0 });
});

test('one that states just what is allowed ends there, a hundredth of the way', async () => {
  const stated = overwritten(zip, field.unpacked, archiveLimits.ratioFrom, 4);
  const [entry] = (await openArchive([dropped('export.zip', stated)])).entries;
  const reader = entry?.open().getReader();
  let read = 0;
  const unpack = async () => {
    for (;;) read += (await reader?.read())?.value?.length ?? Number.NaN;
  };
  await expect(unpack()).rejects.toMatchObject({ problem: { kind: 'damaged-zip' } });
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThanOrEqual(archiveLimits.ratioFrom);
});

test('one in a zip in the zip is not unpacked either', async () => {
  const inner = storedAs('inner.zip', zip, zip.length);
  expect(await refused(inner)).toEqual({ problem: tooLarge, read: 0 });
});

test('a directory of a hundred thousand entries is refused before any is made', async () => {
  const entry = zip.slice(zip.length - 22 - 46 - 'Connections.csv'.length, zip.length - 22);
  const many = new Uint8Array(Buffer.concat([zip.slice(0, 100), ...Array<Uint8Array>(100_000).fill(entry)]));
  await expect(openArchive([dropped('export.zip', many)])).rejects.toMatchObject({
    problem: { kind: 'too-large', file: 'export.zip', limit: 'entries' },
  });
});
