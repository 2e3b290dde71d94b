import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from '../../src/base/time.ts';
import type { Conversation } from '../../src/verdict/conversations.ts';
import { stripWords } from '../../src/words/message-strip.ts';
import { momentWords } from '../../src/words/moments.ts';
import { placeWords } from '../../src/words/panel.ts';
import { spanWords } from '../../src/words/span.ts';
import {
  allConversationsWords,
  conversationWords,
  silenceWords,
  tickWords,
} from '../../src/words/timeline.ts';
import { silentFacts } from '../support/ties.ts';

const when = (day: string) => instant(Date.parse(day));
const talk = (begin: string, end: string, twoWay = true): Conversation => ({
  begin: when(begin),
  end: when(end),
  sent: 3,
  received: 2,
  ownerHeard: true,
  theyHeard: twoWay,
  twoWay,
});

test.each([
  [0, '0 days'],
  [1, '1 day'],
  [59, '59 days'],
  [60, '2 mo'],
  [359, '1 y'],
  [365, '1 y'],
  [400, '1 y 1 mo'],
  [1430, '3 y 11 mo'],
  [1461, '4 y'],
])('%i days are %s', (days, words) => {
  expect(spanWords(days)).toBe(words);
});

test('a span is never empty, and never says twelve months', () => {
  fc.assert(
    fc.property(fc.nat(30_000), (days) => {
      expect(spanWords(days)).toMatch(/^\d+ (days?|mo|y( ([1-9]|1[01]) mo)?)$/);
      expect(spanWords(days)).not.toMatch(/\b12 mo/);
    }),
  );
});

test('a silence says how long it is', () => {
  expect(silenceWords(1430)).toBe('3 y 11 mo of silence');
});

test('a conversation is told with its days, what either side wrote, and whether it was two-way', () => {
  // Some versions of Intl set thin spaces around the dash.
  const told = conversationWords(talk('2020-03-12T09:00Z', '2020-03-15T23:00Z'));
  expect(told.replace(/\s–\s/u, '–')).toBe('12–15 Mar 2020: you 3, they 2, two-way');
  expect(conversationWords(talk('2020-03-12T09:00Z', '2020-03-12T23:59Z', false))).toBe(
    '12 Mar 2020: you 3, they 2',
  );
});

test('all conversations together: how many, and how many of them two-way', () => {
  const both = talk('2020-03-12', '2020-03-12');
  const alone = talk('2020-06-12', '2020-06-12', false);
  expect(allConversationsWords([both, alone, alone])).toBe('3 conversations, 1 two-way (bold)');
  expect(allConversationsWords([both, both])).toBe('2 conversations, all two-way');
  expect(allConversationsWords([both])).toBe('1 conversation, two-way');
  expect(allConversationsWords([alone])).toBe('1 conversation, none two-way');
});

test('a tick says the year in January, otherwise the month', () => {
  expect(['2024-01-01', '2024-07-01'].map((day) => tickWords(when(day)))).toEqual(['2024', 'Jul']);
});

test('a strip says aloud from when to when there are messages', () => {
  const facts = { ...silentFacts, firstMessage: when('2016-03-01'), lastMessage: when('2022-01-01') };
  expect(stripWords(facts)).toBe('messages from 2016 to 2022');
  expect(stripWords({ ...facts, lastMessage: when('2016-12-31') })).toBe('messages in 2016');
  expect(stripWords(silentFacts)).toBe('no messages');
});

test('what a time is, by how many years back there was enough to look at', () => {
  expect(momentWords({ cuts: 1 })).toContain('as it stood 1 year before');
  expect(momentWords({ cuts: 4 })).toContain('as it stood 1, 2, 3, or 4 years before');
});

test('a place in the list counts from one', () => {
  expect(placeWords({ index: 0, of: 1234 })).toBe('1 of 1,234');
});
