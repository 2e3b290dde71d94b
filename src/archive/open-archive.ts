import { Refusal } from '../base/problem.ts';
import type { Archive, DroppedFile, Entry } from './archive.ts';
import { type ArchiveLimits, archiveLimits, type UnpackMeter, unpackMeter } from './limits.ts';
import { openZip, type Zip } from './open-zip.ts';
import { fileName, isLitter } from './paths.ts';

/**
 * Whatever was dropped, as one archive: a zip, several, loose files, a folder, or all of these together. Nothing
 * is unpacked before an entry is opened. Fails with a `Refusal` where a file is not what it claims to be.
 */
export async function openArchive(
  dropped: readonly DroppedFile[],
  limits: ArchiveLimits = archiveLimits,
): Promise<Archive> {
  const files = dropped.filter(({ path }) => !isLitter(path));
  const [first] = files;
  if (first === undefined) throw new Refusal({ kind: 'nothing-dropped' });
  const meter = unpackMeter(limits);
  meter.entries(topOf(first.path), files.length);

  const zips: Zip[] = [];
  const loose: Entry[] = [];
  for (const file of files) {
    const zip = (await isZip(file)) ? await openZip(file, meter) : undefined;
    if (zip) zips.push(zip);
    else loose.push(looseEntry(file, meter));
  }
  const entries = [...zips.flatMap((zip) => entriesOf(zip, zips.length > 1)), ...loose];
  const newest = newestOf(zips);
  const name = newest?.name ?? topOf(first.path);
  meter.entries(name, entries.length);
  return { name, entries, newestEntry: newest?.newest };
}

/** By its first bytes, whatever its name; but what is named .zip and is none was meant to be one. */
async function isZip({ path, blob }: DroppedFile): Promise<boolean> {
  const head = String.fromCharCode(...new Uint8Array(await blob.slice(0, 4).arrayBuffer()));
  if (head === 'PK\x03\x04' || head === 'PK\x05\x06') return true;
  if (/\.zip$/i.test(path)) throw new Refusal({ kind: 'not-a-zip', file: fileName(path) });
  return false;
}

function looseEntry({ path, blob }: DroppedFile, meter: UnpackMeter): Entry {
  const reading = meter.entry(path);
  const counted = () => {
    const count = reading();
    return new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(bytes, controller) {
        count(bytes.length);
        controller.enqueue(bytes);
      },
    });
  };
  return { path, size: blob.size, open: () => blob.stream().pipeThrough(counted()) };
}

/** Of several zips the entries carry the zip's name, so that two tables of one name can be told apart. */
const entriesOf = ({ name, entries }: Zip, several: boolean): readonly Entry[] =>
  several ? entries.map((entry) => ({ ...entry, path: `${name}/${entry.path}` })) : entries;

/** Of LinkedIn's two instalments the later one names the archive; of equals, the one dropped first. */
const newestOf = (zips: readonly Zip[]): Zip | undefined =>
  zips.reduce<Zip | undefined>(
    (best, zip) => (best && (best.newest ?? -1) >= (zip.newest ?? -1) ? best : zip),
    undefined,
  );

/** The dropped folder that a file lies in, or the file's own name. */
const topOf = (path: string): string => path.split('/', 1)[0] ?? path;
