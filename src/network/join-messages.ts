import type { Instant } from '../base/time.ts';
import { unreachable } from '../base/unreachable.ts';
import { type Directory, type HolderOf, nameHolders } from './directory.ts';
import type { MessageLedger } from './message-ledger.ts';
import { connectedAt } from './network.ts';
import { type Correspondent, correspondentKey, type Participants } from './participants.ts';
import type { LeftOutReason } from './report.ts';
import { firstOfEach, type Identity, joinByName, joinByUrl, meant } from './resolve.ts';
import { eachDirectRow, noPartner, rowEnds } from './row-ends.ts';
import { sharedNames } from './shared-names.ts';
import type { LooseSign } from './sign-ledger.ts';

/** Whose each row of the ledger is, and when it counts. */
export interface JoinedRows {
  /** By index into the directory's people; −1 for a row that never counts. */
  readonly person: Int32Array<ArrayBuffer>;
  /** A row counts at every T with `from` < T ≤ `until`, if its instant is known at T. */
  readonly from: Float64Array<ArrayBuffer>;
  readonly until: Float64Array<ArrayBuffer>;
  /** Why a row does not count at the end of the export's day; undefined where it does. */
  readonly leftOut: readonly (LeftOutReason | undefined)[];
  /** Per account, the instant after which it is known. */
  readonly knownAfter: Float64Array<ArrayBuffer>;
  readonly identities: readonly Identity[];
  readonly threadGroupSince: Float64Array<ArrayBuffer>;
  readonly holderOf: HolderOf;
  /** Per person, those whose messages are theirs by the name alone. */
  readonly byName: ReadonlyMap<number, readonly Correspondent[]>;
  /** Those whose messages are nobody's, because their name is shared. */
  readonly unsure: readonly Correspondent[];
  /** The connections who could be meant by a name that is not one person's alone. */
  readonly sharedName: ReadonlySet<number>;
}

/**
 * Finds for each row of the ledger whose it is and when it counts. `end` is 24:00 of the export's day; of the signs
 * their addresses matter, which tell namesakes apart.
 */
export function joinMessages(
  ledger: MessageLedger,
  signs: readonly LooseSign[],
  directory: Directory,
  owner: ReadonlySet<number>,
  end: Instant,
): JoinedRows {
  const { participants } = ledger;
  const at = ledger.at.values();

  const byUrl = joinByUrl(participants, owner, directory);
  const ends = rowEnds(ledger, owner, firstOfEach(byUrl));
  const firstDirect = new Float64Array(participants.list.length).fill(Infinity);
  eachDirectRow(ledger, ends, end, (partner, instant) => {
    firstDirect[partner] = Math.min(firstDirect[partner] ?? Infinity, instant);
  });
  const knownAfter = Float64Array.from(directory.accounts, (listed) => connectedAt(listed));
  for (const [number, participant] of participants.list.entries()) {
    const account =
      byUrl[number]?.kind === 'person' ? directory.byKey.get(correspondentKey(participant)) : undefined;
    if (account === undefined) continue;
    knownAfter[account] = Math.min(knownAfter[account] ?? Infinity, (firstDirect[number] ?? Infinity) - 1);
  }
  const firstSeen = ledger.threads.firstSeen(firstDirect);
  const sharedSince = sharedNames(participants, owner, signs, directory, firstSeen);
  const holderOf = nameHolders(directory, knownAfter, sharedSince);
  const identities = joinByName(byUrl, participants, directory, holderOf);

  const person = new Int32Array(at.length).fill(-1);
  const from = new Float64Array(at.length).fill(-Infinity);
  const until = new Float64Array(at.length).fill(Infinity);
  const leftOut = new Array<LeftOutReason | undefined>(at.length);
  const named = new Map<number, number>();
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
    if (identity?.kind !== 'person' || identity.by === 'url') continue;
    if (leftOut[row] === undefined || leftOut[row] === 'shared name') {
      named.set(partner, (named.get(partner) ?? 0) + 1);
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
    holderOf,
    ...namedBy(named, identities, participants, end),
    sharedName: inDoubt(identities, participants, directory, end),
  };
}

const isShared = (identity: Identity | undefined, end: Instant): boolean =>
  identity?.kind === 'person' && identity.by === 'name' && identity.until < end;

/** Sorts those who are known by name alone, with the number of their messages, by whose these are. */
function namedBy(
  named: ReadonlyMap<number, number>,
  identities: readonly Identity[],
  participants: Participants,
  end: Instant,
): Pick<JoinedRows, 'byName' | 'unsure'> {
  const byName = new Map<number, Correspondent[]>();
  const unsure: Correspondent[] = [];
  for (const [number, messages] of named) {
    const identity = identities[number];
    if (identity?.kind !== 'person') continue;
    const participant = participants.at(number);
    const { name } = participant;
    const theirs = isShared(identity, end) ? unsure : (byName.get(identity.person) ?? []);
    theirs.push({ key: correspondentKey(participant), name, messages });
    if (theirs !== unsure) byName.set(identity.person, theirs);
  }
  return { byName, unsure };
}

/**
 * Who could be meant by a name that is not one person's alone, wherever it stands: in a group too, or in a row without
 * a date. The owner's own name is one of these where there is no address to tell the owner by.
 */
function inDoubt(
  identities: readonly Identity[],
  participants: Participants,
  directory: Directory,
  end: Instant,
): ReadonlySet<number> {
  const people = new Set<number>();
  const done = new Set<readonly number[]>();
  for (const [number, identity] of identities.entries()) {
    const participant = participants.at(number);
    if (identity.kind === 'owner' ? participant.slug !== undefined : !isShared(identity, end)) continue;
    const those = meant(directory, participant);
    if (done.has(those)) continue;
    done.add(those);
    for (const person of those) people.add(person);
  }
  return people;
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
      return isShared(identity, end) ? 'shared name' : undefined;
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
