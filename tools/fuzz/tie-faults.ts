import { endOf } from '../../src/base/time.ts';
import type { Person } from '../../src/network/person.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { judge } from '../../src/verdict/judge.ts';
import { defaultLines } from '../../src/verdict/lines.ts';
import type { TieFacts, Verdict } from '../../src/verdict/verdict.ts';
import { type Check, isCount, isWithin, sumOf } from './check.ts';
import type { HeldText } from './held-text.ts';

/** Everybody listed must stand in the input, once. */
export function peopleFaults({ network: { people }, words }: Reading, held: HeldText, check: Check) {
  check(new Set(people.map(({ key }) => key)).size === people.length, 'two people of one key');
  for (const person of people) {
    for (const text of written(person)) check(held.has(text), 'somebody whom the input does not hold');
    check(person.name !== '', 'somebody without a name');
    check(isCount(person.groupMessages), 'group messages are no count');
    check(person.connectedOn === undefined || Number.isInteger(person.connectedOn), 'a day that is none');
    check(new Set(person.cautions).size === person.cautions.length, 'a caution twice');
  }
  for (const [index, last] of words) {
    check(people[index] !== undefined, 'words of nobody');
    for (const { text } of last)
      check(held.has(text.replace(/…$/, '')), 'words that the input does not hold');
  }
}

/** What must be written in the input: the name in its two parts, unless the address had to stand in for it. */
function written({ name, firstName, url, company, position }: Person): readonly string[] {
  const lastName = name.replace(/\s/g, '').slice(firstName.replace(/\s/g, '').length);
  const named = firstName !== '' || !/\/(in|pub)\//i.test(url);
  return [firstName, named ? lastName : '', url, company, position];
}

/** The facts of each tie, and the verdict on it: each must stand on something. `past`: one stands before the last day. */
export function tieFaults(reading: Reading, past: boolean, check: Check) {
  const { network, facts, report, learned } = reading;
  check(facts.length === network.people.length, 'facts do not fit the people');
  const sum = sumOf(facts.map(({ sent, received }) => sent + received));
  check(past || sum === report.messages.counted, 'messages in the facts ≠ messages counted');
  for (const tie of facts) {
    factFaults(tie, endOf(reading.asOf), check);
    verdictFaults(tie, judge(tie, defaultLines, network.messagesWhole), network.messagesWhole, check);
  }

  check(learned.beta.every(Number.isFinite), 'a curve that is none');
  check(isCount(learned.cuts) && learned.cuts <= 4, 'cuts that are none');
  check(learned.rate === undefined || isWithin(learned.rate, 0, 1), 'a rate beyond 0 to 1');
  check(
    learned.silent.every(({ n, k, forecast }) => isWithin(k, 0, n) && isWithin(forecast, 0, 1)),
    'a silent band beyond 0 to 1',
  );
}

function factFaults(tie: TieFacts, end: number, check: Check) {
  const counts = [tie.sent, tie.received, tie.conversations, tie.twoWay];
  check(counts.every(isCount), 'a fact that is no count');
  check(isWithin(tie.forecast, 0, 1), 'P beyond 0 to 1');
  check(isWithin(tie.warmth, 0, Number.MAX_VALUE), 'warmth that is no number');
  check(!Number.isNaN(tie.knownDays) && !Number.isNaN(tie.sinceTwoWayDays), 'days that are no number');
  const { moments, exchanges } = tie.evidence;
  check(isCount(moments) && isCount(exchanges) && exchanges <= moments, 'evidence that does not add up');
  const messages = tie.sent + tie.received;
  check(tie.twoWay <= tie.conversations && tie.conversations <= messages, 'more conversations than messages');
  check(messages > 0 === tie.conversations > 0, 'messages in no conversation');
  check(messages > 0 === (tie.firstMessage !== undefined), 'no first message, or one too many');
  check(messages > 0 === (tie.lastMessage !== undefined), 'no last message, or one too many');
  check((tie.firstMessage ?? 0) <= (tie.lastMessage ?? 0), 'the first message after the last');
  check((tie.lastMessage ?? end) <= end, 'a last message after the day');
  check(tie.twoWay > 0 === (tie.lastTwoWay !== undefined), 'no last two-way conversation, or one too many');
  check((tie.lastTwoWay ?? -Infinity) <= (tie.lastMessage ?? Infinity), 'two-way after the last message');
  check(tie.twoWay === 0 || (tie.sent > 0 && tie.received > 0), 'two-way by one side');
  check(!tie.answerOwed || (tie.received > 0 && !tie.lastFromOwner), 'an answer owed to nobody');
}

/** Without whole messages silence proves nothing (docs/verdict.md §4). */
function verdictFaults(tie: TieFacts, verdict: Verdict, whole: boolean, check: Check) {
  const silent = tie.sent + tie.received === 0;
  if (silent && !whole)
    check(['new', 'unjudged'].includes(verdict.kind), `${verdict.kind} on a silence that proves nothing`);
  if (verdict.kind === 'unjudged') check(silent && !whole, 'unjudged though there is something to judge by');
  if (verdict.kind === 'alive') check(!silent, 'alive without a message');
  if (verdict.kind === 'prunable') {
    check(!tie.vouched && !tie.answerOwed && tie.twoWay < defaultLines.strong, 'prunable for no reason');
    check((verdict.reason === 'never wrote') === silent, 'never wrote, but did');
  }
}
