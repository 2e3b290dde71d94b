import { expect, test } from 'vitest';
import { learn } from '../../src/verdict/learn.ts';
import { at, daysBefore } from '../support/at.ts';
import { networkOf, type PersonSpec } from '../support/network.ts';

const T = '2025-07-01T00:00:00.000Z';
const ago = (days: number) => daysBefore(T, days);
const learnt = (people: readonly PersonSpec[], greetings: 'apart' | 'heard' = 'apart') =>
  learn(networkOf(people), at(T), greetings);

/** Makes the cuts of one and two years ago usable, and is a moment at each: silent in both years after. */
const anchor: PersonSpec = { messages: [[ago(1000), 'you']] };

test('a moment is a person with a message at or before a cut: its warmth then, and what the year brought', () => {
  const { moments, cuts, rate } = learnt([
    anchor,
    {
      messages: [
        [ago(730), 'they'],
        [ago(700), 'you'],
        [ago(600), 'they'],
      ],
    },
  ]);
  expect(cuts).toBe(2);
  expect([...moments.person]).toEqual([0, 0, 1, 1]);
  expect([...moments.cut]).toEqual([at(ago(365)), at(ago(730)), at(ago(365)), at(ago(730))]);
  expect([...moments.exchange]).toEqual([0, 0, 0, 1]);
  expect([...moments.weight]).toEqual([1, 0.7, 1, 0.7]);
  expect(moments.signal[3]).toBeCloseTo(Math.log(0.5 + 0.01), 12);
  expect(rate).toBeCloseTo(0.7 / 3.4, 12);
});

test('who first wrote after a cut is silent there, and an exchange in the year after is that of a silent one', () => {
  const { silent, moments } = learnt([
    anchor,
    {
      connectedOn: ago(1000),
      messages: [
        [ago(200), 'they'],
        [ago(100), 'you'],
      ],
    },
  ]);
  expect([...moments.person]).toEqual([0, 0]);
  expect(silent.map(({ n, k, evidence }) => [n, k, evidence.moments, evidence.exchanges])).toEqual([
    [0, 0, 0, 0],
    [1.7, 1, 2, 1],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ]);
});

test('the age of a silent one is that at each cut, and who was not connected before a cut is not there', () => {
  const { silent } = learnt([anchor, { connectedOn: ago(730) }, { connectedOn: ago(731) }]);
  expect(silent.map(({ n, evidence }) => [n, evidence.moments])).toEqual([
    [0.7, 1],
    [2, 2],
    [0, 0],
    [0, 0],
  ]);
});

test('an unread Connected On is known at every cut, in the oldest band', () => {
  const { silent } = learnt([anchor, { connectedOn: 'unread' }]);
  expect(silent.map(({ n }) => n)).toEqual([0, 0, 0, 1.7]);
});

test('a message before Connected On is a moment all the same', () => {
  const { moments } = learnt([anchor, { connectedOn: ago(10), messages: [[ago(400), 'they']] }]);
  expect([...moments.person]).toEqual([0, 0, 1]);
});

test('a greeting is a message but no exchange, unless greetings are heard', () => {
  const people: PersonSpec[] = [
    anchor,
    {
      messages: [
        [ago(400), 'you'],
        [ago(300), 'you'],
        [ago(200), 'they', 'greeting'],
      ],
    },
  ];
  expect([...learnt(people).moments.exchange]).toEqual([0, 0, 0]);
  expect([...learnt(people, 'heard').moments.exchange]).toEqual([0, 0, 1]);
});

test('a message that does not count at T is in no moment, though it counted at the cut', () => {
  const { moments } = learnt([anchor, { messages: [[ago(500), 'they', 'words', { until: ago(100) }]] }]);
  expect([...moments.person]).toEqual([0, 0]);
});

test('without a usable cut what is learnt is the prior', () => {
  const { beta, silent, rate, cuts } = learnt([
    {
      messages: [
        [ago(500), 'you'],
        [ago(30), 'they'],
      ],
    },
    {},
  ]);
  expect(beta).toEqual([-1.05, 1.25]);
  expect(silent.map(({ forecast }) => forecast)).toEqual([0.04, 0.022, 0.01, expect.closeTo(0.007, 12)]);
  expect(rate).toBeUndefined();
  expect(cuts).toBe(0);
});

test('an owner who is answered more is forecast more', () => {
  const chatty: PersonSpec[] = Array.from({ length: 20 }, () => ({
    messages: [0, 1, 2, 3, 4].flatMap((year) => [
      [ago(50 + 365 * year), 'you'] as const,
      [ago(49 + 365 * year), 'they'] as const,
    ]),
  }));
  expect(learnt(chatty).beta[0]).toBeGreaterThan(0);
});

test('what is learnt can be cloned to the page', () => {
  const learned = learnt([anchor, {}]);
  expect(structuredClone(learned)).toEqual(learned);
});
