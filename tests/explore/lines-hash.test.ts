import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashOf, queryOf } from '../../src/explore/hash.ts';
import { lineRanges } from '../../src/explore/line-ranges.ts';
import { linesHash, linesOf } from '../../src/explore/lines-hash.ts';
import { defaultLines, type Lines } from '../../src/verdict/lines.ts';
import { anyLines } from '../support/lines.ts';
import { anyQuery } from './any-query.ts';

test('lines where they usually are need no address', () => {
  expect(linesHash(defaultLines)).toBe('');
  expect(linesOf('')).toEqual(defaultLines);
  expect(linesOf('#')).toEqual(defaultLines);
});

test('an address can be read by a person, and says only what was moved', () => {
  expect(
    linesHash({
      ...{ alive: 0.6, inTouchDays: 143, prune: 0.04, graceDays: 90 },
      ...{ strong: 4, greetings: 'heard' },
    }),
  ).toBe('alive=0.6&touch=143&prune=0.04&grace=90&strong=4&greetings=heard');
  expect(linesHash({ ...defaultLines, inTouchDays: 365 })).toBe('touch=365');
});

test('what was written is read again, also among the parts of a query, which do not disturb it', () => {
  fc.assert(
    fc.property(anyLines, anyQuery(fc.constant('Acme')), (lines, query) => {
      expect(linesOf(linesHash(lines))).toEqual(lines);
      const both = `#${hashOf(query)}&${linesHash(lines)}`;
      expect(linesOf(both)).toEqual(lines);
      expect(queryOf(both)).toEqual(queryOf(hashOf(query)));
    }),
  );
});

const anyHash = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.tuple(
        fc.constantFrom('alive', 'touch', 'prune', 'grace', 'strong', 'greetings', '__proto__'),
        fc.oneof(fc.string(), fc.float().map(String), fc.nat(5000).map(String)),
      ),
    )
    .map((parts) => `#${parts.map((part) => part.join('=')).join('&')}`),
);

test('any address is read without a fault, and what is kept of it are lines within their ranges', () => {
  fc.assert(
    fc.property(anyHash, (hash) => {
      const lines = linesOf(hash);
      for (const [line, [least, most]] of Object.entries(lineRanges)) {
        expect(lines[line as keyof typeof lineRanges]).toBeGreaterThanOrEqual(least);
        expect(lines[line as keyof typeof lineRanges]).toBeLessThanOrEqual(most);
      }
      expect(lines.alive).toBeGreaterThanOrEqual(lines.prune);
      expect(linesOf(linesHash(lines))).toEqual(lines);
    }),
  );
});

describe('of an address', () => {
  test.each<[string, Partial<Lines>]>([
    ['touch=99999', { inTouchDays: 1095 }],
    ['touch=0', { inTouchDays: 1 }],
    ['touch=142.6', { inTouchDays: 143 }],
    ['alive=2', { alive: 1 }],
    ['prune=0.9', { prune: 0.5 }],
    ['strong=0', { strong: 1 }],
    ['alive=0.1&prune=0.2', { alive: 0.2, prune: 0.2 }],
    ['prune=0.2&alive=0.1', { alive: 0.2, prune: 0.2 }],
    ['#grace=0&view=time', { graceDays: 0 }],
  ])('%s is taken as far as it may go', (hash, expected) => {
    expect(linesOf(hash)).toEqual({ ...defaultLines, ...expected });
  });

  test.each(['touch=-3', 'touch=', 'touch=1e2', 'alive=NaN', 'prune=0x1', 'greetings=HEARD', 'grace'])(
    '%s is as if it were not there',
    (hash) => {
      expect(linesOf(hash)).toEqual(defaultLines);
    },
  );
});
