import type { Instant } from '../base/time.ts';
import { unreachable } from '../base/unreachable.ts';
import type { Directory } from './directory.ts';
import type { MessageLedger } from './message-ledger.ts';
import { connectedAt } from './network.ts';
import type { LeftOutReason, Stranger } from './report.ts';
import { type Identity, joinByName, joinByUrl } from './resolve.ts';
import { eachDirectRow, noPartner, rowEnds } from './row-ends.ts';

/** Whose each row of the ledger is, and when it counts. */
export interface JoinedRows {
  /** By index into the directory; −1 for a row that never counts. */
  readonly person: Int32Array<ArrayBuffer>;
  /** A row counts at every T with `from` < T ≤ `until`, if its instant is known at T. */
  readonly from: Float64Array<ArrayBuffer>;
  readonly until: Float64Array<ArrayBuffer>;
  /** Why a row does not count at the end of the export's day; undefined where it does. */
  readonly leftOut: readonly (LeftOutReason | undefined)[];
  /** Per connection, the instant after which it is known. */
  readonly knownAfter: Float64Array<ArrayBuffer>;
  readonly identities: readonly Identity[];
  readonly threadGroupSince: Float64Array<ArrayBuffer>;
  readonly joinedByName: ReadonlySet<number>;
  readonly rowsJoinedByName: number;
  /** The connections who could be meant by a name that is not one person's alone. */
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
  const { participants } = ledger;
  const at = ledger.at.values();
  const ends = rowEnds(ledger, owner);

  const byUrl = joinByUrl(participants, owner, directory);
  const knownAfter = Float64Array.from(directory.people, (listed) => connectedAt(listed));
  const firstSeen = new Float64Array(participants.list.length).fill(Infinity);
  eachDirectRow(ledger, ends, end, (partner, instant) => {
    firstSeen[partner] = Math.min(firstSeen[partner] ?? Infinity, instant);
    const identity = byUrl[partner];
    if (identity?.kind !== 'person') return;
    knownAfter[identity.person] = Math.min(knownAfter[identity.person] ?? Infinity, instant - 1);
  });
  const identities = joinByName(byUrl, participants, directory, knownAfter, firstSeen);

  const person = new Int32Array(at.length).fill(-1);
  const from = new Float64Array(at.length).fill(-Infinity);
  const until = new Float64Array(at.length).fill(Infinity);
  const leftOut = new Array<LeftOutReason | undefined>(at.length);
  const joinedByName = new Set<number>();
  const sharedName = new Set<number>();
  const strangers = new Map<number, number>();
  let rowsJoinedByName = 0;
  for (const [row, partner] of ends.partner.entries()) {
    const instant = at[row] ?? Infinity;
    const groupSince = ends.groupSince[row] ?? Infinity;
    const identity = partner === noPartner ? undefined : identities[partner];
    leftOut[row] = reasonAt(
      end,
      instant,
      groupSince,
      identity,
      owner.has(ledger.sender.values()[row] ?? noPartner),
    );
    if (instant <= end && instant < groupSince && identity?.kind === 'person') {
      person[row] = identity.person;
      until[row] = groupSince - 1;
      if (identity.by === 'name') {
        from[row] = identity.from;
        until[row] = Math.min(groupSince - 1, identity.until);
      }
    }
    if (leftOut[row] === 'shared name') {
      const { foldedName } = participants.at(partner);
      for (const namesake of directory.byName.get(foldedName) ?? []) sharedName.add(namesake);
    } else if (leftOut[row] === 'not a connection') {
      strangers.set(partner, (strangers.get(partner) ?? 0) + 1);
    } else if (leftOut[row] === undefined && identity?.kind === 'person' && identity.by === 'name') {
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
    threadGroupSince: ends.threadGroupSince,
    joinedByName,
    rowsJoinedByName,
    sharedName,
    strangers: [...strangers]
      .map(([number, messages]) => ({ name: participants.at(number).name, messages }))
      .sort((a, b) => b.messages - a.messages),
  };
}

/** Why a row does not count when one stands at `end`; undefined where it does. */
function reasonAt(
  end: Instant,
  at: number,
  groupSince: number,
  identity: Identity | undefined,
  fromOwner: boolean,
): LeftOutReason | undefined {
  if (at > end) return 'unread date';
  if (groupSince <= end) return 'group';
  if (identity === undefined) return fromOwner ? 'no sender' : 'group';
  switch (identity.kind) {
    case 'person':
      return identity.by === 'name' && identity.until < end ? 'shared name' : undefined;
    case 'closed':
      return 'linkedin member';
    case 'stranger':
      return 'not a connection';
    case 'nobody':
    case 'owner':
      return 'no sender';
    default:
      return unreachable(identity);
  }
}
