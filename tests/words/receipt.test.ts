import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startOf } from '../../src/base/time.ts';
import type { Sign } from '../../src/network/person.ts';
import { defaultLines } from '../../src/verdict/lines.ts';
import type { Reason, TieFacts } from '../../src/verdict/verdict.ts';
import { receipt, receiptLine } from '../../src/words/receipt.ts';
import { anyTie, at, dayBefore, daysBefore, tie } from '../support/ties.ts';

/** Facts of a tie whose last message ended its last two-way conversation. */
const talked = (twoWay: number, days: number, more: Partial<TieFacts> = {}): Partial<TieFacts> => ({
  sent: twoWay * 2,
  received: twoWay * 2,
  conversations: twoWay,
  twoWay,
  lastMessage: daysBefore(days),
  lastTwoWay: daysBefore(days),
  sinceTwoWayDays: days,
  firstMessage: daysBefore(days + 100),
  forecast: 0.1,
  evidence: { moments: 96, exchanges: 7 },
  ...more,
});

const warmly = 'times in your past a tie was about this warm,';

const sign = (kind: Sign['kind'], way: Sign['way']): Sign => ({
  kind,
  way,
  at: daysBefore(900),
  from: daysBefore(900),
  until: at,
  accepted: true,
  text: '',
});

const cases: readonly (readonly [Reason, ReturnType<typeof tie>, string])[] = [
  [
    'warm',
    tie(talked(12, 21, { forecast: 0.7, evidence: { moments: 41, exchanges: 29 } })),
    `12 two-way conversations, the last 3 weeks ago; of the 41 ${warmly} 29 led to an exchange within a year.`,
  ],
  [
    'in touch',
    tie(talked(1, 1, { evidence: { moments: 19, exchanges: 8 }, forecast: 0.4 })),
    '1 two-way conversation, yesterday; an exchange within a year: about 40%, too little history of your own yet.',
  ],
  [
    'one conversation so far',
    tie(talked(1, 20, { knownDays: 41, firstMessage: daysBefore(20) }), { connectedOn: dayBefore(40) }),
    '1 two-way conversation, 3 weeks ago; connected 40 days ago, judged after 180 days.',
  ],
  [
    'one conversation so far',
    tie(talked(1, 20, { knownDays: 61, firstMessage: daysBefore(60), answerOwed: true }), {
      connectedOn: dayBefore(40),
    }),
    '1 two-way conversation, 3 weeks ago; first message 60 days ago, judged after 180 days. They wrote last.',
  ],
  [
    'too early to say',
    tie({ knownDays: 41 }, { connectedOn: dayBefore(40) }),
    'Connected 40 days ago, no message yet; judged after 180 days.',
  ],
  [
    'never wrote',
    tie({}),
    'Not one message since you connected 6 years ago; of the 1,180 times somebody was as silent, 9 led to an exchange within a year.',
  ],
  [
    'never wrote',
    tie({ evidence: { moments: 20, exchanges: 0 } }, { connectedOn: undefined }),
    'Not one message, connected on an unreadable date; of the 20 times somebody was as silent, none led to an exchange within a year.',
  ],
  [
    'you only',
    tie({ sent: 3, lastMessage: daysBefore(1200), forecast: 0.02, evidence: { moments: 96, exchanges: 2 } }),
    `You wrote 3 times, the last 3 years ago, with no answer in this export; of the 96 ${warmly} 2 led to an exchange within a year.`,
  ],
  [
    'they only',
    tie({
      received: 1,
      lastMessage: daysBefore(791),
      forecast: 0.02,
      evidence: { moments: 96, exchanges: 2 },
    }),
    `They wrote once, 26 months ago, with no answer in this export; of the 96 ${warmly} 2 led to an exchange within a year.`,
  ],
  [
    'faded',
    tie(talked(2, 2200, { forecast: 0.01 })),
    `2 two-way conversations, the last 6 years ago; of the 96 ${warmly} 7 led to an exchange within a year.`,
  ],
  [
    'faded',
    tie({
      sent: 5,
      received: 3,
      lastMessage: daysBefore(791),
      forecast: 0.01,
      evidence: { moments: 0, exchanges: 0 },
    }),
    '8 messages, 5 from you and 3 from them, the last 26 months ago, but no two-way conversation; an exchange within a year: about 1%, too little history of your own yet.',
  ],
  [
    'answer owed',
    tie(talked(5, 300, { answerOwed: true })),
    `5 two-way conversations, the last 10 months ago; of the 96 ${warmly} 7 led to an exchange within a year. Once a strong tie. You owe the answer.`,
  ],
  [
    'answer owed',
    tie(talked(1, 791, { answerOwed: true, lastMessage: daysBefore(60) })),
    `1 two-way conversation, 26 months ago; of the 96 ${warmly} 7 led to an exchange within a year. You owe the answer: they wrote 2 months ago.`,
  ],
  [
    'answer owed',
    tie({
      received: 2,
      lastMessage: daysBefore(60),
      forecast: 0.1,
      answerOwed: true,
      evidence: { moments: 96, exchanges: 7 },
    }),
    `2 messages from them, the last 2 months ago; of the 96 ${warmly} 7 led to an exchange within a year. They wrote, you did not answer.`,
  ],
  [
    'once strong',
    tie(talked(5, 791)),
    `5 two-way conversations, the last 26 months ago; of the 96 ${warmly} 7 led to an exchange within a year. Once a strong tie.`,
  ],
  [
    'vouched',
    tie({ vouched: true }, { signs: [sign('recommendation', 'received')] }),
    'Not one message since you connected 6 years ago; of the 1,180 times somebody was as silent, 9 led to an exchange within a year. They recommended you.',
  ],
  [
    'cooling',
    tie(talked(1, 300, { forecast: 0.2 })),
    `1 two-way conversation, 10 months ago; of the 96 ${warmly} 7 led to an exchange within a year. Cooling.`,
  ],
  [
    'fading',
    tie(talked(1, 300, { forecast: 0.19 })),
    `1 two-way conversation, 10 months ago; of the 96 ${warmly} 7 led to an exchange within a year. Fading.`,
  ],
  [
    'no messages in this export',
    tie({}, {}, false),
    'No messages in this export to judge by; connected 6 years ago.',
  ],
];

test.each(cases)('%s', (reason, given, sentence) => {
  expect(given.verdict.reason).toBe(reason);
  expect(receipt(given, at)).toBe(sentence);
});

test('the line of a list leaves out the evidence, and keeps the notes', () => {
  expect(receiptLine(tie(talked(5, 300, { answerOwed: true })), at)).toBe(
    '5 two-way conversations, the last 10 months ago. Once a strong tie. You owe the answer.',
  );
  expect(receiptLine(tie({}), at)).toBe('Not one message since you connected 6 years ago.');
});

test('where messages are missing, silence is not told as a fact', () => {
  const given = tie({ knownDays: 41 }, { connectedOn: dayBefore(40) }, false);
  expect(receipt(given, at, { messagesWhole: false })).toBe(
    'Connected 40 days ago; too early to say, and no messages in this export to judge by.',
  );
});

test('who connected on the export’s day connected today', () => {
  const given = tie({ knownDays: 1 }, { connectedOn: dayBefore(0) });
  expect(receipt(given, at)).toBe('Connected today, no message yet; judged after 180 days.');
});

test('the lines of the judgement are the lines of the sentence', () => {
  const lines = { ...defaultLines, strong: 6, graceDays: 30 };
  expect(receiptLine(tie(talked(5, 300, { answerOwed: true })), at, { lines })).not.toContain('strong');
  expect(receipt(tie({ knownDays: 11 }, { connectedOn: dayBefore(10) }), at, { lines })).toContain(
    'judged after 30 days',
  );
});

describe('what somebody is vouched by', () => {
  const notes = (signs: readonly Sign[]) => receiptLine(tie({ vouched: true }, { signs }), at);
  test.each([
    ['You recommended them.', [sign('recommendation', 'given')]],
    ['You keep a private note on them.', [sign('note', 'given')]],
    ['You endorsed each other.', [sign('endorsement', 'given'), sign('endorsement', 'received')]],
    ['Vouched for outside the messages.', [sign('endorsement', 'given')]],
    [
      'They recommended you.',
      [sign('note', 'given'), { ...sign('recommendation', 'received'), at: undefined }],
    ],
    [
      'Vouched for outside the messages.',
      [{ ...sign('recommendation', 'received'), at: startOf(dayBefore(-2)) }],
    ],
  ])('%s', (sentence, signs) => {
    expect(notes(signs)).toContain(sentence);
  });
});

test('whatever the facts, a receipt is whole sentences without a gap, and no promise', () => {
  fc.assert(
    fc.property(anyTie, (given) => {
      for (const text of [receipt(given, at), receiptLine(given, at)]) {
        expect(text).toMatch(/^[A-Z0-9][^\n]*\.$/);
        expect(text).not.toMatch(
          /undefined|NaN|Infinity|null| {2}|\.\.|;\.|\b1 (times|messages|two-way conversations)\b|-\d/,
        );
        expect(text).not.toMatch(/\bwill\b|\bignored\b/);
      }
    }),
  );
});
