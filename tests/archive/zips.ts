import { crc32 as zlib } from 'node:zlib';
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
export const field = {
  flags: 8,
  method: 10,
  time: 12,
  date: 14,
  checksum: 16,
  packed: 20,
  unpacked: 24,
} as const;

export const textOf = (stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<string> =>
  new Response(stream).text();

/** A zip of one entry whose data are packed already, or, where they are as long as `unpacked`, stored. */
export function storedAs(path: string, data: Zipped, unpacked: number): Zipped {
  const name = new TextEncoder().encode(path);
  const method = data.length === unpacked ? 0 : 8;
  const record = (signature: number, fields: readonly (readonly [value: number, size: 2 | 4])[]) => {
    const bytes = Buffer.alloc(4 + fields.reduce((sum, [, size]) => sum + size, 0));
    let at = bytes.writeUInt32LE(signature);
    for (const [value, size] of fields) at = bytes.writeUIntLE(value, at, size);
    return bytes;
  };
  const shared = [
    [20, 2],
    [0, 2],
    [method, 2],
    [0, 4],
    [method === 0 ? zlib(data) : 0, 4],
    [data.length, 4],
    [unpacked, 4],
    [name.length, 2],
    [0, 2],
  ] as const;
  const local = Buffer.concat([record(0x04034b50, shared), name]);
  const central = Buffer.concat([
    record(0x02014b50, [[20, 2], ...shared, [0, 2], [0, 2], [0, 2], [0, 4], [0, 4]]),
    name,
  ]);
  const end = record(0x06054b50, [
    [0, 4],
    [1, 2],
    [1, 2],
    [central.length, 4],
    [local.length + data.length, 4],
    [0, 2],
  ]);
  return new Uint8Array(Buffer.concat([local, data, central, end]));
}
