import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { openArchive } from '../../src/archive/open-archive.ts';
import { packZip, type TextFile } from '../../src/archive/pack-zip.ts';
import { calendarDay, day } from '../../src/base/time.ts';
import { directoryEntry, field, placesOf, textOf } from './zips.ts';

const files = [
  { path: 'Connections.csv', text: 'First Name\nZoë 👍\n' },
  { path: 'Jobs/Job Seeker Preferences.csv', text: '' },
  { path: 'Größe.csv', text: 'a,b\n'.repeat(3000) },
];
const modified = calendarDay(2026, 6, 30) ?? day(0);
const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await blob.arrayBuffer());

/** Whether this machine has the program. */
function has(program: string): boolean {
  try {
    execFileSync(program, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test('what is packed is read again by the same road as a drop', async () => {
  const blob = packZip(files, modified);
  const archive = await openArchive([{ path: 'sample.zip', blob }]);
  expect(archive.entries.map(({ newest }) => newest)).toEqual(files.map(() => modified));
  const read = await Promise.all(
    archive.entries.map(async (entry) => ({ path: entry.path, text: await textOf(entry.open()) })),
  );
  const byPath = (a: TextFile, b: TextFile) => (a.path < b.path ? -1 : 1);
  expect(read.sort(byPath)).toEqual(files.toSorted(byPath));
});

test('a character of two units comes through wherever it stands in a long text', async () => {
  const text = `x${'👍'.repeat(20_000)}`;
  const blob = packZip([{ path: 'messages.csv', text }], modified);
  const [entry] = (await openArchive([{ path: 'sample.zip', blob }])).entries;
  expect(entry && (await textOf(entry.open())) === text).toBe(true);
});

test('JSZip reads back texts, dates and checksums, and finds no folders', async () => {
  const zip = await JSZip.loadAsync(await bytesOf(packZip(files, modified)), { checkCRC32: true });
  const entries = Object.values(zip.files);
  const read = entries.map(async (entry) => ({ path: entry.name, text: await entry.async('string') }));
  expect(await Promise.all(read)).toEqual(files);
  expect(entries.map(({ date }) => date.toISOString())).toEqual(files.map(() => '2026-06-30T00:00:00.000Z'));
});

test.runIf(has('unzip'))('unzip finds no errors in it, and the same texts', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-zip-'));
  try {
    const file = join(folder, 'sample.zip');
    writeFileSync(file, await bytesOf(packZip(files, modified)));
    expect(execFileSync('unzip', ['-t', file], { encoding: 'utf8' })).toContain('No errors detected');
    expect(execFileSync('unzip', ['-p', file], { encoding: 'utf8' })).toBe(
      files.map(({ text }) => text).join(''),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the same files make the same bytes, and look like LinkedIn’s: stored, DOS, UTF-8, sizes behind the data', async () => {
  const bytes = await bytesOf(packZip(files, modified));
  expect(await bytesOf(packZip(files, modified))).toEqual(bytes);
  const view = new DataView(bytes.buffer);
  const shorts = (at: number) =>
    placesOf(directoryEntry, bytes).map((place) => view.getUint16(place + at, true));
  expect(shorts(4)).toEqual([20, 20, 20]);
  expect(shorts(field.flags)).toEqual([0x0808, 0x0808, 0x0808]);
  expect(shorts(10)).toEqual([0, 0, 0]);
  // Of a local header checksum and sizes stay empty, and a descriptor ends each file: PKZIP APPNOTE 4.3.7, 4.3.9.
  for (const place of placesOf('PK\x03\x04', bytes))
    expect([...bytes.subarray(place + 14, place + 26)]).toEqual(Array(12).fill(0));
  expect(placesOf('PK\x07\x08', bytes)).toHaveLength(files.length);
});

test('nothing in it depends on the zone of the machine', async () => {
  const before = process.env.TZ;
  try {
    const packed = [];
    for (const zone of ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
      process.env.TZ = zone;
      packed.push(await bytesOf(packZip(files, modified)));
    }
    expect(packed[1]).toEqual(packed[0]);
    expect(packed[2]).toEqual(packed[0]);
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});
