import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forecastBins } from '../../src/explore/forecast-bins.ts';
import { lineEffects } from '../../src/explore/line-effects.ts';
import { judge } from '../../src/verdict/judge.ts';
import { defaultLines, type Lines } from '../../src/verdict/lines.ts';
import { anyLines } from '../support/lines.ts';
import { anyTie, silentFacts, tie } from '../support/ties.ts';

const days = (since: number) =>
  tie({ sent: 1, received: 1, twoWay: 2, sinceTwoWayDays: since, forecast: 0.1, knownDays: 900 });

test('lines that are where they usually are move nobody', () => {
  expect(lineEffects([days(10)], defaultLines, true)).toEqual({});
});

test('a line is told whom it moves, the others whom they do not', () => {
  const ties = [100, 170, 190].map(days);
  const { inTouchDays, alive } = lineEffects(ties, { ...defaultLines, inTouchDays: 150 }, true);
  expect(inTouchDays).toEqual([1]);
  expect(alive).toBeUndefined();
});

test('of two lines each is set back alone: who needs both is moved by either', () => {
  const newcomer = tie({
    sent: 1,
    received: 1,
    twoWay: 1,
    sinceTwoWayDays: 200,
    knownDays: 170,
    forecast: 0.1,
  });
  const { inTouchDays, graceDays } = lineEffects(
    [newcomer, days(190)],
    { ...defaultLines, inTouchDays: 250, graceDays: 150 },
    true,
  );
  expect(inTouchDays).toEqual([0, 1]);
  expect(graceDays).toEqual([0]);
});

test('greetings move by what was measured without them, or nobody can say whom', () => {
  const heard = days(20);
  const lines: Lines = { ...defaultLines, greetings: 'heard' };
  expect(lineEffects([heard], lines, true).greetings).toBeUndefined();
  expect(lineEffects([heard], lines, true, [silentFacts]).greetings).toEqual([0]);
  expect(lineEffects([heard], lines, true, [heard.facts]).greetings).toEqual([]);
});

test('everybody is counted as if judged twice', () => {
  fc.assert(
    fc.property(fc.array(anyTie, { maxLength: 30 }), anyLines, fc.boolean(), (ties, lines, whole) => {
      const effects = lineEffects(ties, lines, whole);
      for (const line of ['alive', 'prune', 'inTouchDays', 'graceDays', 'strong'] as const) {
        const back = { ...lines, [line]: defaultLines[line] };
        const moved = [...ties.keys()].filter((i) => {
          const facts = ties[i]?.facts ?? silentFacts;
          return judge(facts, lines, whole).kind !== judge(facts, back, whole).kind;
        });
        expect(effects[line] ?? []).toEqual(moved);
      }
    }),
  );
});

test('the strip has everybody with a message in one bin, the silent in none', () => {
  const of = (forecast: number) => tie({ sent: 1, forecast });
  const ties = [of(0), of(0.0003), of(0.0004), of(0.25), of(0.9999), of(1), tie({ forecast: 0.25 })];
  const bins = forecastBins(ties);
  expect(bins).toHaveLength(50);
  expect(bins.flatMap((people, bin) => (people.length > 0 ? [[bin, ...people]] : []))).toEqual([
    [0, 0, 1],
    [1, 2],
    [25, 3],
    [49, 4, 5],
  ]);
});
