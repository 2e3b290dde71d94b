import { fold } from '../base/fold.ts';
import type { InvitationRow, ProfileRow } from '../tables/rows.ts';
import type { Owner, OwnerFinding, OwnerMethod } from './owner.ts';
import type { Participants } from './participants.ts';
import { slugOf } from './profile-key.ts';
import type { Threads } from './threads.ts';

/** The most candidates worth asking about. */
const mostCandidates = 3;

export interface OwnerClues {
  readonly invitations: readonly InvitationRow[];
  readonly profile: ProfileRow | undefined;
  readonly participants: Participants;
  readonly threads: Threads;
  /** The slugs of Connections.csv: nobody is their own connection. */
  readonly connections: ReadonlySet<string>;
}

/**
 * Tells the owner from everybody else, in the order of docs/export-format.md §3. Where two methods disagree, or none
 * decides, the page asks.
 */
export function findOwner(clues: OwnerClues): OwnerFinding {
  const profileName =
    clues.profile === undefined ? '' : `${clues.profile.firstName} ${clues.profile.lastName}`.trim();
  if (clues.participants.list.length === 0 && clues.invitations.length === 0)
    return { kind: 'not needed', name: profileName };

  const attended = threadsPerParticipant(clues.threads);
  const answers = (
    [
      ['invitations', byInvitations(clues)],
      ['every conversation', byPresence(clues, attended)],
      ['profile name', byName(clues, profileName)],
    ] as const
  ).flatMap(([method, owner]) =>
    owner === undefined ? [] : [{ method, owner: named(owner, clues, profileName) }],
  );

  const [first, ...others] = answers;
  const disputed = others.some(({ owner }) => first !== undefined && !same(owner, first.owner));
  if (first !== undefined && !disputed) {
    return {
      kind: 'found',
      owner: first.owner,
      method: first.method,
      confidence: others.length > 0 ? 'certain' : 'likely',
    };
  }
  const candidates = answers.length > 0 ? answers.map(({ owner }) => owner) : mostPresent(clues, attended);
  return {
    kind: 'unsure',
    conversations: clues.threads.count,
    candidates: distinct(candidates).map((owner) => ({
      ...owner,
      methods: answers.filter((answer) => same(answer.owner, owner)).map(({ method }): OwnerMethod => method),
      conversations: presenceOf(owner, clues, attended),
    })),
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
function byPresence(clues: OwnerClues, attended: ReadonlyMap<number, number>): Owner | undefined {
  const everywhere = [...attended]
    .filter(([number, threads]) => threads === clues.threads.count && mayBeOwner(number, clues))
    .map(([number]) => clues.participants.at(number))
    .filter(({ slug }) => slug !== undefined);
  return everywhere.length === 1 ? everywhere[0] : undefined;
}

/** The one correspondent whose name is Profile.csv's: by address where there is one, by name alone where there is none. */
function byName(clues: OwnerClues, profileName: string): Owner | undefined {
  const sought = fold(profileName);
  if (sought === '') return undefined;
  const namesakes = clues.participants.list.filter(
    ({ foldedName, nameCounts }, number) => foldedName === sought && nameCounts && mayBeOwner(number, clues),
  );
  const addressed = namesakes.filter(({ slug }) => slug !== undefined);
  return addressed.length > 1 ? undefined : (addressed[0] ?? namesakes[0]);
}

const mayBeOwner = (number: number, { participants, connections }: OwnerClues): boolean => {
  const { slug, closed } = participants.at(number);
  return !closed && (slug === undefined || !connections.has(slug));
};

/** Those who take part in the most conversations: one of them is asked about. */
function mostPresent(clues: OwnerClues, attended: ReadonlyMap<number, number>): readonly Owner[] {
  const byThreads = [...attended].sort(([, a], [, b]) => b - a).map(([number]) => number);
  const open = byThreads.filter(
    (number) => mayBeOwner(number, clues) && clues.participants.at(number).name !== '',
  );
  return (open.length > 0 ? open : byThreads)
    .slice(0, mostCandidates)
    .map((number) => clues.participants.at(number));
}

function named({ slug, name }: Owner, { participants }: OwnerClues, profileName: string): Owner {
  const known =
    slug === undefined ? '' : (participants.list.find((other) => other.slug === slug)?.name ?? '');
  return { slug, name: known || name || profileName };
}

const presenceOf = (
  owner: Owner,
  { participants }: OwnerClues,
  attended: ReadonlyMap<number, number>,
): number => Math.max(0, ...[...participants.numbersOf(owner)].map((number) => attended.get(number) ?? 0));

function threadsPerParticipant(threads: Threads): ReadonlyMap<number, number> {
  const attended = new Map<number, number>();
  for (let thread = 0; thread < threads.count; thread++) {
    for (const number of threads.participantsOf(thread))
      attended.set(number, (attended.get(number) ?? 0) + 1);
  }
  return attended;
}
