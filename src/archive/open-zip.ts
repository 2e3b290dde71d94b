import JSZip from 'jszip';
import { type Problem, Refusal } from '../base/problem.ts';
import { type Day, day, dayOf, instant } from '../base/time.ts';
import type { Entry } from './archive.ts';
import { headOf, latin1 } from './head.ts';
import type { UnpackMeter } from './limits.ts';
import { byPath, fileName, isLitter } from './paths.ts';
import { packedOf, unpack } from './zip-entry.ts';

/**
 * Reads the directory of a zip; its entries are unpacked when they are opened. `whole` is the zip's path with all that
 * it lies in. Fails with a `Refusal`: damaged, encrypted, too many entries, or a spreadsheet, which is a zip as well.
 */
export async function openZip(
  whole: string,
  bytes: ArrayBuffer,
  meter: UnpackMeter,
): Promise<readonly Entry[]> {
  const name = fileName(whole);
  meter.directory(name, entriesIn(name, bytes));
  const directory = await load(name, bytes);
  const all = Object.values(directory.files);
  // Of two entries with one name JSZip keeps the last: whatever the other held would be lost without a word.
  if (all.length < statedEntries(bytes)) throw new Refusal({ kind: 'damaged-zip', file: name });
  meter.entries(
    name,
    all.map((entry) => entry.name),
    1,
  );
  const files = all.filter((entry) => !entry.dir && !isLitter(entry.name));
  const newest = newestDay(files.filter((entry) => /\.csv$/i.test(entry.name)));
  const entries = files
    .map((entry) => entryOf(entry, whole, newest, meter))
    .sort((a, b) => byPath(a.path, b.path));
  if (await isSpreadsheet(entries)) throw new Refusal({ kind: 'spreadsheet', file: name });
  return entries;
}

/** How many entries of a directory stand in these bytes: JSZip would make objects of millions before it could be stopped. */
function entriesIn(file: string, buffer: ArrayBuffer): number {
  const bytes = new Uint8Array(buffer);
  const view = new DataView(buffer);
  let count = 0;
  for (let i = bytes.indexOf(0x50); i >= 0 && i + 4 <= bytes.length; i = bytes.indexOf(0x50, i + 1)) {
    if (view.getUint32(i, true) !== 0x02014b50) continue;
    count += 1;
    // A checksum of nothing: JSZip would throw the data away, and the entry would pass for an empty one.
    const liesOf =
      i + 28 <= bytes.length && view.getUint32(i + 24, true) === 0 && view.getUint32(i + 16, true) !== 0;
    if (liesOf) throw new Refusal({ kind: 'damaged-zip', file });
  }
  return count;
}

/** How many entries the end of the directory says there are (PKZIP APPNOTE 4.3.16); 0 where that cannot be told. */
function statedEntries(buffer: ArrayBuffer): number {
  const view = new DataView(buffer);
  for (let at = buffer.byteLength - 22; at >= 0; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return view.getUint16(at + 10, true);
  }
  return 0;
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

function entryOf(entry: JSZip.JSZipObject, zip: string, newest: Day | undefined, meter: UnpackMeter): Entry {
  const packed = packedOf(entry);
  const reading = meter.entry(entry.name, packed.packed, packed.unpacked);
  const damage = new Refusal({ kind: 'damaged-zip', file: fileName(zip) });
  // Zips of older Windows programs have `\` between folders (APPNOTE 4.4.17.1 forbids it).
  const path = entry.name.replaceAll('\\', '/');
  return {
    path,
    whole: `${zip}/${path}`,
    size: packed.unpacked,
    newest,
    open: () => unpack(entry, packed, reading(), damage),
  };
}

/** .xlsx (ECMA-376, part 2), .numbers and .ods (ODF 1.3, part 2, §3.3) are zips, too; no export has in it what they have. */
async function isSpreadsheet(entries: readonly Entry[]): Promise<boolean> {
  const has = (place: RegExp) => entries.some(({ path }) => place.test(path));
  if (has(/^\[Content_Types\]\.xml$/) && has(/^xl\//)) return true;
  if (has(/^Index\/CalculationEngine.*\.iwa$/)) return true;
  const type = entries.find(({ path }) => path === 'mimetype');
  const head = type && (await headOf(type).catch(() => undefined));
  return head !== undefined && latin1(head).includes('opendocument.spreadsheet');
}

/** A zip without clock writes the first day that a DOS date can say, or none, which reads as a day before it. */
const unset = day(3652); // 1980-01-01

/** A DOS date has no zone. JSZip reads its numbers as UTC, so that the UTC day is the day as written, anywhere. */
function newestDay(entries: readonly JSZip.JSZipObject[]): Day | undefined {
  const days = entries.map(({ date }) => dayOf(instant(date.getTime()))).filter((written) => written > unset);
  return days.length === 0 ? undefined : day(Math.max(...days));
}
