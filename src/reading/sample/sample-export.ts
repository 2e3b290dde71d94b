import type { Day } from '../../base/time.ts';
import { aiChats } from './ai-chat.ts';
import { awake, exportDay, exportedAt, joinedAt, pacificWall } from './clock.ts';
import { connectionsText } from './connections-csv.ts';
import { type Contact, contactsFrom, metOverTheYears, withNamesakes } from './contacts.ts';
import { csvText } from './csv.ts';
import { type Dice, diceOf, shuffled } from './dice.ts';
import { groupThreads, joinedThread } from './groups.ts';
import { invitationRows } from './invitations.ts';
import { messagesText, type Thread } from './messages-csv.ts';
import { advertisements, drafts, fromNobody, spam, strangersTalk, withFormerMembers } from './oddities.ts';
import { positionRows, profileRows } from './owner.ts';
import { endorsementRows, noteRows, recommendationRows } from './signs.ts';
import { classmates, recommended, storyTies } from './stories.ts';
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
export const sampleSeed = 20;

/**
 * A whole export of an invented person: fourteen years, about 1,300 connections and 9,000 messages, in the format of
 * 2026 with every oddity of it (docs/export-format.md). The same seed gives the same bytes.
 */
export function sampleExport(seed: number): SampleExport {
  const dice = diceOf(seed);
  const contact = contactsFrom(dice);
  const met = tiesOf(dice, withNamesakes(dice, metOverTheYears(dice, contact), 7));
  const ties = [...met, ...storyTies(dice), ...classmates(dice, contact)];
  const those = (fits: (tie: Tie) => boolean) => shuffled(dice, met.filter(fits)).map((tie) => tie.contact);
  const close = those(({ messages }) => messages > 4);
  const silent = those(({ messages }) => messages === 0);
  const strangers = Array.from({ length: 60 }, () => contact(exportedAt));
  // Not a connection, but bears the name of one that never wrote.
  strangers.push(...silent.slice(0, 1).map((one) => ({ ...one, slug: `${one.slug}x` })));
  const ghosts = Array.from({ length: 31 }, () => awake(dice, joinedAt + dice() * (exportedAt - joinedAt)));

  const table = (name: string, rows: readonly (readonly string[])[]) => ({
    path: `${name}.csv`,
    text: csvText(rows, { quoteAll: false }),
  });
  const pacific = pacificWall();
  const endorsers = [...close.slice(0, 60), ...silent.slice(10, 50)];
  const endorsees = [...close.slice(40, 90), ...strangers.slice(0, 2)];
  return {
    name: 'Complete_LinkedInDataExport_11-14-2026.zip',
    day: exportDay,
    files: [
      {
        path: 'Connections.csv',
        text: connectionsText({
          contacts: ties.map((tie) => tie.contact),
          ghosts,
          undated: silent.slice(1, 3),
        }),
      },
      { path: 'messages.csv', text: messagesText(threads(dice, ties, close, strangers)) },
      { path: 'guide_messages.csv', text: messagesText(aiChats(dice, 6)) },
      table('Invitations', invitationRows(dice, ties, strangers.slice(0, 30), pacific)),
      table('Endorsement_Received_Info', endorsementRows(dice, 'Endorser', endorsers)),
      table('Endorsement_Given_Info', endorsementRows(dice, 'Endorsee', endorsees)),
      table(
        'Recommendations_Received',
        recommendationRows(dice, [recommended.by, ...close.slice(0, 3)], pacific),
      ),
      table(
        'Recommendations_Given',
        recommendationRows(dice, [...close.slice(3, 7), recommended.to], pacific),
      ),
      table('Notes', noteRows(dice, [...close.slice(10, 14), ...silent.slice(4, 8)])),
      table('Profile', profileRows),
      table('Positions', positionRows),
      ...unreadFiles(dice, silent.slice(60, 90)),
    ],
  };
}

/** All of messages.csv. */
function threads(
  dice: Dice,
  ties: readonly Tie[],
  close: readonly Contact[],
  strangers: readonly Contact[],
): Thread[] {
  const [first, second] = close.toSorted((a, b) => a.since - b.since) as [Contact, Contact];
  const contacts = ties.map((tie) => tie.contact);
  return [
    ...ties.flatMap((tie) => tie.threads),
    ...groupThreads(dice, close, 22),
    joinedThread(dice, first, second),
    ...advertisements(dice, strangers, contacts, 600),
    ...spam(dice, strangers, close, 36),
    ...drafts(dice, close, 12),
    ...withFormerMembers(dice, 26),
    ...fromNobody(dice),
    ...strangersTalk(dice, strangers.slice(15)),
  ];
}
