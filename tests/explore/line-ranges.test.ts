import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areDefault, chanceAt, placeOfChance, stepped, withLine } from '../../src/explore/line-ranges.ts';
import { defaultLines } from '../../src/verdict/lines.ts';
import { anyLines } from '../support/lines.ts';

test('a line goes as far as it may and no further', () => {
  expect(withLine(defaultLines, 'inTouchDays', 5000).inTouchDays).toBe(1095);
  expect(withLine(defaultLines, 'graceDays', -1).graceDays).toBe(0);
  expect(withLine(defaultLines, 'strong', 3.6).strong).toBe(4);
  expect(withLine(defaultLines, 'inTouchDays', 180.4)).toBe(defaultLines);
});

test('neither of the two lines in P passes the other', () => {
  const close = { ...defaultLines, alive: 0.3 };
  expect(withLine(close, 'prune', 0.45).prune).toBe(0.3);
  expect(withLine(close, 'alive', 0.01).alive).toBe(0.05);
  fc.assert(
    fc.property(
      anyLines,
      fc.constantFrom('alive', 'prune'),
      fc.double({ min: 0, max: 1 }),
      (lines, line, to) => {
        const moved = withLine(lines, line, Number.isNaN(to) ? 0 : to);
        expect(moved.alive).toBeGreaterThanOrEqual(moved.prune);
      },
    ),
  );
});

test('a chance has one place on the strip, and from there it is read again', () => {
  for (const chance of [0, 0.005, 0.05, 0.095, 0.1, 0.29, 0.5, 1]) {
    expect(chanceAt(placeOfChance(chance))).toBe(chance);
  }
  expect(chanceAt(0.45)).toBe(0.2);
});

test('steps are finer below a tenth, and lead back where they came from', () => {
  expect([stepped(0.05, 1), stepped(0.1, 1), stepped(0.1, -1), stepped(0.095, 1), stepped(0.5, -10)]).toEqual(
    [0.055, 0.11, 0.095, 0.1, 0.4],
  );
});

test('lines are where they usually are only when all of them are', () => {
  expect(areDefault({ ...defaultLines })).toBe(true);
  expect(areDefault({ ...defaultLines, greetings: 'heard' })).toBe(false);
});
