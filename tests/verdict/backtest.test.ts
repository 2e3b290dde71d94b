import { expect, test } from 'vitest';
import { type BacktestYear, backtest, testLines } from '../../src/verdict/backtest.ts';
import { learn } from '../../src/verdict/learn.ts';
import { defaultLines } from '../../src/verdict/lines.ts';
import { exchanged } from '../../src/verdict/past-ties.ts';
import { brierSkill } from '../../src/verdict/skill.ts';
import { at, daysBefore } from '../support/at.ts';
import { networkOf, type PersonSpec } from '../support/network.ts';

const T = '2025-07-01T00:00:00.000Z';
/** So many days before one year ago: where the first row of the back-test stands. */
const before = (days: number) => daysBefore(T, 365 + days);
const tested = (people: readonly PersonSpec[], whole = true) =>
  backtest(networkOf(people, whole), at(T), defaultLines);
type Lists = Readonly<Record<'alive' | 'dormant' | 'prunable' | 'new', number[]>>;
/** By index, those whom we called so. */
const calledIn = (year: BacktestYear | undefined): Lists => listed(year, year?.called);
/** By index, those whom recency lists in their place. */
const rivalsIn = (year: BacktestYear | undefined): Lists => listed(year, year?.rivals);
const listed = (year: BacktestYear | undefined, lists: object = {}): Lists =>
  Object.fromEntries(
    Object.entries(lists).map(([kind, { ties }]) => [
      kind,
      ties.map((tie: number) => year?.past.ties.person[tie]),
    ]),
  ) as Lists;

/** Wrote once, long ago, and never again. */
const faded = (days: number, name?: string): PersonSpec => ({
  ...(name && { name }),
  messages: [[before(days), 'you']],
});
const inTouch: PersonSpec = {
  messages: [
    [before(101), 'you'],
    [before(100), 'they'],
  ],
};
const crowd = (count: number, days = 1000): PersonSpec[] => Array.from({ length: count }, () => faded(days));

test('a year is tested with more than 15 messaged ties', () => {
  expect(tested(crowd(15))).toEqual([]);
  expect(tested(crowd(16)).map(({ past }) => past.yearsBack)).toEqual([1, 2, 3]);
});

test('each of the four years stands 365 days before the next', () => {
  expect(tested(crowd(16, 3000)).map(({ past }) => past.at)).toEqual(
    [365, 730, 1095, 1460].map((days) => at(daysBefore(T, days))),
  );
});

test('a year is shown from 30 messaged ties and 1.5 years of messages on', () => {
  const shown = (people: readonly PersonSpec[]) => tested(people)[0]?.past.showable;
  expect(shown(crowd(30, 547.5))).toBe(true);
  expect(shown(crowd(29, 547.5))).toBe(false);
  expect(shown(crowd(30, 547.499))).toBe(false);
});

test('what we called and what came of it, by name', () => {
  const [year] = tested([
    ...crowd(16),
    { ...inTouch, messages: [...(inTouch.messages ?? []), [before(-10), 'you'], [before(-20), 'they']] },
    { ...inTouch, messages: [...(inTouch.messages ?? []), [before(-10), 'you']] },
    {
      ...faded(1000),
      messages: [
        [before(1000), 'you'],
        [before(-10), 'they'],
        [before(-300), 'you'],
      ],
    },
    {
      ...faded(1000),
      messages: [
        [before(1000), 'you'],
        [before(-10), 'they'],
      ],
    },
    { connectedOn: before(20) },
    { connectedOn: before(400) },
    { connectedOn: before(0) },
  ]);
  expect(year?.called.alive).toMatchObject({ exchanges: [1, 2], messages: [2, 2] });
  expect(calledIn(year).alive).toEqual([16, 17]);
  expect(year?.called.prunable).toMatchObject({ exchanges: [1, 19], messages: [2, 19] });
  expect(year?.called.dormant.exchanges).toEqual([0, 0]);
  expect(calledIn(year).new).toEqual([20]);
  expect(year?.past.messaged).toBe(20);
  expect(year?.judged).toBe(22);
});

test('who has a message then is judged, though connected only later', () => {
  const [year] = tested([...crowd(16), { connectedOn: before(-300), messages: [[before(30), 'they']] }]);
  expect(calledIn(year).new).toEqual([16]);
});

test('an unread Connected On is known in every year, and never new', () => {
  const years = tested([...crowd(16, 3000), { connectedOn: 'unread' }]);
  expect(years.map((year) => calledIn(year).prunable.includes(16))).toEqual([true, true, true, true]);
});

test('a thread that became a group later counted then, but what came of it is seen from today', () => {
  const [year] = tested([
    ...crowd(16),
    {
      messages: [
        [before(101), 'you', 'words', { until: before(-200) }],
        [before(100), 'they', 'words', { until: before(-200) }],
        [before(-10), 'you', 'words', { until: before(-200) }],
        [before(-11), 'they', 'words', { until: before(-200) }],
      ],
    },
  ]);
  expect(calledIn(year).alive).toEqual([16]);
  expect(year?.called.alive).toMatchObject({ exchanges: [0, 1], messages: [0, 1] });
});

test('a sign counts from its date', () => {
  const recommended = (iso?: string): PersonSpec => ({
    signs: [{ kind: 'recommendation', way: 'given', ...(iso && { at: iso }) }],
  });
  const [year] = tested([...crowd(16), recommended(before(1)), recommended(before(-1)), recommended()]);
  expect(calledIn(year).dormant).toEqual([16]);
});

test('without whole messages the silent are not judged, nor listed by the rival', () => {
  const people = [...crowd(16), { connectedOn: '2012-01-01' }, { connectedOn: before(20) }];
  const [year] = tested(people, false);
  expect(year?.judged).toBe(17);
  expect(rivalsIn(year).prunable).not.toContain(16);
  expect(calledIn(year).new).toEqual([17]);
});

test('recency lists as many: alive by the latest message, equal ones by URL', () => {
  const [year] = tested([
    ...crowd(16),
    inTouch,
    faded(3, 'Zora Quist'),
    { ...faded(3, 'Bo Ek'), connectedOn: 'unread' },
  ]);
  expect(calledIn(year).alive).toEqual([16]);
  expect(rivalsIn(year).alive).toEqual([18]);
});

test('recency lists as many: prunable the silent by oldest Connected On, then the oldest last message', () => {
  const [year] = tested([
    faded(1100, 'Zora Quist'),
    faded(1100, 'Bo Ek'),
    ...crowd(16, 900),
    { connectedOn: '2015-01-02', name: 'Ana Li' },
    { connectedOn: '2015-01-01', name: 'Yuri Om' },
    { connectedOn: '2015-01-01', name: 'Cy Ash' },
    { connectedOn: 'unread', name: 'Udo Rau' },
    { connectedOn: before(5), name: 'Ny Vik' },
  ]);
  expect(year?.called.prunable.ties).toHaveLength(22);
  expect(rivalsIn(year).prunable.slice(0, 7)).toEqual([21, 20, 19, 18, 22, 1, 0]);
  expect(year?.rivals.prunable.exchanges).toEqual([0, 22]);
});

test('rival lists have what came of them', () => {
  const [year] = tested([
    ...crowd(16),
    inTouch,
    {
      messages: [
        [before(1), 'you'],
        [before(-1), 'they'],
        [before(-2), 'you'],
      ],
    },
  ]);
  expect(year?.called.alive.exchanges).toEqual([0, 1]);
  expect(year?.rivals.alive).toMatchObject({ exchanges: [1, 1], messages: [1, 1] });
});

test('the forecast is measured over the messaged ties, Brier skill against the rate known then', () => {
  const people = [
    ...Array.from({ length: 20 }, (_, i) => ({
      messages: [
        [before(700 + i), 'you'],
        [before(699), 'they'],
        ...(i < 5
          ? ([
              [before(-50), 'you'],
              [before(-51), 'they'],
            ] as const)
          : []),
        ...(i < 3
          ? ([
              [before(200), 'you'],
              [before(199), 'they'],
            ] as const)
          : []),
      ],
    })),
    { connectedOn: '2012-01-01' },
  ] as PersonSpec[];
  const [year] = tested(people);
  const { rate } = learn(networkOf(people), at(before(0)), 'apart');
  expect(rate).toBeCloseTo(3 / 20, 12);
  const predictions = Array.from({ length: 20 }, (_, tie) => ({
    forecast: year?.past.ties.forecast[tie] ?? NaN,
    hit: year !== undefined && exchanged(year.past.ties, tie),
  }));
  expect(predictions.filter(({ hit }) => hit)).toHaveLength(5);
  expect(year?.past.brierSkill).toBeCloseTo(brierSkill(predictions, rate) ?? NaN, 12);
  expect(year?.past.calibration.bins.map(({ observed: [, size] }) => size)).toEqual(Array(10).fill(2));
  expect(year?.past.auc).toBeGreaterThan(0.5);
});

test('without a usable cut there is no Brier skill, and the forecasts are the prior’s', () => {
  const [year] = tested(crowd(16, 500));
  expect(year?.past.brierSkill).toBeUndefined();
  expect(year?.past.beta).toEqual([-1.05, 1.25]);
});

test('other lines are tested on the same past', () => {
  const [year] = tested([...crowd(16), inTouch]);
  const moved = year && testLines(year.past, { ...defaultLines, inTouchDays: 99 }, true);
  expect(moved?.called.alive.ties).toEqual([]);
  expect(calledIn(moved).dormant).toEqual([16]);
  expect(moved?.past).toBe(year?.past);
});
