import JSZip from 'jszip';
import type { DroppedFile } from '../../src/archive/archive.ts';

type Zipped = Uint8Array<ArrayBuffer>;

/** A zip as other programs make them; `streamFiles`: sizes and checksum stand behind the data, as LinkedIn's do. */
export async function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  {
    date = '2026-07-01',
    compression = 'DEFLATE',
    streamFiles = true,
  }: { date?: string; compression?: 'DEFLATE' | 'STORE'; streamFiles?: boolean } = {},
): Promise<Zipped> {
  const zip = new JSZip();
  for (const [path, content] of Object.entries(files)) zip.file(path, content, { date: new Date(date) });
  return new Uint8Array(await zip.generateAsync({ type: 'arraybuffer', compression, streamFiles }));
}

export const dropped = (path: string, content: Uint8Array<ArrayBuffer> | string): DroppedFile => ({
  path,
  blob: new Blob([content]),
});

/** The places of a four-byte signature in a zip: `PK\x01\x02` begins an entry of its directory. */
export function placesOf(signature: string, bytes: Uint8Array): number[] {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return [...text.matchAll(new RegExp(signature, 'g'))].map(({ index }) => index);
}

export const directoryEntry = 'PK\x01\x02';

/** The zip with something written over its directory's entries, `at` bytes from the start of each. */
export function overwritten(bytes: Zipped, at: number, value: number, size: 2 | 4): Zipped {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (const place of placesOf(directoryEntry, bytes)) {
    if (size === 2) view.setUint16(place + at, value, true);
    else view.setUint32(place + at, value, true);
  }
  return copy;
}

/** Where the parts of a directory entry stand (PKZIP APPNOTE 4.3.12). */
export const field = { flags: 8, time: 12, date: 14, checksum: 16, packed: 20, unpacked: 24 } as const;

export const textOf = (stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<string> =>
  new Response(stream).text();
