import JSZip from 'jszip';
import { type Problem, Refusal } from '../base/problem.ts';
import { type Day, day, dayOf, instant } from '../base/time.ts';
import type { DroppedFile, Entry } from './archive.ts';
import type { UnpackMeter } from './limits.ts';
import { fileName, isLitter } from './paths.ts';
import { packedOf, unpack } from './zip-entry.ts';

export interface Zip {
  readonly name: string;
  readonly entries: readonly Entry[];
  /** The newest day that the directory gives a CSV. */
  readonly newest: Day | undefined;
}

/**
 * Reads the directory of a zip; its entries are unpacked when they are opened. Fails with a `Refusal`: damaged,
 * encrypted, too many entries, or a spreadsheet, which is a zip as well; undefined for one that merely lies in a
 * dropped folder, beside whatever else is there.
 */
export async function openZip({ path, blob }: DroppedFile, meter: UnpackMeter): Promise<Zip | undefined> {
  const name = fileName(path);
  const directory = await load(name, await blob.arrayBuffer());
  const all = Object.values(directory.files);
  if (isSpreadsheet(all)) {
    if (path.includes('/')) return undefined;
    throw new Refusal({ kind: 'spreadsheet', file: name });
  }
  meter.entries(name, all.length);
  const files = all.filter((entry) => !entry.dir && !isLitter(entry.name));
  return {
    name,
    entries: files.map((entry) => entryOf(entry, name, meter)),
    newest: newestDay(files.filter((entry) => /\.csv$/i.test(entry.name))),
  };
}

async function load(file: string, bytes: ArrayBuffer): Promise<JSZip> {
  try {
    return await JSZip.loadAsync(bytes);
  } catch (error) {
    // JSZip tells its failures apart by their sentences alone.
    const kind: Problem['kind'] = /encrypted/i.test(String(error)) ? 'encrypted' : 'damaged-zip';
    throw new Refusal({ kind, file });
  }
}

function entryOf(entry: JSZip.JSZipObject, zip: string, meter: UnpackMeter): Entry {
  const packed = packedOf(entry);
  const reading = meter.entry(entry.name, packed.packed);
  const damage = new Refusal({ kind: 'damaged-zip', file: zip });
  return {
    path: entry.name,
    size: packed.unpacked,
    open: () => unpack(entry, packed, reading(), damage),
  };
}

/** An .xlsx is a zip with these two (ECMA-376, part 2); no export has either. */
const isSpreadsheet = (entries: readonly JSZip.JSZipObject[]): boolean =>
  entries.some(({ name }) => name === '[Content_Types].xml') &&
  entries.some(({ name }) => name.startsWith('xl/'));

/** A zip without clock writes the first day that a DOS date can say, or none, which reads as a day before it. */
const unset = day(3652); // 1980-01-01

/** A DOS date has no zone. JSZip reads its numbers as UTC, so that the UTC day is the day as written, anywhere. */
function newestDay(entries: readonly JSZip.JSZipObject[]): Day | undefined {
  const days = entries.map(({ date }) => dayOf(instant(date.getTime()))).filter((written) => written > unset);
  return days.length === 0 ? undefined : day(Math.max(...days));
}
