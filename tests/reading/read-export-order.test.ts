import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DroppedFile } from '../../src/archive/archive.ts';
import { sampleExport, sampleSeed } from '../../src/reading/sample/sample-export.ts';
import { dropped, zipOf } from '../archive/zips.ts';
import {
  connectionRows,
  connectionsHeader,
  loose,
  messageRows,
  messagesHeader,
  read,
  some,
  tables,
} from './export-files.ts';

/** In any order of these files, and twice in a row, the reading is the same to the last number. */
async function sameInAnyOrder(files: readonly DroppedFile[], numRuns: number): Promise<void> {
  const expected = await read(files);
  expect(expected.network.people.length).toBeGreaterThan(2);
  expect(await read(files)).toEqual(expected);
  const anyOrder = fc.shuffledSubarray([...files], { minLength: files.length });
  await fc.assert(
    fc.asyncProperty(anyOrder, async (shuffled) => {
      expect(await read(shuffled)).toEqual(expected);
    }),
    { numRuns },
  );
}

test('loose tables and their shards are read the same in any order', async () => {
  const shards = Object.fromEntries([
    ...connectionRows.map((row, i) => [`Connections_${i + 1}.csv`, connectionsHeader + row] as const),
    ...messageRows.map((row, i) => [`messages_${i + 1}.csv`, messagesHeader + row] as const),
  ]);
  await sameInAnyOrder(
    loose({
      ...some('Invitations.csv', 'Endorsement_Received_Info.csv', 'Profile.csv', 'Skills.csv'),
      ...shards,
    }),
    30,
  );
});

test('several zips, a folder and loose tables that overlap are read the same in any order', async () => {
  const moved = tables['Connections.csv'].replace('Wren & Co', 'Heron Ltd');
  await sameInAnyOrder(
    [
      dropped('Basic_LinkedInDataExport_06-28-2026.zip', await zipOf(tables)),
      dropped('Complete_LinkedInDataExport_06-30-2026.zip', await zipOf({ 'Connections.csv': moved })),
      ...loose(some('Profile.csv', 'messages.csv'), 'unpacked/'),
      ...loose({ 'messages (1).csv': tables['messages.csv'] }),
    ],
    20,
  );
});

test('the sample, unzipped, is read the same in any order of its files', async () => {
  const { name, files } = sampleExport(sampleSeed);
  await sameInAnyOrder(
    files.map(({ path, text }) => ({ path: `${name}/${path}`, blob: new Blob([text]) })),
    2,
  );
}, 30_000);
