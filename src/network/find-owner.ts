import { fold } from '../base/fold.ts';
import type { InvitationRow, ProfileRow } from '../tables/rows.ts';
import { type MessageLedger, threadNone } from './message-ledger.ts';
import type { Owner, OwnerCandidate, OwnerFinding, OwnerMethod } from './owner.ts';
import { correspondentKey } from './participants.ts';
import { slugOf } from './profile-key.ts';

/** The most candidates worth asking about. */
const mostCandidates = 3;

export interface OwnerClues {
  readonly invitations: readonly InvitationRow[];
  readonly profile: ProfileRow | undefined;
  readonly messages: MessageLedger;
  /** The correspondents' keys of Connections.csv: nobody is their own connection. */
  readonly connections: ReadonlySet<string>;
}

/**
 * Tells the owner from everybody else, in the order of docs/export-format.md §3. Where two methods disagree, or none
 * decides, the page asks.
 */
export function findOwner(clues: OwnerClues): OwnerFinding {
  const profileName = nameIn(clues.profile);
  const { participants } = clues.messages;
  if (participants.list.length === 0 && clues.invitations.length === 0)
    return { kind: 'not needed', name: profileName };

  const presence = presenceIn(clues.messages);
  const answers = (
    [
      ['invitations', byInvitations(clues)],
      ['every conversation', byPresence(clues, presence)],
      ['profile name', byName(clues, profileName)],
    ] as const
  ).flatMap(([method, owner]) =>
    owner === undefined ? [] : [{ method, owner: named(owner, clues, profileName) }],
  );
  const candidate = (owner: Owner): OwnerCandidate => ({
    slug: owner.slug,
    name: owner.name,
    methods: answers.filter((answer) => same(answer.owner, owner)).map(({ method }): OwnerMethod => method),
    conversations: Math.max(
      0,
      ...[...participants.numbersOf(owner)].map((number) => presence.of.get(number) ?? 0),
    ),
  });

  const [first, ...others] = answers;
  const disputed = others.some(({ owner }) => first !== undefined && !same(owner, first.owner));
  const conversations = presence.all;
  if (first !== undefined && !disputed) {
    return {
      kind: 'found',
      owner: candidate(first.owner),
      method: first.method,
      confidence: others.length > 0 ? 'certain' : 'likely',
      rivals: mostPresent(clues, presence, first.owner).map(candidate),
      conversations,
    };
  }
  const asked = answers.length > 0 ? answers.map(({ owner }) => owner) : mostPresent(clues, presence);
  // Only closed members, LinkedIn itself, or invitations without addresses: no word here is anybody's.
  if (asked.length === 0) return { kind: 'not needed', name: profileName };
  return { kind: 'unsure', conversations, candidates: distinct(asked).map(candidate) };
}

/** The finding, overruled: whom the export points to is a rival then. */
export function overruled(chosen: Owner, finding: OwnerFinding): OwnerFinding {
  const others =
    finding.kind === 'found'
      ? [finding.owner, ...finding.rivals]
      : finding.kind === 'unsure'
        ? finding.candidates
        : [];
  return {
    kind: 'found',
    owner: others.find((other) => same(other, chosen)) ?? { ...chosen, methods: [], conversations: 0 },
    method: 'chosen by you',
    confidence: 'certain',
    rivals: others.filter((other) => !same(other, chosen)),
    conversations: finding.kind === 'not needed' ? 0 : finding.conversations,
  };
}

const same = (a: Owner, b: Owner): boolean =>
  a.slug === undefined || b.slug === undefined ? fold(a.name) === fold(b.name) : a.slug === b.slug;

const distinct = (owners: readonly Owner[]): readonly Owner[] =>
  owners.filter((owner, i) => !owners.slice(0, i).some((other) => same(owner, other)));

/** The one address that is inviter of every outgoing and invitee of every incoming invitation. */
function byInvitations({ invitations, connections }: OwnerClues): Owner | undefined {
  const mine = invitations.flatMap((row) => {
    const url =
      row.direction === 'outgoing' ? row.inviterUrl : row.direction === 'incoming' ? row.inviteeUrl : '';
    const slug = slugOf(url ?? '');
    return slug === undefined ? [] : [{ slug, name: row.direction === 'outgoing' ? row.from : row.to }];
  });
  const [first] = mine;
  if (first === undefined || connections.has(first.slug)) return undefined;
  return mine.every(({ slug }) => slug === first.slug) ? first : undefined;
}

/** The one address present in every conversation. */
function byPresence(clues: OwnerClues, { of, all }: Presence): Owner | undefined {
  const everywhere = [...of]
    .filter(([number, times]) => times === all && mayBeOwner(number, clues))
    .map(([number]) => clues.messages.participants.at(number))
    .filter(({ slug }) => slug !== undefined);
  return everywhere.length === 1 ? everywhere[0] : undefined;
}

/** The one correspondent whose name is Profile.csv's: by address where there is one, by name alone where there is none. */
function byName(clues: OwnerClues, profileName: string): Owner | undefined {
  const sought = fold(profileName);
  if (sought === '') return undefined;
  const namesakes = clues.messages.participants.list.filter(
    ({ foldedName, nameCounts }, number) => foldedName === sought && nameCounts && mayBeOwner(number, clues),
  );
  const addressed = namesakes.filter(({ slug }) => slug !== undefined);
  return addressed.length > 1 ? undefined : (addressed[0] ?? namesakes[0]);
}

/** Not by the name of a connection without an address either, unless it is the owner's as well. */
const mayBeOwner = (number: number, { messages, connections, profile }: OwnerClues): boolean => {
  const { slug, foldedName, closed } = messages.participants.at(number);
  if (closed || (slug !== undefined && connections.has(slug))) return false;
  const called = correspondentKey({ slug: undefined, foldedName });
  return !connections.has(called) || foldedName === fold(nameIn(profile));
};

const nameIn = (profile: ProfileRow | undefined): string =>
  profile === undefined ? '' : `${profile.firstName} ${profile.lastName}`.trim();

/** Who else takes part in the most conversations: those who may be the owner, or anybody where there is none. */
function mostPresent(clues: OwnerClues, { of }: Presence, found?: Owner): readonly Owner[] {
  const { participants } = clues.messages;
  const most = [...of]
    .sort(([, a], [, b]) => b - a)
    .map(([number]) => number)
    .filter((number) => {
      const { closed, nameCounts, ...other } = participants.at(number);
      return !closed && nameCounts && other.name !== '' && !(found && same(other, found));
    });
  const open = most.filter((number) => mayBeOwner(number, clues));
  return (open.length > 0 ? open : most).slice(0, mostCandidates).map((number) => participants.at(number));
}

function named({ slug, name }: Owner, { messages }: OwnerClues, profileName: string): Owner {
  const known =
    slug === undefined ? '' : (messages.participants.list.find((other) => other.slug === slug)?.name ?? '');
  return { slug, name: known || name || profileName };
}

/** In how many conversations somebody is, by number, and how many there are. */
interface Presence {
  readonly of: ReadonlyMap<number, number>;
  readonly all: number;
}

/** A message without a conversation id is a conversation of its own. */
function presenceIn({ threads, thread, sender, recipient }: MessageLedger): Presence {
  const of = new Map<number, number>();
  const note = (number: number): unknown => of.set(number, (of.get(number) ?? 0) + 1);
  for (let i = 0; i < threads.count; i++) for (const number of threads.participantsOf(i)) note(number);
  let alone = 0;
  const [from, to] = [sender.values(), recipient.values()];
  for (const [row, id] of thread.values().entries()) {
    if (id !== threadNone) continue;
    alone += 1;
    for (const number of [from[row] ?? -1, to[row] ?? -1]) if (number >= 0) note(number);
  }
  return { of, all: threads.count + alone };
}
