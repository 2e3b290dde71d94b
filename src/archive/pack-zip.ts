import { type Day, startOf } from '../base/time.ts';
import { crc32 } from './crc32.ts';

/** A file to be packed. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Numbers of 16 bits, low byte first (PKZIP APPNOTE 4.4.1.1); a byte takes of each what fits. */
const words = (...numbers: readonly number[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(numbers.flatMap((number) => [number, number >>> 8]));
/** A number of 32 bits as two of 16. */
const long = (number: number): readonly [number, number] => [number, number >>> 16];
/** Every record begins with a signature of its own: PK and two bytes. */
const signature = (kind: number): readonly [number, number] => [0x4b50, kind];

/** 2.0, with the attributes of DOS (4.4.2, 4.4.3). */
const version = 20;
/** Sizes and checksum behind the data (bit 3), names in UTF-8 (bit 11): 4.4.4. */
const flags = 0x0808;
const stored = 0;

/** 00:00 of a day, from 1980 on, as DOS counts: time, then date (4.4.6). */
function dosTime(day: Day): readonly [number, number] {
  const date = new Date(startOf(day));
  return [0, ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate()];
}

/**
 * The files as a zip like LinkedIn's (data descriptors, UTF-8 names, no folder entries), all dated `modified`: the same
 * files make the same bytes on every machine. Stored, not deflated: it is unpacked right after, on the same device. By
 * PKZIP APPNOTE 6.3.10: of each file a local header (4.3.7), the data and their descriptor (4.3.9), then the central
 * directory (4.3.12) and its end (4.3.16). Without zip64, for files of less than 4 GB together.
 */
export function packZip(files: readonly TextFile[], modified: Day): Blob {
  const utf8 = new TextEncoder();
  const time = dosTime(modified);
  const contents: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  const sizeOf = (parts: readonly Uint8Array[]): number => parts.reduce((sum, { length }) => sum + length, 0);
  for (const { path, text } of files) {
    const [name, data] = [utf8.encode(path), utf8.encode(text)];
    const sums = [...long(crc32(0, data)), ...long(data.length), ...long(data.length)];
    const common = [version, flags, stored, ...time];
    const start = long(sizeOf(contents));
    directory.push(
      // No extra field, no comment, the first disk, no attributes.
      words(...signature(0x0201), version, ...common, ...sums, name.length, 0, 0, 0, 0, 0, 0, ...start),
      name,
    );
    contents.push(
      words(...signature(0x0403), ...common, 0, 0, 0, 0, 0, 0, name.length, 0),
      name,
      data,
      words(...signature(0x0807), ...sums),
    );
  }
  const [count, size, start] = [files.length, long(sizeOf(directory)), long(sizeOf(contents))];
  const end = words(...signature(0x0605), 0, 0, count, count, ...size, ...start, 0);
  return new Blob([...contents, ...directory, end], { type: 'application/zip' });
}
