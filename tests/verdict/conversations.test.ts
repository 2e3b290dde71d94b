import { expect, test } from 'vitest';
import { conversationsOf } from '../../src/verdict/conversations.ts';
import { viewAt } from '../../src/verdict/view-at.ts';
import { at } from '../support/at.ts';
import { type MessageSpec, networkOf } from '../support/network.ts';

const T = at('2025-07-01');
const conversations = (messages: readonly MessageSpec[], until = T) =>
  conversationsOf(viewAt(networkOf([{ messages }]).messages, T, 'apart'), 0, until);
const twoWay = (messages: readonly MessageSpec[]) => conversations(messages).map((found) => found.twoWay);

test('a conversation has its ends, its messages and who was heard', () => {
  expect(
    conversations([
      ['2025-01-01', 'they', 'greeting'],
      ['2025-01-02', 'you'],
      ['2025-01-05', 'you'],
    ]),
  ).toEqual([
    {
      begin: at('2025-01-01'),
      end: at('2025-01-05'),
      sent: 2,
      received: 1,
      ownerHeard: true,
      theyHeard: false,
      twoWay: false,
    },
  ]);
});

test('a gap of exactly 7 days keeps a conversation together, a millisecond more parts it', () => {
  expect(
    conversations([
      ['2025-01-01', 'you'],
      ['2025-01-08', 'they'],
    ]),
  ).toHaveLength(1);
  expect(
    conversations([
      ['2025-01-01', 'you'],
      ['2025-01-08T00:00:00.001Z', 'they'],
    ]),
  ).toHaveLength(2);
});

test('a conversation may last longer than its gaps', () => {
  const weekly: MessageSpec[] = ['01', '08', '15', '22', '29'].map((day) => [`2025-01-${day}`, 'you']);
  expect(conversations(weekly)).toHaveLength(1);
});

test('an answer that begins exactly 90 days after still makes its conversation two-way', () => {
  expect(
    twoWay([
      ['2025-01-01', 'you'],
      ['2025-04-01', 'they'],
    ]),
  ).toEqual([false, true]);
  expect(
    twoWay([
      ['2025-01-01', 'you'],
      ['2025-04-01T00:00:00.001Z', 'they'],
    ]),
  ).toEqual([false, false]);
});

test('the 90 days run from the end of the conversation before', () => {
  expect(
    twoWay([
      ['2025-01-01', 'you'],
      ['2025-01-07', 'you'],
      ['2025-04-07', 'they'],
    ]),
  ).toEqual([false, true]);
});

test('an answer within 90 days of a two-way conversation is two-way, whoever begins', () => {
  const before: MessageSpec[] = [
    ['2025-01-01', 'you'],
    ['2025-01-02', 'they'],
  ];
  expect(twoWay([...before, ['2025-03-01', 'you']])).toEqual([true, true]);
  expect(twoWay([...before, ['2025-03-01', 'they']])).toEqual([true, true]);
});

test('a slow answer counts the conversation right before it, no earlier one', () => {
  expect(
    twoWay([
      ['2025-01-01', 'they'],
      ['2025-01-20', 'you'],
      ['2025-02-10', 'you'],
    ]),
  ).toEqual([false, true, false]);
});

test('two attempts of one side answer nothing', () => {
  expect(
    twoWay([
      ['2025-01-01', 'you'],
      ['2025-02-01', 'you'],
    ]),
  ).toEqual([false, false]);
});

test('a greeting neither answers slowly nor is answered', () => {
  expect(
    twoWay([
      ['2025-01-01', 'you'],
      ['2025-02-01', 'they', 'greeting'],
    ]),
  ).toEqual([false, false]);
  expect(
    twoWay([
      ['2025-01-01', 'they', 'greeting'],
      ['2025-02-01', 'you'],
    ]),
  ).toEqual([false, false]);
});

test('a greeting soon after a two-way conversation is not two-way, for nobody is heard in it', () => {
  const before: MessageSpec[] = [
    ['2025-01-01', 'you'],
    ['2025-01-02', 'they'],
  ];
  expect(twoWay([...before, ['2025-02-01', 'they', 'greeting']])).toEqual([true, false]);
});

test('a conversation is cut off where one stands', () => {
  const messages: MessageSpec[] = [
    ['2025-01-01', 'you'],
    ['2025-01-03', 'they'],
    ['2025-05-01', 'you'],
  ];
  const [found, ...more] = conversations(messages, at('2025-01-02'));
  expect(found).toMatchObject({ end: at('2025-01-01'), sent: 1, received: 0, twoWay: false });
  expect(more).toEqual([]);
  expect(conversations(messages, at('2025-01-03'))).toMatchObject([{ received: 1, twoWay: true }]);
  expect(conversations(messages, at('2024-12-31'))).toEqual([]);
});
