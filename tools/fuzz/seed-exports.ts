import { readFile, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import JSZip from 'jszip';
import { sampleExport, sampleSeed } from '../../src/reading/sample/sample-export.ts';
import { fixtureNames, loadFixture } from '../../tests/support/fixture.ts';
import { largeExport, type Shape } from '../large-export.ts';
import { bytesOf, type Unpacked } from './part.ts';

/** The sound exports that everything else is made from. */
export interface SeedExports {
  /** One for each rule of identity and verdict: a few rows each. */
  readonly fixtures: readonly Unpacked[];
  /** Some dozens of people with some hundreds of messages. */
  readonly invented: readonly Unpacked[];
  /** The export that the page offers: every table there is, 2 MB. */
  readonly sample: Unpacked;
}

const shapes: readonly Shape[] = [
  { seed: 21, connections: 40, messages: 300 },
  { seed: 22, connections: 25, messages: 120, naming: 'long', jobs: false },
  { seed: 23, connections: 30, messages: 200, naming: 'right-to-left', talkedTo: 25 },
  { seed: 24, connections: 60, messages: 0 },
];

const plainName = 'Complete_LinkedInDataExport_06-30-2026.zip';

export async function seedExports(): Promise<SeedExports> {
  const { name, files } = sampleExport(sampleSeed);
  return {
    fixtures: fixtureNames().map((fixture) => {
      const { expected, tables } = loadFixture(fixture);
      const parts = tables.map((table) => ({ path: table.name, bytes: bytesOf(table.text) }));
      return { name: expected.exportName ?? plainName, parts };
    }),
    invented: await Promise.all(shapes.map(invented)),
    sample: { name, parts: files.map(({ path, text }) => ({ path, bytes: bytesOf(text) })) },
  };
}

async function invented(shape: Shape): Promise<Unpacked> {
  const path = await largeExport(shape);
  const zip = await JSZip.loadAsync(await readFile(path));
  await rm(dirname(path), { recursive: true });
  const parts = Object.values(zip.files).map(async (file) => ({
    path: file.name,
    bytes: Uint8Array.from(await file.async('uint8array')),
  }));
  return { name: basename(path), parts: await Promise.all(parts) };
}
