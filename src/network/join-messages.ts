import type { Instant } from '../base/time.ts';
import type { Directory } from './directory.ts';
import { type MessageLedger, recipientMany, recipientNone, threadNone } from './message-ledger.ts';
import { connectedAt } from './network.ts';
import type { LeftOutReason, Stranger } from './report.ts';
import { type Identity, joinByName, joinByUrl } from './resolve.ts';

/** Rows that count, at least for a part of time, with whose they are; `person[i]` is −1 for a row that never counts. */
export interface JoinedRows {
  readonly person: Int32Array<ArrayBuffer>;
  /** A row counts at every T with `from` < T ≤ `until`, if its instant is known at T. */
  readonly from: Float64Array<ArrayBuffer>;
  readonly until: Float64Array<ArrayBuffer>;
  /** Why a row does not count at the end of the export's day; undefined where it does. */
  readonly leftOut: (LeftOutReason | undefined)[];
  /** Per connection, the instant after which it is known. */
  readonly knownAfter: Float64Array<ArrayBuffer>;
  readonly identities: readonly Identity[];
  /** Per thread, since when it is a group. */
  readonly groupSince: Float64Array<ArrayBuffer>;
  readonly joinedByName: ReadonlySet<number>;
  readonly rowsJoinedByName: number;
  readonly sharedName: ReadonlySet<number>;
  readonly strangers: readonly Stranger[];
}

/** Finds for each row of the ledger whose it is and when it counts. `end` is 24:00 of the export's day. */
export function joinMessages(
  ledger: MessageLedger,
  directory: Directory,
  owner: ReadonlySet<number>,
  end: Instant,
): JoinedRows {
  const { participants, threads } = ledger;
  const at = ledger.at.values();
  const thread = ledger.thread.values();
  const sender = ledger.sender.values();
  const recipient = ledger.recipient.values();
  const groupSince = Float64Array.from({ length: threads.count }, (_, i) =>
    threads.groupSince(i, owner, participants),
  );
  const groupFrom = (row: number): number => {
    const of = thread[row] ?? threadNone;
    return of === threadNone ? Infinity : (groupSince[of] ?? Infinity);
  };
  /** The one at the other end; undefined where neither end is the owner, or nobody is there. */
  const partnerOf = (row: number): number | undefined => {
    const from = sender[row] ?? recipientNone;
    const to = recipient[row] ?? recipientNone;
    if (owner.has(from)) return to === recipientNone || to === recipientMany ? undefined : to;
    return to === recipientNone || owner.has(to) ? from : undefined;
  };

  const byUrl = joinByUrl(participants, owner, directory);
  const knownAfter = Float64Array.from(directory.people, (listed) => connectedAt(listed));
  const firstSeen = new Float64Array(participants.list.length).fill(Infinity);
  for (let row = 0; row < at.length; row++) {
    const instant = at[row] ?? Infinity;
    const partner = partnerOf(row);
    if (partner === undefined || instant > end || instant >= groupFrom(row)) continue;
    firstSeen[partner] = Math.min(firstSeen[partner] ?? Infinity, instant);
    const identity = byUrl[partner];
    if (identity?.kind !== 'person') continue;
    knownAfter[identity.person] = Math.min(knownAfter[identity.person] ?? Infinity, instant - 1);
  }
  const identities = joinByName(byUrl, participants, directory, knownAfter, firstSeen);

  const person = new Int32Array(at.length).fill(-1);
  const from = new Float64Array(at.length).fill(-Infinity);
  const until = new Float64Array(at.length).fill(Infinity);
  const leftOut = new Array<LeftOutReason | undefined>(at.length);
  const joinedByName = new Set<number>();
  let rowsJoinedByName = 0;
  const sharedName = new Set<number>();
  const strangers = new Map<number, number>();
  for (let row = 0; row < at.length; row++) {
    const instant = at[row] ?? Infinity;
    if (instant > end) {
      leftOut[row] = 'unread date';
      continue;
    }
    const becomesGroup = groupFrom(row);
    if (becomesGroup <= end) leftOut[row] = 'group';
    if (becomesGroup <= instant) continue;
    const partner = partnerOf(row);
    const identity = partner === undefined ? undefined : identities[partner];
    if (identity?.kind !== 'person') {
      leftOut[row] ??= reasonFor(identity, owner.has(sender[row] ?? recipientNone));
      if (leftOut[row] === 'not a connection' && partner !== undefined) {
        strangers.set(partner, (strangers.get(partner) ?? 0) + 1);
      }
      continue;
    }
    person[row] = identity.person;
    until[row] = becomesGroup - 1;
    if (identity.by === 'url') continue;
    from[row] = identity.from;
    until[row] = Math.min(becomesGroup - 1, identity.until);
    if (leftOut[row] !== undefined) continue;
    if (identity.until < end) {
      leftOut[row] = 'shared name';
      for (const namesake of directory.byName.get(participants.at(partner ?? 0).foldedName) ?? []) {
        sharedName.add(namesake);
      }
    } else {
      joinedByName.add(identity.person);
      rowsJoinedByName += 1;
    }
  }
  return {
    person,
    from,
    until,
    leftOut,
    knownAfter,
    identities,
    groupSince,
    joinedByName,
    rowsJoinedByName,
    sharedName,
    strangers: [...strangers]
      .map(([number, messages]) => ({ name: participants.at(number).name, messages }))
      .sort((a, b) => b.messages - a.messages),
  };
}

function reasonFor(identity: Identity | undefined, fromOwner: boolean): LeftOutReason {
  if (identity === undefined) return fromOwner ? 'no sender' : 'group';
  switch (identity.kind) {
    case 'closed':
      return 'linkedin member';
    case 'stranger':
      return 'not a connection';
    default:
      return 'no sender';
  }
}
