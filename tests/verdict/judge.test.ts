import { describe, expect, test } from 'vitest';
import { judge } from '../../src/verdict/judge.ts';
import { defaultLines, type Lines } from '../../src/verdict/lines.ts';
import type { TieFacts } from '../../src/verdict/verdict.ts';
import { at } from '../support/at.ts';

const silent: TieFacts = {
  knownDays: 1000,
  sent: 0,
  received: 0,
  firstMessage: undefined,
  lastMessage: undefined,
  lastFromOwner: false,
  conversations: 0,
  twoWay: 0,
  lastTwoWay: undefined,
  sinceTwoWayDays: Infinity,
  answerOwed: false,
  vouched: false,
  warmth: 0,
  forecast: 0.01,
  evidence: { moments: 0, exchanges: 0 },
};
/** One two-way conversation, 400 days ago; P = 10 %. */
const messaged: TieFacts = {
  ...silent,
  sent: 1,
  received: 1,
  firstMessage: at('2024-05-26'),
  lastMessage: at('2024-05-27'),
  conversations: 1,
  twoWay: 1,
  lastTwoWay: at('2024-05-27'),
  sinceTwoWayDays: 400,
  forecast: 0.1,
};
const verdict = (facts: TieFacts, lines: Partial<Lines> = {}, whole = true) => {
  const { kind, reason } = judge(facts, { ...defaultLines, ...lines }, whole);
  return `${kind}: ${reason}`;
};

describe('alive', () => {
  test('at exactly ½ a tie is warm', () => {
    expect(verdict({ ...messaged, forecast: 0.5 })).toBe('alive: warm');
    expect(verdict({ ...messaged, forecast: 0.4999999 })).toBe('dormant: cooling');
  });
  test('warm comes before in touch, and before new', () => {
    expect(verdict({ ...messaged, forecast: 0.6, sinceTwoWayDays: 3, knownDays: 20 })).toBe('alive: warm');
  });
  test('a silent tie is never warm', () => {
    expect(verdict({ ...silent, forecast: 0.9 })).toBe('prunable: never wrote');
  });
  test('at exactly 180 days since the last two-way conversation a tie is in touch', () => {
    expect(verdict({ ...messaged, sinceTwoWayDays: 180 })).toBe('alive: in touch');
    expect(verdict({ ...messaged, sinceTwoWayDays: 180.001 })).toBe('dormant: fading');
  });
  test('in touch takes 180 days of knowing each other, or two two-way conversations', () => {
    const recent = { ...messaged, sinceTwoWayDays: 5 };
    expect(verdict({ ...recent, knownDays: 180 })).toBe('alive: in touch');
    expect(verdict({ ...recent, knownDays: 179.999 })).toBe('new: one conversation so far');
    expect(verdict({ ...recent, knownDays: 20, twoWay: 2 })).toBe('alive: in touch');
  });
});

describe('new', () => {
  test('known less than 180 days, by whether there was a message', () => {
    expect(verdict({ ...silent, knownDays: 179.999 })).toBe('new: too early to say');
    expect(verdict({ ...silent, knownDays: 180 })).toBe('prunable: never wrote');
    expect(verdict({ ...messaged, knownDays: 100, twoWay: 0, received: 0 })).toBe(
      'new: one conversation so far',
    );
  });
  test('an answer owed, a vouch or a low forecast does not make a new tie anything else', () => {
    expect(verdict({ ...messaged, knownDays: 10, answerOwed: true })).toBe('new: one conversation so far');
    expect(verdict({ ...silent, knownDays: 10, vouched: true })).toBe('new: too early to say');
    expect(verdict({ ...messaged, knownDays: 10, forecast: 0.001 })).toBe('new: one conversation so far');
  });
  test('an unread Connected On is never new', () => {
    expect(verdict({ ...silent, knownDays: Infinity })).toBe('prunable: never wrote');
  });
});

describe('prunable', () => {
  const faint = { ...messaged, forecast: 0.04 };
  test('below 5 %, not at it', () => {
    expect(verdict({ ...messaged, forecast: 0.0499999 })).toBe('prunable: faded');
    expect(verdict({ ...messaged, forecast: 0.05 })).toBe('dormant: fading');
  });
  test('a silent tie whatever its forecast', () => {
    expect(verdict({ ...silent, forecast: 0.07 })).toBe('prunable: never wrote');
  });
  test('the reason is who wrote', () => {
    expect(verdict({ ...faint, received: 0, twoWay: 0 })).toBe('prunable: you only');
    expect(verdict({ ...faint, sent: 0, twoWay: 0 })).toBe('prunable: they only');
    expect(verdict(faint)).toBe('prunable: faded');
  });
  test('but not with an answer owed, three two-way conversations, or a vouch', () => {
    expect(verdict({ ...faint, answerOwed: true })).toBe('dormant: answer owed');
    expect(verdict({ ...faint, twoWay: 2 })).toBe('prunable: faded');
    expect(verdict({ ...faint, twoWay: 3 })).toBe('dormant: once strong');
    expect(verdict({ ...faint, vouched: true })).toBe('dormant: vouched');
    expect(verdict({ ...silent, vouched: true })).toBe('dormant: vouched');
  });
});

describe('dormant', () => {
  test('the first reason that fits', () => {
    const all = { ...messaged, answerOwed: true, twoWay: 3, vouched: true, forecast: 0.3 };
    expect(verdict(all)).toBe('dormant: answer owed');
    expect(verdict({ ...all, answerOwed: false })).toBe('dormant: once strong');
    expect(verdict({ ...all, answerOwed: false, twoWay: 2 })).toBe('dormant: vouched');
    expect(verdict({ ...all, answerOwed: false, twoWay: 2, vouched: false })).toBe('dormant: cooling');
  });
  test('cooling from exactly 20 %, else fading', () => {
    expect(verdict({ ...messaged, forecast: 0.2 })).toBe('dormant: cooling');
    expect(verdict({ ...messaged, forecast: 0.1999999 })).toBe('dormant: fading');
  });
});

describe('without whole messages', () => {
  test('nobody silent is judged, vouched for or not', () => {
    expect(verdict(silent, {}, false)).toBe('unjudged: no messages in this export');
    expect(verdict({ ...silent, vouched: true }, {}, false)).toBe('unjudged: no messages in this export');
  });
  test('a new one is new, and one with a message is judged', () => {
    expect(verdict({ ...silent, knownDays: 10 }, {}, false)).toBe('new: too early to say');
    expect(verdict({ ...messaged, forecast: 0.01 }, {}, false)).toBe('prunable: faded');
  });
});

describe('each line moves its own verdict', () => {
  test.each<[string, TieFacts, Partial<Lines>, string]>([
    ['alive', { ...messaged, forecast: 0.3 }, { alive: 0.3 }, 'alive: warm'],
    ['in touch', messaged, { inTouchDays: 400 }, 'alive: in touch'],
    ['prune', messaged, { prune: 0.11 }, 'prunable: faded'],
    ['grace', { ...silent, knownDays: 200 }, { graceDays: 201 }, 'new: too early to say'],
    ['strong', messaged, { strong: 1 }, 'dormant: once strong'],
  ])('%s', (_, facts, lines, expected) => {
    expect(verdict(facts, lines)).toBe(expected);
    expect(verdict(facts)).not.toBe(expected);
  });
  test('in touch does not move the grace days', () => {
    const recent = { ...messaged, sinceTwoWayDays: 5, knownDays: 170 };
    expect(verdict(recent, { inTouchDays: 90 })).toBe('new: one conversation so far');
    expect(verdict(recent, { graceDays: 170 })).toBe('alive: in touch');
  });
});
