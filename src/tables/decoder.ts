export interface TextFeed {
  /** The text that these bytes make; without any, what is left. */
  readonly next: (bytes?: Uint8Array) => string;
  /** The bytes are no text, or end in the middle of a letter: nothing comes after this. */
  readonly broken: () => boolean;
  /** Letters that were damaged, each given as U+FFFD. */
  readonly damaged: () => number;
}

/** Bytes by which the encoding is told: where there is no byte order mark, and where UTF-8 fails. */
const headSize = 1024;
const doubtSize = 64 * 1024;

/**
 * Bytes in pieces of any size, text out, without its byte order mark. A file is UTF-16 by its mark, or by the NULs
 * that UTF-16 puts beside Latin letters; otherwise UTF-8. At the first byte that is no UTF-8 the 64 KB from there on
 * decide: where most of what is not ASCII, above too, is sound UTF-8, the file is a damaged one, and each broken letter
 * becomes U+FFFD and is counted; else a program wrote it in windows-1252, and it is read so from that byte on (what stood
 * above was ASCII). A NUL in a text is none of this: there it breaks off (docs/export-format.md §1).
 */
export function textFeed(): TextFeed {
  let stage: 'head' | 'sound UTF-8' | 'doubt' | 'settled' = 'head';
  let held: Uint8Array = new Uint8Array(0);
  /** Once it is settled. */
  let decoder = utf8();
  /** Bytes of UTF-8 beyond one for each unit of text: the more, the more letters are not ASCII. A mark is proof. */
  let extra = 0;
  let started = false;
  let broken = false;
  let damaged = 0;

  /** The text, as far as it is one. */
  const given = (text: string): string => {
    const nul = text.indexOf('\0');
    broken ||= nul >= 0;
    const marked = !started && text.startsWith('\uFEFF');
    started ||= text !== '';
    if (marked) extra = Infinity;
    return text.slice(marked ? 1 : 0, nul < 0 ? undefined : nul);
  };

  const decoded = (ended: boolean): string => {
    let text = '';
    if (stage === 'head') {
      if (!ended && held.length < headSize) return '';
      const encoding = encodingOf(held.subarray(0, headSize));
      if (encoding) decoder = new TextDecoder(encoding, { ignoreBOM: true });
      stage = encoding ? 'settled' : 'sound UTF-8';
    }
    if (stage === 'sound UTF-8') {
      let until = held.length - (ended ? 0 : unfinished(held));
      let sound = soundText(held.subarray(0, until));
      if (sound === undefined) {
        stage = 'doubt';
        until = soundLength(held);
        sound = soundText(held.subarray(0, until)) ?? '';
      }
      extra += until - sound.length;
      held = held.slice(until);
      text = given(sound);
    }
    if (stage === 'doubt' && (ended || held.length >= doubtSize)) {
      if (!looksLikeUtf8(held.subarray(0, doubtSize), extra)) decoder = new TextDecoder('windows-1252');
      stage = 'settled';
    }
    if (stage === 'settled' && !broken) {
      const settled = decoder.decode(held, { stream: true });
      damaged += count(settled, /\uFFFD/g);
      text += given(settled);
      held = new Uint8Array(0);
      // Something is left only of a letter that was cut off.
      if (ended && decoder.decode() !== '') broken = true;
    }
    return text;
  };

  return {
    next(bytes) {
      if (broken) return '';
      held = joined(held, bytes ?? new Uint8Array(0));
      return decoded(bytes === undefined);
    },
    broken: () => broken,
    damaged: () => damaged,
  };
}

const utf8 = (): TextDecoder => new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of whole letters, or undefined where they are not UTF-8. */
function soundText(bytes: Uint8Array, stream = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
  } catch {
    return undefined;
  }
}

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** UTF-16 by its byte order mark, or by where NULs stand; undefined for everything else. */
function encodingOf(head: Uint8Array): string | undefined {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const nuls = [0, 0];
  for (const [i, byte] of head.entries()) if (byte === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  if (Math.max(even, odd) * 4 < head.length || Math.min(even, odd) * 8 > Math.max(even, odd))
    return undefined;
  return odd > even ? 'utf-16le' : odd < even ? 'utf-16be' : undefined;
}

/** Whether as much speaks for UTF-8, above and in these bytes, as there are bytes that are none. */
function looksLikeUtf8(bytes: Uint8Array, extra: number): boolean {
  const text = utf8().decode(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all that is not ASCII
  return extra + count(text, /[^\x00-\x7f\uFFFD]/gu) >= count(text, /\uFFFD/g);
}

/** How many of the bytes come before the first that is no UTF-8, by halving. */
function soundLength(bytes: Uint8Array): number {
  let sound = 0;
  for (let unsound = bytes.length + 1; unsound - sound > 1; ) {
    const middle = (sound + unsound) >> 1;
    if (soundText(bytes.subarray(0, middle), true) === undefined) unsound = middle;
    else sound = middle;
  }
  return sound - unfinished(bytes.subarray(0, sound));
}

/** How many bytes at the end begin a letter that goes on after them. */
function unfinished(bytes: Uint8Array): number {
  for (let i = 1; i <= Math.min(3, bytes.length); i++) {
    const byte = bytes[bytes.length - i] ?? 0;
    if (byte >> 6 === 2) continue;
    return i < (byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4) ? i : 0;
  }
  return 0;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
