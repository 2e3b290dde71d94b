import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from '../../src/base/time.ts';
import { knownMessages } from '../../src/explore/known-messages.ts';
import { barHeight, stripColumns, stripOf } from '../../src/explore/message-strip.ts';
import { type MessageSpec, networkOf } from '../support/network.ts';

const start = Date.parse('2020-01-01');
/** So that a column of a strip is ten days wide. */
const end = instant(start + stripColumns * 10 * 86_400_000);
const on = (days: number, from: MessageSpec[1], kind?: 'greeting'): MessageSpec => {
  const at = new Date(start + days * 86_400_000).toISOString();
  return kind ? [at, from, kind] : [at, from];
};

function strips(...people: readonly (readonly MessageSpec[])[]) {
  const view = knownMessages(networkOf(people.map((messages) => ({ messages }))).messages, end);
  return people.map((_, i) => stripOf(view, i));
}

test('messages stand in the column of their day, by who wrote them', () => {
  const [strip] = strips([on(0, 'you'), on(1, 'they'), on(1.5, 'they'), on(55, 'you')]);
  expect(strip).toEqual([
    { column: 0, sent: 1, received: 2, twoWay: true },
    { column: 5, sent: 1, received: 0, twoWay: true },
  ]);
});

test('all strips have one axis, from anybody’s first message to the export’s day', () => {
  const [, late] = strips([on(0, 'you')], [on(475, 'they')]);
  expect(late).toEqual([{ column: stripColumns - 1, sent: 0, received: 1, twoWay: false }]);
});

test('a conversation of one side, or of greetings, is not two-way', () => {
  const [strip] = strips([on(0, 'you'), on(200, 'they', 'greeting'), on(201, 'you', 'greeting')]);
  expect(strip?.map(({ twoWay }) => twoWay)).toEqual([false, false]);
});

test('who never wrote has an empty strip, and so has everybody where nobody wrote', () => {
  expect(strips([on(0, 'you')], [])[1]).toEqual([]);
  expect(strips([], [])).toEqual([[], []]);
});

test('no message is lost or counted twice, and columns ascend', () => {
  const message = fc.tuple(
    fc.integer({ min: 0, max: 479 }),
    fc.constantFrom('you' as const, 'they' as const),
  );
  fc.assert(
    fc.property(fc.array(fc.array(message, { maxLength: 40 }), { maxLength: 5 }), (people) => {
      const all = strips(...people.map((messages) => messages.map(([day, from]) => on(day, from))));
      all.forEach((strip, i) => {
        const sum = (side: 'sent' | 'received') => strip.reduce((total, column) => total + column[side], 0);
        expect(sum('sent')).toBe(people[i]?.filter(([, from]) => from === 'you').length);
        expect(sum('received')).toBe(people[i]?.filter(([, from]) => from === 'they').length);
        const columns = strip.map(({ column }) => column);
        expect(columns).toEqual([...new Set(columns)].toSorted((a, b) => a - b));
      });
    }),
  );
});

test('a later message is counted for nobody who stands before it', () => {
  const { messages } = networkOf([{ messages: [on(0, 'you'), on(100, 'they')] }]);
  const earlier = knownMessages(messages, instant(start + 50 * 86_400_000));
  expect(stripOf(earlier, 0)).toEqual([{ column: 0, sent: 1, received: 0, twoWay: false }]);
  expect(stripOf(knownMessages(messages, end), 0)).toHaveLength(2);
});

test('a bar grows with the logarithm of its count, up to the whole height', () => {
  expect(barHeight(0)).toBe(0);
  expect(barHeight(1, 3)).toBe(0.5);
  expect(barHeight(3, 3)).toBe(1);
  expect(barHeight(500, 3)).toBe(1);
});
