import { between, type Dice } from '../../src/reading/sample/dice.ts';
import { type Changes, placeIn } from './change.ts';
import { type Bytes, bytesOf, joined } from './part.ts';

/** What may happen to the bytes of any file, a zip too. */
export const byteChanges: Changes<Bytes> = {
  'bits flipped': (dice, bytes) => {
    const flipped = bytes.slice();
    for (let i = between(dice, 1, 8); i > 0 && bytes.length > 0; i--) {
      const at = Math.floor(dice() * bytes.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << between(dice, 0, 7));
    }
    return flipped;
  },
  'the end cut off': (dice, bytes) => bytes.slice(0, placeIn(dice, bytes.length)),
  'the last bytes cut off': (dice, bytes) => bytes.slice(0, Math.max(0, bytes.length - between(dice, 1, 40))),
  'the beginning cut off': (dice, bytes) => bytes.slice(placeIn(dice, bytes.length)),
  'a block taken out': (dice, bytes) => {
    const [from, until] = block(dice, bytes);
    return joined([bytes.subarray(0, from), bytes.subarray(until)]);
  },
  'a block doubled': (dice, bytes) => {
    const [from, until] = block(dice, bytes);
    return joined([bytes.subarray(0, until), bytes.subarray(from)]);
  },
  'two blocks swapped': (dice, bytes) => {
    const cuts = [0, 0, 0, 0].map(() => placeIn(dice, bytes.length)).sort((a, b) => a - b);
    const [a = 0, b = 0, c = 0, d = 0] = cuts;
    const order = [bytes.subarray(0, a), bytes.subarray(c, d), bytes.subarray(b, c), bytes.subarray(a, b)];
    return joined([...order, bytes.subarray(d)]);
  },
  'a block of NUL': (dice, bytes) => {
    const [from, until] = block(dice, bytes);
    return bytes.slice().fill(0, from, until);
  },
  'NULs strewn in': (dice, bytes) => {
    const strewn = bytes.slice();
    for (let i = between(dice, 1, 20); i > 0 && bytes.length > 0; i--)
      strewn[Math.floor(dice() * bytes.length)] = 0;
    return strewn;
  },
  'a block of noise': (dice, bytes) => {
    const [from, until] = block(dice, bytes);
    return bytes.map((byte, at) => (at >= from && at < until ? between(dice, 0, 255) : byte));
  },
  'noise put in': (dice, bytes) => {
    const at = placeIn(dice, bytes.length);
    const noise = Uint8Array.from({ length: between(dice, 1, 60) }, () => between(dice, 0, 255));
    return joined([bytes.subarray(0, at), noise, bytes.subarray(at)]);
  },
  'noise behind it': (dice, bytes) =>
    joined([bytes, Uint8Array.from({ length: between(dice, 1, 2_000) }, () => between(dice, 0, 255))]),
  'the first bytes of a zip before it': (_, bytes) => joined([bytesOf('PK\u0003\u0004'), bytes]),
  'a byte order mark before it': (dice, bytes) =>
    joined([Uint8Array.from(dice() < 0.5 ? [0xff, 0xfe] : [0xfe, 0xff]), bytes]),
  'nothing left': () => new Uint8Array(0),
};

/** Where a stretch begins and ends: short ones and long ones alike. */
function block(dice: Dice, { length }: Bytes): readonly [from: number, until: number] {
  const from = placeIn(dice, length);
  return [from, Math.min(length, from + Math.ceil((length - from) * dice() ** 3))];
}
