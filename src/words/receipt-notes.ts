import type { Instant } from '../base/time.ts';
import { unreachable } from '../base/unreachable.ts';
import type { Sign } from '../network/person.ts';
import { defaultLines } from '../verdict/lines.ts';
import type { Tie } from '../verdict/tie.ts';
import type { TieFacts } from '../verdict/verdict.ts';
import { ago, daysUntil } from './ago.ts';
import type { Telling } from './telling.ts';

/** The short sentences after a receipt: what speaks for looking twice, strongest first. */
export function receiptNotes(tie: Tie, at: Instant, telling: Telling): readonly string[] {
  const { facts, verdict } = tie;
  const lines = telling.lines ?? defaultLines;
  switch (verdict.kind) {
    case 'dormant':
      return [
        ...(facts.twoWay >= lines.strong ? ['Once a strong tie.'] : []),
        ...(facts.answerOwed ? [owed(facts, at, telling.locale)] : []),
        ...(facts.vouched ? [vouched(tie, at)] : []),
        ...(verdict.reason === 'cooling' ? ['Cooling.'] : []),
        ...(verdict.reason === 'fading' ? ['Fading.'] : []),
      ];
    case 'alive':
    case 'new':
      return facts.answerOwed ? ['They wrote last.'] : [];
    case 'prunable':
    case 'unjudged':
      return [];
    default:
      return unreachable(verdict);
  }
}

/** Who never wrote owes less than who broke off; the day is said where the account before has not said it. */
function owed({ sent, lastMessage, lastTwoWay }: TieFacts, at: Instant, locale?: string): string {
  if (sent === 0) return 'They wrote, you did not answer.';
  const said = lastTwoWay === undefined || lastMessage === undefined || lastTwoWay === lastMessage;
  return said
    ? 'You owe the answer.'
    : `You owe the answer: they wrote ${ago(daysUntil(lastMessage, at), locale)}.`;
}

function vouched({ person }: Tie, at: Instant): string {
  const has = (kind: Sign['kind'], way: Sign['way']) =>
    person.signs.some(
      (sign) =>
        sign.kind === kind && sign.way === way && sign.accepted && (sign.at === undefined || sign.at <= at),
    );
  if (has('recommendation', 'received')) return 'They recommended you.';
  if (has('recommendation', 'given')) return 'You recommended them.';
  if (has('note', 'given')) return 'You keep a private note on them.';
  if (has('endorsement', 'received') && has('endorsement', 'given')) return 'You endorsed each other.';
  return 'Vouched for outside the messages.';
}
