type Eight<T> = readonly [T, T, T, T, T, T, T, T];

/** Eight tables of 256: table k holds the checksum of a byte with k zero bytes after it. */
const tables = Array.from({ length: 8 }, () => new Int32Array(256));
const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as unknown as Eight<Int32Array>;

for (let byte = 0; byte < 256; byte++) {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  t0[byte] = sum;
}
for (let byte = 0; byte < 256; byte++) {
  let sum = at(t0, byte);
  for (const table of tables) {
    table[byte] = sum;
    sum = (sum >>> 8) ^ at(t0, sum & 255);
  }
}

/**
 * The CRC-32 of a zip entry (PKZIP APPNOTE 4.4.7), continued over its pieces: pass 0 first, then the last result.
 * JSZip checks it only by unpacking everything once more. Eight bytes a step ("slicing by 8", Intel 2006): less
 * than 1 ns a byte, a third of the plain loop.
 */
export function crc32(before: number, bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let sum = ~before;
  let i = 0;
  for (const last = bytes.length - 7; i < last; i += 8) {
    const low = sum ^ view.getInt32(i, true);
    const high = view.getInt32(i + 4, true);
    sum =
      at(t7, low & 255) ^
      at(t6, (low >>> 8) & 255) ^
      at(t5, (low >>> 16) & 255) ^
      at(t4, low >>> 24) ^
      at(t3, high & 255) ^
      at(t2, (high >>> 8) & 255) ^
      at(t1, (high >>> 16) & 255) ^
      at(t0, high >>> 24);
  }
  for (; i < bytes.length; i++) sum = (sum >>> 8) ^ at(t0, (sum ^ view.getUint8(i)) & 255);
  return ~sum >>> 0;
}

/** The compiler cannot see that the index is in range. */
function at(table: Int32Array, index: number): number {
  return table[index] as number;
}
