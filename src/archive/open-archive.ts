import { Refusal } from '../base/problem.ts';
import type { Archive, DroppedFile, Entry } from './archive.ts';
import { problemIn } from './foreign.ts';
import { headSize, latin1 } from './head.ts';
import { type ArchiveLimits, archiveLimits, type UnpackMeter, unpackMeter } from './limits.ts';
import { blobOf, fromDisk, looseEntry } from './loose-entry.ts';
import { openZip } from './open-zip.ts';
import { byPath, fileName, isLitter, topOf } from './paths.ts';

/**
 * Whatever was dropped, as one archive: a zip, several, loose files, a folder, zips in a folder or in a zip, or all
 * of these together. Only zips within zips are unpacked before an entry is opened. Fails with a `Refusal` where a
 * dropped file is not what it claims to be; one that merely lies in a folder or in a zip is an entry in `trouble`.
 */
export async function openArchive(
  dropped: readonly DroppedFile[],
  limits: ArchiveLimits = archiveLimits,
): Promise<Archive> {
  const files = dropped
    .filter(({ path }) => !isLitter(path))
    .sort((a, b) => byPath(a.path, b.path) || a.blob.size - b.blob.size);
  const [first] = files;
  if (first === undefined) throw new Refusal({ kind: 'nothing-dropped' });
  const meter = unpackMeter(limits);
  meter.entries(
    topOf(first.path),
    files.map(({ path }) => path),
  );

  const entries: Entry[] = [];
  for (const file of files) {
    const loose = looseEntry(file, meter);
    const meant = !file.path.includes('/') && (files.length === 1 || named(file.path));
    const zipped = await mayBeZip(file);
    entries.push(
      ...(zipped ? await unzipped(loose, async () => file.blob, limits.depth, meter, meant) : [loose]),
    );
  }
  return { name: topOf(first.path), entries: toldApart(entries) };
}

const named = (path: string): boolean => /\.zip$/i.test(path);

/** The names under which a zip is looked for among whatever lies in a folder. */
const zipNames = /(^|\/)[^./]*$|\.(csv|txt|tsv)$/i;

/** By its first bytes, whatever its name; but what is named .zip and is none was meant to be one. */
async function mayBeZip({ path, blob }: DroppedFile): Promise<boolean> {
  if (named(path)) return true;
  return (!path.includes('/') || zipNames.test(path)) && isZip(await firstBytes(path, blob));
}

async function firstBytes(path: string, blob: Blob): Promise<Uint8Array> {
  const head = new Uint8Array(await fromDisk(path, blob.slice(0, headSize).arrayBuffer()));
  // In Chromium a file that was deleted is as one of 0 bytes, and fails only when it is read whole.
  if (head.length === 0) await fromDisk(path, blob.arrayBuffer());
  return head;
}

/** It begins with a file, or with the end of its directory, which is then empty. */
const isZip = (head: Uint8Array): boolean =>
  ['PK\x03\x04', 'PK\x05\x06'].includes(latin1(head.subarray(0, 4)));

/** What is in a zip, zips in it opened; or the zip itself, in trouble, where it cannot be opened and none was `meant`. */
async function unzipped(
  self: Entry,
  read: () => Promise<Blob>,
  depth: number,
  meter: UnpackMeter,
  meant: boolean,
): Promise<readonly Entry[]> {
  const { whole } = self;
  try {
    const blob = await read();
    const head = await firstBytes(whole, blob);
    if (!isZip(head))
      throw new Refusal(problemIn(head, whole) ?? { kind: 'not-a-zip', file: fileName(whole) });
    meter.zip(fileName(whole), blob.size);
    const entries: Entry[] = [];
    for (const entry of await openZip(whole, await fromDisk(whole, blob.arrayBuffer()), meter)) {
      const nested = depth > 1 && named(entry.path);
      entries.push(
        ...(nested ? await unzipped(entry, () => blobOf(entry), depth - 1, meter, false) : [entry]),
      );
    }
    return entries;
  } catch (error) {
    if (meant || !(error instanceof Refusal) || error.problem.kind === 'file-gone') throw error;
    return [{ ...self, trouble: error.problem }];
  }
}

/** Of several zips the entries carry the zip's name, so that two tables of one name can be told apart. */
function toldApart(entries: readonly Entry[]): readonly Entry[] {
  const zips = new Set(entries.map(({ path, whole }) => whole.slice(0, whole.length - path.length)));
  zips.delete('');
  return zips.size > 1 ? entries.map((entry) => ({ ...entry, path: entry.whole })) : entries;
}
