import { crc32, deflateRawSync } from 'node:zlib';
import { type Bytes, bytesOf, joined, type Part } from './part.ts';

// The records of a zip (PKZIP APPNOTE 4.3.7, 4.3.9, 4.3.12, 4.3.16): names of their fields, and bytes of each.
const common = {
  needed: 2,
  flags: 2,
  method: 2,
  time: 2,
  date: 2,
  crc: 4,
  packed: 4,
  unpacked: 4,
  nameLength: 2,
  extraLength: 2,
} as const;
const local = { signature: 4, ...common } as const;
const descriptor = { signature: 4, crc: 4, packed: 4, unpacked: 4 } as const;
const central = {
  signature: 4,
  madeBy: 2,
  ...common,
  commentLength: 2,
  disk: 2,
  internal: 2,
  external: 4,
  offset: 4,
} as const;
const end = {
  signature: 4,
  disk: 2,
  firstDisk: 2,
  entriesHere: 2,
  entries: 2,
  size: 4,
  offset: 4,
  commentLength: 2,
} as const;

type Layout = Readonly<Record<string, number>>;
type Values = Readonly<Record<string, number>>;
export type RecordKind = 'local' | 'descriptor' | 'central' | 'end';

export interface ZipStyle {
  /** Otherwise deflated. */
  readonly stored?: boolean;
  /** With the sizes and the checksum behind the data and zeros before it, as LinkedIn writes. */
  readonly streamed?: boolean;
  /** Data of one more entry, packed already. */
  readonly extra?: {
    readonly path: string;
    readonly packed: Uint8Array;
    readonly unpacked: number;
  };
  /** Told the values of each record before it is written: what it gives is written. */
  readonly tamper?: (kind: RecordKind, values: Values) => Values;
  readonly comment?: Bytes;
}

/** 30 June 2026, 10:00, as DOS writes it (APPNOTE 4.4.6). */
const when = { time: 10 << 11, date: ((2026 - 1980) << 9) | (6 << 5) | 30 };
const utf8Names = 0x0800;
const sizesBehind = 0x0008;

/** The files as a zip that is right in every field, but for what `tamper` makes of it. */
export function zipOf(parts: readonly Part[], style: ZipStyle): Bytes {
  const { stored = false, streamed = false, tamper = (_, values) => values, comment } = style;
  const written = (kind: RecordKind, layout: Layout, values: Values) =>
    recordOf(layout, tamper(kind, values));
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const add = (
    path: string,
    data: Uint8Array,
    facts: { readonly crc: number; readonly unpacked: number },
  ) => {
    const name = bytesOf(path).subarray(0, 0xffff);
    const sizes = { ...facts, packed: data.length };
    const common = {
      needed: 20,
      flags: utf8Names | (streamed ? sizesBehind : 0),
      method: stored && data.length === facts.unpacked ? 0 : 8,
      ...when,
      ...sizes,
      nameLength: name.length,
      extraLength: 0,
    };
    const unsaid = streamed ? { crc: 0, packed: 0, unpacked: 0 } : {};
    const pieces = [
      written('local', local, { signature: 0x04034b50, ...common, ...unsaid }),
      name,
      data,
      ...(streamed ? [written('descriptor', descriptor, { signature: 0x08074b50, ...sizes })] : []),
    ];
    const entry = { signature: 0x02014b50, madeBy: 20, ...common, commentLength: 0, disk: 0, internal: 0 };
    directory.push(written('central', central, { ...entry, external: 0, offset }), name);
    body.push(...pieces);
    offset += pieces.reduce((sum, { length }) => sum + length, 0);
  };
  for (const { path, bytes } of parts)
    add(path, stored ? bytes : deflateRawSync(bytes), { crc: crc32(bytes), unpacked: bytes.length });
  if (style.extra) add(style.extra.path, style.extra.packed, { crc: 0, unpacked: style.extra.unpacked });
  const count = parts.length + (style.extra ? 1 : 0);
  const last = written('end', end, {
    signature: 0x06054b50,
    disk: 0,
    firstDisk: 0,
    entriesHere: count,
    entries: count,
    size: directory.reduce((sum, { length }) => sum + length, 0),
    offset,
    commentLength: comment?.length ?? 0,
  });
  return joined([...body, ...directory, last, ...(comment ? [comment] : [])]);
}

function recordOf(layout: Layout, values: Values): Bytes {
  const bytes = new Uint8Array(Object.values(layout).reduce((sum, size) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [field, size] of Object.entries(layout)) {
    const value = values[field] ?? 0;
    if (size === 4) view.setUint32(at, value >>> 0, true);
    else view.setUint16(at, value & 0xffff, true);
    at += size;
  }
  return bytes;
}
