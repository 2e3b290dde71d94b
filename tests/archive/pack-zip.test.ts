import { expect, test } from 'vitest';
import { openArchive } from '../../src/archive/open-archive.ts';
import { packZip } from '../../src/archive/pack-zip.ts';
import { calendarDay, day } from '../../src/base/time.ts';
import { directoryEntry, placesOf, textOf } from './zips.ts';

const files = [
  { path: 'Connections.csv', text: 'First Name\nZoë 👍\n' },
  { path: 'Jobs/Job Seeker Preferences.csv', text: '' },
];
const modified = calendarDay(2026, 6, 30) ?? day(0);

test('what is packed is read again by the same road as a drop', async () => {
  const blob = await packZip(files, modified);
  const archive = await openArchive([{ path: 'sample.zip', blob }]);
  expect(archive.entries.map(({ newest }) => newest)).toEqual([modified, modified]);
  expect(archive.entries.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
  expect(await Promise.all(archive.entries.map((entry) => textOf(entry.open())))).toEqual(
    files.map(({ text }) => text),
  );
});

test('a character of two units comes through wherever it stands in a long text', async () => {
  const text = `x${'👍'.repeat(20_000)}`;
  const blob = await packZip([{ path: 'messages.csv', text }], modified);
  const [entry] = (await openArchive([{ path: 'sample.zip', blob }])).entries;
  expect(entry && (await textOf(entry.open())) === text).toBe(true);
});

test('the same files make the same bytes, and look like LinkedIn’s: sizes behind the data', async () => {
  const [bytes, again] = await Promise.all(
    [packZip(files, modified), packZip(files, modified)].map(
      async (blob) => new Uint8Array(await (await blob).arrayBuffer()),
    ),
  );
  expect(bytes).toEqual(again);
  const places = bytes ? placesOf(directoryEntry, bytes) : [];
  expect(places).toHaveLength(files.length);
  const flags = places.map((place) => bytes && new DataView(bytes.buffer).getUint16(place + 8, true));
  // The one with a letter beyond ASCII in its name would have 0x0808; sizes behind the data are 0x0008.
  expect(flags).toEqual([0x0008, 0x0008]);
});

test('nothing in it depends on the zone of the machine', async () => {
  const before = process.env.TZ;
  try {
    const packed = [];
    for (const zone of ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
      process.env.TZ = zone;
      packed.push(new Uint8Array(await (await packZip(files, modified)).arrayBuffer()));
    }
    expect(packed[1]).toEqual(packed[0]);
    expect(packed[2]).toEqual(packed[0]);
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});
