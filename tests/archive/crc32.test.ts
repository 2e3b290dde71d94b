import { crc32 as zlib } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '../../src/archive/crc32.ts';

test('the checksum of the digits is the published one', () => {
  expect(crc32(0, new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(0, new Uint8Array(0))).toBe(0);
});

test('it is zlib’s, whole or in pieces', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(200), (bytes, cut) => {
      const whole = crc32(0, bytes);
      expect(whole).toBe(zlib(bytes));
      expect(crc32(crc32(0, bytes.subarray(0, cut)), bytes.subarray(cut))).toBe(whole);
    }),
  );
});
