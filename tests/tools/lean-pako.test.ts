import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Inflate } from '../../tools/lean/pako.ts';

/** What comes out of packed bytes that go in in pieces of these sizes, as JSZip puts them in: an empty last one after all. */
function inflated(packed: Uint8Array, sizes: readonly number[]): Buffer {
  const inflate = new Inflate();
  const out: Uint8Array[] = [];
  inflate.onData = (bytes) => out.push(bytes.slice());
  let at = 0;
  for (let i = 0; at < packed.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    inflate.push(packed.subarray(at, at + size), false);
    at += size;
  }
  inflate.push([], true);
  return Buffer.concat(out);
}

const pieces = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 5 });
/** Text that packs well in parts and badly in others, longer than the window that DEFLATE looks back over. */
const bytes = fc
  .array(fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 400 }), fc.integer({ min: 1, max: 300 })), {
    maxLength: 8,
  })
  .map((parts) => Buffer.concat(parts.flatMap(([part, times]) => Array<Uint8Array>(times).fill(part))));

test('whatever was packed comes out, in pieces of any size, at any level', () => {
  fc.assert(
    fc.property(bytes, pieces, fc.integer({ min: 0, max: 9 }), (data, sizes, level) => {
      expect(inflated(deflateRawSync(data, { level }), sizes).equals(data)).toBe(true);
    }),
    { numRuns: 60, seed: 7 },
  );
});

test('what is cut or broken comes out short or otherwise, and nothing is thrown', () => {
  fc.assert(
    fc.property(bytes, pieces, fc.nat(), fc.nat(255), (data, sizes, place, flip) => {
      const packed = deflateRawSync(data);
      const cut = packed.subarray(0, place % packed.length);
      expect(data.subarray(0, inflated(cut, sizes).length).equals(inflated(cut, sizes))).toBe(true);
      const broken = Uint8Array.from(packed);
      broken[place % packed.length] = (broken[place % packed.length] ?? 0) ^ flip;
      expect(() => inflated(broken, sizes)).not.toThrow();
    }),
    { numRuns: 60, seed: 8 },
  );
});
