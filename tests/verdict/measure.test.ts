import { expect, test } from 'vitest';
import { learn } from '../../src/verdict/learn.ts';
import { isKnown, measure } from '../../src/verdict/measure.ts';
import type { TieFacts } from '../../src/verdict/verdict.ts';
import { at, daysBefore } from '../support/at.ts';
import { networkOf, type PersonSpec } from '../support/network.ts';

const T = '2025-07-01T00:00:00.000Z';
const ago = (days: number) => daysBefore(T, days);

function measured(people: readonly PersonSpec[], hindsight = false): readonly TieFacts[] {
  const network = networkOf(people);
  return measure(network, learn(network, at(T), 'apart'), at(T), 'apart', hindsight);
}
const facts = (person: PersonSpec, hindsight = false) => measured([person], hindsight)[0];

test('a tie’s counts and dates', () => {
  expect(
    facts({
      connectedOn: ago(500),
      messages: [
        [ago(400), 'you'],
        [ago(399), 'they'],
        [ago(398), 'you', 'greeting'],
        [ago(100), 'they', 'greeting'],
      ],
    }),
  ).toMatchObject({
    knownDays: 500,
    sent: 2,
    received: 2,
    firstMessage: at(ago(400)),
    lastMessage: at(ago(100)),
    lastFromOwner: false,
    conversations: 2,
    twoWay: 1,
    lastTwoWay: at(ago(398)),
    sinceTwoWayDays: 398,
    answerOwed: false,
    vouched: false,
  });
});

test('a silent tie has no warmth, and the forecast and evidence of its band', () => {
  const [, silent, young] = measured([
    { messages: [[ago(600), 'you']] },
    { connectedOn: ago(800) },
    { connectedOn: ago(20) },
  ]);
  expect(silent).toMatchObject({
    sent: 0,
    received: 0,
    firstMessage: undefined,
    lastMessage: undefined,
    lastTwoWay: undefined,
    sinceTwoWayDays: Infinity,
    warmth: 0,
    forecast: 0.01,
  });
  // One year ago it was 435 days old: no moment of the band it is in today.
  expect(silent?.evidence).toEqual({ moments: 0, exchanges: 0 });
  expect(young?.forecast).toBe(0.04);
});

test('evidence of a messaged tie counts the moments about as warm, of whomever', () => {
  const [tie] = measured([
    { messages: [[ago(10), 'they']] },
    {
      messages: [
        [ago(375), 'they'],
        [ago(200), 'you'],
        [ago(199), 'they'],
      ],
    },
    { messages: [[ago(380), 'they']] },
    { messages: [[ago(1300), 'they']] },
  ]);
  expect(tie?.evidence).toEqual({ moments: 2, exchanges: 1 });
});

test('one is known since Connected On or the first message, whichever is earlier', () => {
  expect(facts({ connectedOn: ago(30), messages: [[ago(90.5), 'you']] })?.knownDays).toBe(90.5);
  expect(facts({ connectedOn: ago(300), messages: [[ago(90.5), 'you']] })?.knownDays).toBe(300);
});

test('an unread Connected On is known for ever', () => {
  expect(facts({ connectedOn: 'unread' })?.knownDays).toBe(Infinity);
  expect(facts({ connectedOn: 'unread', messages: [[ago(20), 'you']] })?.knownDays).toBe(Infinity);
});

test('an answer is owed to their last words for 365 days, the last instant included', () => {
  expect(facts({ messages: [[ago(365), 'they']] })?.answerOwed).toBe(true);
  expect(facts({ messages: [[ago(365.001), 'they']] })?.answerOwed).toBe(false);
});

test('no answer is owed to a greeting, nor after one’s own', () => {
  expect(
    facts({
      messages: [
        [ago(20), 'they'],
        [ago(10), 'they', 'greeting'],
      ],
    })?.answerOwed,
  ).toBe(false);
  expect(
    facts({
      messages: [
        [ago(20), 'they'],
        [ago(10), 'you', 'greeting'],
      ],
    })?.answerOwed,
  ).toBe(false);
  expect(facts({})?.answerOwed).toBe(false);
});

test('a sign without a date vouches today, but not in hindsight', () => {
  const person: PersonSpec = { signs: [{ kind: 'recommendation', way: 'received' }] };
  expect(facts(person)?.vouched).toBe(true);
  expect(facts(person, true)?.vouched).toBe(false);
});

test('messages out of bounds are in no count', () => {
  expect(
    facts({
      messages: [
        [ago(20), 'they'],
        [ago(10), 'you', 'words', { until: ago(5) }],
      ],
    }),
  ).toMatchObject({ sent: 0, received: 1, answerOwed: true });
});

test('known at T: connected before it, or with a message at or before it', () => {
  const known = (person: PersonSpec) => measured([person]).map(isKnown)[0];
  expect(known({ connectedOn: ago(1) })).toBe(true);
  expect(known({ connectedOn: ago(0) })).toBe(false);
  expect(known({ connectedOn: ago(-30) })).toBe(false);
  expect(known({ connectedOn: ago(-30), messages: [[ago(0), 'they']] })).toBe(true);
  expect(known({ connectedOn: ago(-30), messages: [[ago(-1), 'they']] })).toBe(false);
  expect(known({ connectedOn: 'unread' })).toBe(true);
});
