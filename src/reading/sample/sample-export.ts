import type { Day } from '../../base/time.ts';
import { awake, exportDay, exportedAt, joinedAt } from './clock.ts';
import { connectionsText } from './connections-csv.ts';
import { contactsFrom, metOverTheYears } from './contacts.ts';
import { csvText } from './csv.ts';
import { diceOf, shuffled, times } from './dice.ts';
import { groupThreads, joinedThread } from './groups.ts';
import { invitationsText } from './invitations.ts';
import { formerMember, messagesText, nameless } from './messages-csv.ts';
import { drafts, fromNobody, smallTalk, strangersTalk, unasked } from './oddities.ts';
import { positionsText, profileText } from './owner.ts';
import { endorsementsText, notesText, recommendationsText } from './signs.ts';
import { classmates, friend, mentor, storyTies } from './stories.ts';
import { anyTie, type Tie } from './ties.ts';

export interface SampleExport {
  /** The zip's name, as LinkedIn gives it. */
  readonly name: string;
  /** The export's day. */
  readonly day: Day;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** The seed of the sample that the page offers. */
export const sampleSeed = 64;

/**
 * A whole export of an invented person: fourteen years, about 1,300 connections and 9,000 messages, in the format of
 * 2026 with every oddity of it (docs/export-format.md). The same seed gives the same bytes.
 */
export function sampleExport(seed: number): SampleExport {
  const dice = diceOf(seed);
  const contact = contactsFrom(dice);
  const met = metOverTheYears(dice, contact).map((one) => anyTie(dice, one));
  const ties = [...met, ...storyTies(dice), ...classmates(dice, contact)];
  const contacts = ties.map((tie) => tie.contact);
  const those = (fits: (tie: Tie) => boolean) => shuffled(dice, met.filter(fits)).map((tie) => tie.contact);
  const close = those(({ messages }) => messages > 4);
  const silent = those(({ messages }) => messages === 0);
  const strangers = times(60, () => contact(exportedAt));
  // Not a connection, but bears the name of one that never wrote.
  strangers.push(...silent.slice(0, 1).map((one) => ({ ...one, slug: `${one.slug}x` })));
  const ghosts = times(31, () => awake(dice, joinedAt + dice() * (exportedAt - joinedAt)));

  const tables = {
    Connections: connectionsText({ contacts, ghosts, undated: silent.slice(1, 3) }),
    messages: messagesText([
      ...ties.flatMap((tie) => tie.threads),
      ...groupThreads(dice, close, 22),
      joinedThread(dice, close),
      ...unasked(dice, strangers, contacts),
      ...drafts(dice, close, 12),
      ...smallTalk(dice, formerMember, 26),
      ...fromNobody(dice),
      ...strangersTalk(dice, strangers.slice(15)),
    ]),
    guide_messages: messagesText(smallTalk(dice, nameless('LinkedIn Guide'), 6, { folder: '' })),
    Invitations: invitationsText(dice, ties, strangers.slice(0, 30)),
    Endorsement_Received_Info: endorsementsText(dice, 'Endorser', [
      ...close.slice(0, 60),
      ...silent.slice(10, 50),
    ]),
    Endorsement_Given_Info: endorsementsText(dice, 'Endorsee', [
      ...close.slice(40, 90),
      ...strangers.slice(0, 2),
    ]),
    Recommendations_Received: recommendationsText(dice, [mentor, ...close.slice(0, 3)]),
    Recommendations_Given: recommendationsText(dice, [friend, ...close.slice(3, 7)]),
    Notes: notesText(dice, [...close.slice(10, 14), ...silent.slice(4, 8)]),
    Profile: profileText(),
    Positions: positionsText(),
    // The page has no use for these, and they are empty, each in its way.
    Member_Follows_184402731: csvText('Date,Status,FullName', []),
    'Jobs/Saved Jobs': csvText('Saved Date,Job Url,Job Title,Company Name', []),
    learning_role_play_messages: 'No conversations found',
  };
  return {
    name: 'Complete_LinkedInDataExport_11-14-2026.zip',
    day: exportDay,
    files: Object.entries(tables).map(([name, text]) => ({ path: `${name}.csv`, text })),
  };
}
