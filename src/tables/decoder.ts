export interface TextFeed {
  /** The text that ends in these bytes; without any, what is left. */
  readonly next: (bytes?: Uint8Array) => string;
  /** Something was no text in the encoding that its first bytes promised: nothing comes after it. */
  readonly broken: () => boolean;
}

/** Bytes in pieces of any size, text out, without its byte order mark. */
export function textFeed(): TextFeed {
  let first: Uint8Array = new Uint8Array(0);
  let encoding = '';
  let decoder: TextDecoder | undefined;
  let broken = false;
  return {
    next(bytes) {
      if (broken) return '';
      let chunk = bytes ?? new Uint8Array(0);
      if (!decoder) {
        chunk = first = joined(first, chunk);
        if (bytes && first.length < 2) return '';
        encoding = encodingOf(first);
        decoder = new TextDecoder(encoding, { fatal: true });
      }
      try {
        return decoder.decode(chunk, { stream: bytes !== undefined });
      } catch {
        broken = true;
        return soundPart(chunk, encoding);
      }
    },
    broken: () => broken,
  };
}

/** By the byte order mark; LinkedIn writes none, Excel's "Unicode text" is UTF-16. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** The text before the first bytes that are none. */
const soundPart = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes).split('\uFFFD', 1)[0] ?? '';

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
