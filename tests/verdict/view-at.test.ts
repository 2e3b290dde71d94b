import { expect, test } from 'vitest';
import { viewAt, voice } from '../../src/verdict/view-at.ts';
import { at } from '../support/at.ts';
import { type MessageSpec, networkOf } from '../support/network.ts';

const T = at('2025-07-01');

/** The known messages of one person: who wrote, and `~` where nobody is heard. */
function heard(messages: readonly MessageSpec[], standing = T, greetings: 'apart' | 'heard' = 'apart') {
  const { voices } = viewAt(networkOf([{ messages }]).messages, standing, greetings);
  const [, end] = viewAt(networkOf([{ messages }]).messages, standing, greetings).offsets;
  return [...voices.subarray(0, end)].map(
    (bits) => (bits & voice.owner ? 'you' : 'they') + (bits & voice.heard ? '' : '~'),
  );
}

test('a message at T is known, one a millisecond later is not', () => {
  const messages: MessageSpec[] = [
    ['2025-07-01T00:00:00.000Z', 'you'],
    ['2025-07-01T00:00:00.001Z', 'they'],
  ];
  expect(heard(messages)).toEqual(['you']);
});

test('messages stay with their person', () => {
  const network = networkOf([
    {
      messages: [
        ['2025-01-01', 'you'],
        ['2025-08-01', 'you'],
      ],
    },
    {},
    { messages: [['2025-02-01', 'they']] },
  ]);
  const view = viewAt(network.messages, T, 'apart');
  expect([...view.offsets]).toEqual([0, 1, 1, 2]);
  expect([...view.times.subarray(0, 2)]).toEqual([at('2025-01-01'), at('2025-02-01')]);
  expect(view.first).toBe(at('2025-01-01'));
});

test('a congratulation is not heard', () => {
  expect(heard([['2025-05-01', 'they', 'greeting']])).toEqual(['they~']);
});

test('a thanks for the other side’s greeting is a greeting, and so is a thanks for that', () => {
  const messages: MessageSpec[] = [
    ['2025-05-01', 'they', 'greeting'],
    ['2025-05-02', 'you', 'thanks'],
    ['2025-05-03', 'they', 'thanks'],
  ];
  expect(heard(messages)).toEqual(['they~', 'you~', 'they~']);
});

test('a thanks for anything else is heard', () => {
  expect(heard([['2025-05-01', 'they', 'thanks']])).toEqual(['they']);
  expect(
    heard([
      ['2025-05-01', 'they'],
      ['2025-05-02', 'you', 'thanks'],
    ]),
  ).toEqual(['they', 'you']);
});

test('a thanks after one’s own greeting is heard', () => {
  const messages: MessageSpec[] = [
    ['2025-05-01', 'you', 'greeting'],
    ['2025-05-02', 'you', 'thanks'],
  ];
  expect(heard(messages)).toEqual(['you~', 'you']);
});

test('a thanks with words in between is heard', () => {
  const messages: MessageSpec[] = [
    ['2025-05-01', 'they', 'greeting'],
    ['2025-05-02', 'they'],
    ['2025-05-03', 'you', 'thanks'],
  ];
  expect(heard(messages)).toEqual(['they~', 'they', 'you']);
});

test('a thanks is a greeting up to exactly 7 days later, when it is still the same conversation', () => {
  const thanked = (when: string) =>
    heard([
      ['2025-05-01', 'they', 'greeting'],
      [when, 'you', 'thanks'],
    ]);
  expect(thanked('2025-05-08T00:00:00.000Z')).toEqual(['they~', 'you~']);
  expect(thanked('2025-05-08T00:00:00.001Z')).toEqual(['they~', 'you']);
});

test('another person’s greeting is not what one is thanked for', () => {
  const network = networkOf([
    { messages: [['2025-05-01', 'they', 'greeting']] },
    { messages: [['2025-05-02', 'you', 'thanks']] },
  ]);
  expect([...viewAt(network.messages, T, 'apart').voices]).toEqual([0, voice.owner | voice.heard]);
});

test('with greetings heard there are none', () => {
  const messages: MessageSpec[] = [
    ['2025-05-01', 'they', 'greeting'],
    ['2025-05-02', 'you', 'thanks'],
  ];
  expect(heard(messages, T, 'heard')).toEqual(['they', 'you']);
});

test('a message of a thread that became a group counts only until then', () => {
  const messages: MessageSpec[] = [
    ['2025-01-01', 'you', 'words', { until: '2025-03-01' }],
    ['2025-02-01', 'they'],
  ];
  expect(heard(messages, at('2025-03-01'))).toEqual(['you', 'they']);
  expect(heard(messages, at('2025-03-01T00:00:00.001Z'))).toEqual(['they']);
});

test('a message joined by a name counts only after the name became one person’s', () => {
  const messages: MessageSpec[] = [['2025-01-01', 'they', 'words', { from: '2025-03-01' }]];
  expect(heard(messages, at('2025-03-01'))).toEqual([]);
  expect(heard(messages, at('2025-03-01T00:00:00.001Z'))).toEqual(['they']);
});

test('bounds belong to their message, also behind messages that are not known yet', () => {
  const network = networkOf([
    {
      messages: [
        ['2025-01-01', 'you'],
        ['2025-09-01', 'you', 'words', { until: '2025-02-01' }],
      ],
    },
    {
      messages: [
        ['2025-01-01', 'they', 'words', { until: '2025-02-01' }],
        ['2025-01-02', 'they'],
      ],
    },
  ]);
  expect([...viewAt(network.messages, T, 'apart').offsets]).toEqual([0, 1, 2]);
});

test('a greeting that is out of bounds is not what a thanks answers', () => {
  const messages: MessageSpec[] = [
    ['2025-05-01', 'they', 'greeting', { until: '2025-06-01' }],
    ['2025-05-02', 'you', 'thanks'],
  ];
  expect(heard(messages, at('2025-06-01'))).toEqual(['they~', 'you~']);
  expect(heard(messages, T)).toEqual(['you']);
});

test('without messages there is no first one', () => {
  expect(viewAt(networkOf([{}]).messages, T, 'apart').first).toBe(Infinity);
});
