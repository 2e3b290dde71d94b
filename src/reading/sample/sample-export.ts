import type { Day } from '../../base/time.ts';
import { aiChats } from './ai-chat.ts';
import { awake, exportDay, exportedAt, joinedAt } from './clock.ts';
import { connectionsText } from './connections-csv.ts';
import { type Contact, contactsFrom, metOverTheYears, withNamesakes } from './contacts.ts';
import { csvText } from './csv.ts';
import { type Dice, diceOf, shuffled } from './dice.ts';
import { groupThreads, joinedThread } from './groups.ts';
import { invitationRows } from './invitations.ts';
import { messageRows, messagesText, withSlips } from './messages-csv.ts';
import { advertisements, drafts, fromNobody, spam, strangersTalk, withFormerMembers } from './oddities.ts';
import { positionRows, profileRows } from './owner.ts';
import { endorsementRows, noteRows, recommendationRows } from './signs.ts';
import { classmates, storyTies } from './stories.ts';
import { type Thread, threadsOf } from './thread.ts';
import { type Tie, tiesOf } from './ties.ts';
import { unreadFiles } from './unread.ts';

export interface SampleExport {
  /** The zip's name, as LinkedIn gives it. */
  readonly name: string;
  /** The export's day. */
  readonly day: Day;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** The seed of the sample that the page offers. */
export const sampleSeed = 14;

/**
 * A whole export of an invented person: fourteen years, about 1,300 connections and 9,000 messages, in the format of
 * 2026 with every oddity of it (docs/export-format.md). The same seed gives the same bytes.
 */
export function sampleExport(seed: number = sampleSeed): SampleExport {
  const dice = diceOf(seed);
  const contact = contactsFrom(dice);
  const met = withNamesakes(dice, metOverTheYears(dice, contact), 7);
  const stories = storyTies(dice);
  const silent = classmates(dice, contact).map((one): Tie => ({ contact: one, turns: [], note: '' }));
  const tied = [...tiesOf(dice, met), ...stories];
  const ties = [...tied, ...silent];
  const strangers = outsiders(dice, contact, tied);

  const table = (path: string, rows: readonly (readonly string[])[]) => ({
    path,
    text: csvText(rows, { quoteAll: false }),
  });
  const signed = shuffled(
    dice,
    tied.filter(({ turns }) => turns.length > 4).map((tie) => tie.contact),
  );
  const quiet = shuffled(
    dice,
    tied.filter(({ turns, contact: { email } }) => turns.length === 0 && email === '').slice(0, -2),
  ).map((tie) => tie.contact);
  const rows = withSlips(dice, messageRows(threads(dice, ties, strangers)), 9);

  return {
    name: 'Complete_LinkedInDataExport_11-14-2026.zip',
    day: exportDay,
    files: [
      {
        path: 'Connections.csv',
        text: connectionsText({
          contacts: ties.map((tie) => tie.contact),
          ghosts: Array.from({ length: 31 }, () => awake(dice, joinedAt + dice() * (exportedAt - joinedAt))),
          undated: quiet.slice(0, 2),
        }),
      },
      { path: 'messages.csv', text: messagesText(rows) },
      { path: 'guide_messages.csv', text: messagesText(messageRows(aiChats(dice, 6))) },
      table('Invitations.csv', invitationRows(dice, ties, strangers.slice(0, 30))),
      table(
        'Endorsement_Received_Info.csv',
        endorsementRows(dice, 'Endorser', [...signed.slice(0, 60), ...quiet.slice(10, 50)]),
      ),
      table(
        'Endorsement_Given_Info.csv',
        endorsementRows(dice, 'Endorsee', [...signed.slice(40, 90), ...strangers.slice(0, 2)]),
      ),
      table('Recommendations_Received.csv', recommendationRows(dice, signed.slice(0, 3), 'received')),
      table('Recommendations_Given.csv', recommendationRows(dice, signed.slice(3, 7), 'given')),
      table('Notes.csv', noteRows(dice, [...signed.slice(10, 14), ...quiet.slice(4, 8)])),
      table('Profile.csv', profileRows),
      table('Positions.csv', positionRows),
      ...unreadFiles(dice, quiet.slice(60, 90)),
    ],
  };
}

/** People who are not connections. The last bears the name of a connection that never wrote. */
function outsiders(
  dice: Dice,
  contact: (since: Contact['since']) => Contact,
  ties: readonly Tie[],
): Contact[] {
  const strangers = Array.from({ length: 60 }, () => contact(awake(dice, exportedAt)));
  const silent = ties.find(({ turns }) => turns.length === 0)?.contact;
  return silent ? [...strangers, { ...silent, slug: `${silent.slug}x` }] : strangers;
}

function threads(dice: Dice, ties: readonly Tie[], strangers: readonly Contact[]): Thread[] {
  const writers = ties.filter(({ turns }) => turns.length > 0).map(({ contact }) => contact);
  const everybody = ties.map(({ contact }) => contact);
  const [first, second] = shuffled(dice, writers) as [Contact, Contact];
  return [
    ...ties.flatMap((tie) => threadsOf(dice, tie)),
    ...groupThreads(dice, writers, 20),
    joinedThread(dice, first, second),
    ...advertisements(dice, everybody, 540),
    ...spam(dice, strangers, writers, 36),
    ...drafts(dice, writers, 12),
    ...withFormerMembers(dice, 26),
    ...fromNobody(dice),
    ...strangersTalk(dice, strangers.slice(15)),
  ];
}
