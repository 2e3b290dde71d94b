import { expect, test } from 'vitest';
import { instant, yearMs } from '../../src/base/time.ts';
import { learn } from '../../src/verdict/learn.ts';
import type { PastYear } from '../../src/verdict/past-years.ts';
import { sigmoid, signalOf, warmthOf } from '../../src/verdict/warmth.ts';
import { learntWords, limits, measuresOf } from '../../src/words/backtest-details.ts';
import { priorSpread, priorTies } from '../../src/words/backtest-prior.ts';
import { at, daysBefore } from '../support/at.ts';
import { networkOf } from '../support/network.ts';

const T = '2025-07-01T00:00:00.000Z';
const year = (change: Partial<PastYear>) =>
  measuresOf({ auc: 0.871, brierSkill: 0.349, calibration: { bins: [], ece: 0.022 }, ...change } as PastYear);

test('each measure has its value and one sentence of what it means', () => {
  expect(year({})).toEqual([
    ['AUC', '0.87', expect.stringContaining('higher for the right one 87% of the time')],
    ['Brier skill', '0.35', expect.stringContaining('35% smaller than')],
    ['ECE', '0.02', expect.stringContaining('2.2 percentage points apart')],
  ]);
});

test('a forecast worse than the rate is called so, and a measure that is not there has its reason', () => {
  expect(year({ brierSkill: -0.12 })[1]).toEqual([
    'Brier skill',
    '-0.12',
    expect.stringContaining('12% larger'),
  ]);
  expect(year({ auc: undefined, brierSkill: undefined }).map(([, value]) => value)).toEqual([
    'none',
    'none',
    '0.02',
  ]);
});

test('how it was learnt: from how many moments, and what the curve says of a tie', () => {
  const people = Array.from({ length: 20 }, (_, i) => ({
    messages: [
      [daysBefore(T, 900), 'you'],
      [daysBefore(T, 899), 'they'],
      ...(i < 15
        ? ([
            [daysBefore(T, 300), 'you'],
            [daysBefore(T, 299), 'they'],
          ] as const)
        : []),
    ] as const,
  }));
  const learned = learn(networkOf(people), at(T), 'apart');
  const [moments, curve] = learntWords(learned, at(T));
  expect(moments).toContain('has 20 moments as of 30 Jun 2025');
  expect(moments).toContain('75% led to an exchange');
  expect(curve).toContain('before it saw your past it said about 26% and about 6%');
  const today = sigmoid(learned.beta[0] + learned.beta[1] * Math.log(1.01));
  expect(curve).toContain(`says about ${Math.round(today * 100)}% for a tie with one two-way`);
});

test('without a cut it was learnt from others, and says so', () => {
  const learned = learn(networkOf([{}]), at(T), 'apart');
  expect(learntWords(learned, at(T))).toEqual([
    expect.stringMatching(/too short to learn from.*about 26% .*today, about 6% with one a year ago\.$/),
  ]);
});

test('the page says what it cannot know', () => {
  const all = limits.join(' ');
  for (const limit of ['silent in life', 'not career advice', 'not independent', 'own past alone']) {
    expect(all).toContain(limit);
  }
});

test('the ties of the prior are as warm as they are said to be', () => {
  const warmth = (years: readonly number[], twoWay = true) =>
    warmthOf(
      years.map((ago) => {
        const end = instant(-ago * yearMs);
        return {
          begin: end,
          end,
          sent: 1,
          received: twoWay ? 1 : 0,
          ownerHeard: true,
          theyHeard: twoWay,
          twoWay,
        };
      }),
      instant(0),
    );
  const expected = [
    warmth([0]),
    warmth([1]),
    warmth([5]),
    warmth([0, 0.25, 0.5, 0.75, 1]),
    warmth([1], false),
  ];
  expect(priorTies.map(([, warm]) => warm)).toEqual(expected.map((w) => expect.closeTo(w, 12)));
});

test('the prior’s range holds nine in ten networks, one in twenty on either side', () => {
  // The share of the prior below a level, summed over a grid of both coefficients.
  const density = (z: number) => Math.exp((-z * z) / 2);
  const grid = Array.from({ length: 1201 }, (_, i) => -6 + i / 100);
  const below = (p: number, x: number) => {
    let under = 0;
    let all = 0;
    for (const z0 of grid) {
      for (const z1 of grid) {
        const weight = density(z0) * density(z1);
        all += weight;
        if (sigmoid(-1.05 + 0.85 * z0 + (1.25 + 0.2 * z1) * x) < p) under += weight;
      }
    }
    return under / all;
  };
  for (const warmth of [1, 1 / 36]) {
    const [low, middle, high] = priorSpread(warmth);
    const x = signalOf(warmth);
    expect([low, middle, high].map((p) => below(p, x))).toEqual([
      expect.closeTo(0.05, 2),
      expect.closeTo(0.5, 2),
      expect.closeTo(0.95, 2),
    ]);
  }
});
