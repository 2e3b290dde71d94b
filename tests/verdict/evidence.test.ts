import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceIn } from '../../src/verdict/evidence.ts';
import { collectMoments } from '../../src/verdict/moments.ts';
import { at } from '../support/at.ts';

function evidence(rows: readonly (readonly [signal: number, exchanged: boolean])[], x: number) {
  const moments = collectMoments(rows.length);
  for (const [signal, exchanged] of rows) moments.add(0, at('2024-07-01'), signal, exchanged, 0.35);
  return evidenceIn(moments.done())(x);
}

test('moments at exactly 0.35 above and below count, those beyond do not, and weights do not matter', () => {
  const rows = [
    [-0.36, true],
    [-0.35, true],
    [0.1, false],
    [0.35, false],
    [0.351, true],
  ] as const;
  expect(evidence(rows, 0)).toEqual({ moments: 3, exchanges: 1 });
});

test('without a past there is no evidence', () => {
  expect(evidence([], -2)).toEqual({ moments: 0, exchanges: 0 });
});

test('evidence is what counting one by one gives', () => {
  const signal = fc.double({ min: -5, max: 3, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(signal, fc.boolean())), signal, (rows, x) => {
      const near = rows.filter(([own]) => own - x <= 0.35 && x - own <= 0.35);
      const exchanges = near.filter(([, exchanged]) => exchanged).length;
      expect(evidence(rows, x)).toEqual({ moments: near.length, exchanges });
    }),
  );
});
