import { type Instant, startOf } from '../base/time.ts';
import type { Person } from '../network/person.ts';
import { defaultLines } from '../verdict/lines.ts';
import type { Tie } from '../verdict/tie.ts';
import type { TieFacts } from '../verdict/verdict.ts';
import { ago, daysUntil } from './ago.ts';
import { evidenceWords } from './evidence.ts';
import { formatsOf } from './formats.ts';
import { receiptNotes } from './receipt-notes.ts';
import type { Telling } from './telling.ts';

/**
 * Why a tie got its verdict: what the export holds, what it led to before, and what speaks for a second look
 * (docs/verdict.md §4). `at` is the T of the judgement, the end of the export's day. It never promises, and it
 * begins with a letter or a digit.
 */
export function receipt(tie: Tie, at: Instant, telling: Telling = {}): string {
  const judged = tie.verdict.kind !== 'new' && tie.verdict.kind !== 'unjudged';
  const evidence = judged ? `; ${evidenceWords(tie.facts, telling.locale)}` : '';
  return [`${account(tie, at, telling)}${evidence}.`, ...receiptNotes(tie, at, telling)].join(' ');
}

/** The receipt without its evidence, for a row of a list. */
export const receiptLine = (tie: Tie, at: Instant, telling: Telling = {}): string =>
  [`${account(tie, at, telling)}.`, ...receiptNotes(tie, at, telling)].join(' ');

/** What was exchanged and when, without the full stop. */
function account(tie: Tie, at: Instant, telling: Telling): string {
  const { person, facts, verdict } = tie;
  const silent = facts.sent + facts.received === 0;
  if (verdict.kind === 'new') return silent ? newAndSilent(tie, at, telling) : newAndHeard(tie, at, telling);
  if (!silent) return exchanged(facts, at, telling.locale);
  const connected = connectedWords(person, at, telling.locale);
  if (verdict.kind === 'unjudged') return `No messages in this export to judge by; ${connected}`;
  return person.connectedOn === undefined
    ? `Not one message, ${connected}`
    : `Not one message since you ${connected}`;
}

function newAndSilent({ person }: Tie, at: Instant, telling: Telling): string {
  const connected = `Connected ${daysAgo(person, at, telling.locale)}`;
  if (telling.messagesWhole === false) {
    return `${connected}; too early to say, and no messages in this export to judge by`;
  }
  return `${connected}, no message yet; ${judgedAfter(telling)}`;
}

/** Known since Connected On or the first message, whichever came earlier. */
function newAndHeard({ person, facts }: Tie, at: Instant, telling: Telling): string {
  const { locale } = telling;
  const first = facts.firstMessage;
  const metByMessage =
    first !== undefined && person.connectedOn !== undefined && first < startOf(person.connectedOn);
  const since = metByMessage
    ? `first message ${formatsOf(locale).ago(daysUntil(first, at), 'day')}`
    : `connected ${daysAgo(person, at, locale)}`;
  return `${exchanged(facts, at, locale)}; ${since}, ${judgedAfter(telling)}`;
}

const judgedAfter = ({ lines = defaultLines, locale }: Telling): string =>
  `judged after ${formatsOf(locale).counted(lines.graceDays, { one: 'day', other: 'days' })}`;

/** In days alone, to be held against the days after which a tie is judged. */
const daysAgo = ({ connectedOn }: Person, at: Instant, locale?: string): string =>
  connectedOn === undefined
    ? 'on an unreadable date'
    : formatsOf(locale).ago(Math.max(0, daysUntil(startOf(connectedOn), at)), 'day');

const connectedWords = ({ connectedOn }: Person, at: Instant, locale?: string): string =>
  connectedOn === undefined
    ? 'connected on an unreadable date'
    : `connected ${ago(daysUntil(startOf(connectedOn), at), locale)}`;

/** The messages of a tie that has some. */
function exchanged(facts: TieFacts, at: Instant, locale?: string): string {
  const { number, counted } = formatsOf(locale);
  const { sent, received, twoWay, lastTwoWay, lastMessage } = facts;
  if (twoWay > 0 && lastTwoWay !== undefined) {
    const conversations = { one: 'two-way conversation', other: 'two-way conversations' };
    return `${counted(twoWay, conversations)}, ${theLast(twoWay, lastTwoWay, at, locale)}`;
  }
  const last = lastMessage ?? at;
  const messages = { one: 'message', other: 'messages' };
  if (sent > 0 && received > 0) {
    const shares = `${number(sent)} from you and ${number(received)} from them`;
    return `${counted(sent + received, messages)}, ${shares}, ${theLast(2, last, at, locale)}, but no two-way conversation`;
  }
  if (facts.answerOwed) {
    return `${counted(received, messages)} from them, ${theLast(received, last, at, locale)}`;
  }
  const who = sent > 0 ? 'You' : 'They';
  const times = sent + received;
  const often = times === 1 ? 'once' : counted(times, { one: 'time', other: 'times' });
  return `${who} wrote ${often}, ${theLast(times, last, at, locale)}, with no answer in this export`;
}

const theLast = (of: number, then: Instant, at: Instant, locale?: string): string =>
  `${of === 1 ? '' : 'the last '}${ago(daysUntil(then, at), locale)}`;
