export type Bytes = Uint8Array<ArrayBuffer>;

/** A file as bytes: of an export before it is packed, or of a drop. */
export interface Part {
  readonly path: string;
  readonly bytes: Bytes;
}

/** An export before it is packed; `name` is the zip's, or the folder's. */
export interface Unpacked {
  readonly name: string;
  readonly parts: readonly Part[];
}

const utf8 = new TextEncoder();
export const bytesOf = (text: string): Bytes => utf8.encode(text);

export function joined(pieces: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
