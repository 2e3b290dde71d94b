import { constants, crc32, inflateRawSync } from 'node:zlib';
import { type Bytes, bytesOf, type Part } from './part.ts';

/** All text that an input holds, however packed and encoded, as far as anybody could read it. */
export interface HeldText {
  /** Whether a text stands in it; quotes and white space, which readers take off, do not matter. */
  readonly has: (text: string) => boolean;
  /** Whether one file has all of these texts, in any letters: the names of a table's columns. */
  readonly hasTogether: (texts: readonly string[]) => boolean;
}

/** Found by looking, not by the readers that are put to the test. */
export function heldText(dropped: readonly Part[]): HeldText {
  const seen = new Set<string>();
  const found = dropped.flatMap(({ bytes }) => stretches(bytes, seen));
  const texts = [...new Set(found.flatMap(readings).map(squeezed))];
  let asked = 0;
  let cells: ReadonlySet<string> | undefined;
  return {
    has: (text) => {
      const sought = squeezed(text);
      asked += 1;
      // Most of what is sought is a cell; to look through all of a large text for thousands would take minutes.
      if (asked > 1_000) cells ??= new Set(texts.flatMap((held) => held.split(/[,;\t|]/)));
      return cells?.has(sought) || texts.some((held) => held.includes(sought));
    },
    hasTogether: (names) =>
      texts.some((text) => {
        const held = text.toLowerCase();
        return names.every((name) => held.includes(squeezed(name).toLowerCase()));
      }),
  };
}

const squeezed = (text: string): string => text.replace(/["\s]+/gu, '');

const windows = new TextDecoder('windows-1252');
const encodings = [
  new TextDecoder('utf-8'),
  windows,
  new TextDecoder('utf-16le'),
  new TextDecoder('utf-16be'),
];

/** A stretch in every encoding, a wide one only where it could be one; and in windows-1252 from where it is no UTF-8. */
function readings(bytes: Bytes): readonly string[] {
  const whole = encodings
    .filter(({ encoding }) => !encoding.startsWith('utf-16') || bytes.includes(0) || bytes[0] === 0xfe)
    .map((decoder) => decoded(decoder, bytes));
  const sound = whole[0]?.split('\uFFFD', 1)[0] ?? '';
  const length = bytesOf(sound).length;
  return [...whole, sound + decoded(windows, bytes.subarray(length))];
}

/** As a stream: what Node 20 decodes at once as windows-1252 comes out as ISO 8859-1. */
const decoded = (decoder: TextDecoder, bytes: Bytes): string =>
  decoder.decode(bytes, { stream: true }) + decoder.decode();

/** As much of an entry is unpacked to look into it; a bomb is blanks. */
const mostUnpacked = 8 * 1024 ** 2;

/**
 * The bytes themselves, and whatever follows each local header of a zip in them: as it is, and
 * inflated. The same only once: the headers of a zip in a zip show in the outer one as well.
 */
function stretches(bytes: Bytes, seen: Set<string>): readonly Bytes[] {
  const mark = `${crc32(bytes)} ${bytes.length}`;
  if (seen.has(mark)) return [];
  seen.add(mark);
  const starts = localHeaders(bytes);
  const found: Bytes[] = [bytes];
  for (const [i, start] of starts.entries()) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + start);
    const lengths = view.byteLength < 30 ? 0 : view.getUint16(26, true) + view.getUint16(28, true);
    const from = start + 30 + lengths;
    // It may be no header at all, but the first letters of a text.
    found.push(bytes.slice(start, starts[i + 1] ?? bytes.length));
    found.push(...stretches(bytes.slice(from, starts[i + 1] ?? bytes.length), seen));
    found.push(...stretches(inflatedPart(bytes.subarray(from)), seen));
  }
  return found;
}

function localHeaders(bytes: Bytes): readonly number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (bytes[at + 1] === 0x4b && bytes[at + 2] === 3 && bytes[at + 3] === 4) found.push(at);
  }
  return found;
}

/** What unpacks before the data breaks off or makes no sense any more. */
function inflatedPart(data: Bytes): Bytes {
  const whole = inflated(data);
  if (whole) return whole;
  let sound = 0;
  for (let step = 2 ** Math.ceil(Math.log2(data.length + 1)); step >= 1; step /= 2) {
    if (sound + step <= data.length && inflated(data.subarray(0, sound + step))) sound += step;
  }
  return inflated(data.subarray(0, sound)) ?? new Uint8Array(0);
}

function inflated(data: Bytes): Bytes | undefined {
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: mostUnpacked };
    return Uint8Array.from(inflateRawSync(data, options));
  } catch {
    return undefined;
  }
}
