import type { Instant } from '../base/time.ts';
import { type MessageLedger, recipientMany, recipientNone, threadNone } from './message-ledger.ts';

/** What each row of the ledger is, once it is known who the owner is. */
export interface RowEnds {
  /** The participant at the other end; −1 where neither end is the owner, or nobody is there. */
  readonly partner: Int32Array<ArrayBuffer>;
  /** The instant from which the row's thread is a group; Infinity where it never is. */
  readonly groupSince: Float64Array<ArrayBuffer>;
  /** The same, by thread. */
  readonly threadGroupSince: Float64Array<ArrayBuffer>;
}

export const noPartner = -1;

/** `firstOfEach` gives, for each participant, the first one who is the same person. */
export function rowEnds(
  ledger: MessageLedger,
  owner: ReadonlySet<number>,
  firstOfEach: ArrayLike<number>,
): RowEnds {
  const { participants, threads } = ledger;
  const thread = ledger.thread.values();
  const sender = ledger.sender.values();
  const recipient = ledger.recipient.values();
  const threadGroupSince = Float64Array.from({ length: threads.count }, (_, i) =>
    threads.groupSince(i, owner, participants, firstOfEach),
  );
  const partner = new Int32Array(thread.length);
  const groupSince = new Float64Array(thread.length);
  for (let row = 0; row < thread.length; row++) {
    const of = thread[row] ?? threadNone;
    const from = sender[row] ?? noPartner;
    const to = recipient[row] ?? recipientNone;
    groupSince[row] = of === threadNone ? Infinity : (threadGroupSince[of] ?? Infinity);
    if (owner.has(from)) partner[row] = to === recipientNone || to === recipientMany ? noPartner : to;
    else partner[row] = to === recipientNone || owner.has(to) ? from : noPartner;
  }
  return { partner, groupSince, threadGroupSince };
}

/** The rows by `end` that stand between two people alone when they are written: those which say who is known. */
export function eachDirectRow(
  ledger: MessageLedger,
  { partner, groupSince }: RowEnds,
  end: Instant,
  visit: (partner: number, at: number) => void,
): void {
  const at = ledger.at.values();
  for (const [row, somebody] of partner.entries()) {
    const instant = at[row] ?? Infinity;
    if (somebody !== noPartner && instant <= end && instant < (groupSince[row] ?? 0))
      visit(somebody, instant);
  }
}
