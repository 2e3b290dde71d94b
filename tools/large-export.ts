import { createWriteStream } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import JSZip from 'jszip';
import { dayMs, instant } from '../src/base/time.ts';
import { awake, exportedAt } from '../src/reading/sample/clock.ts';
import { connectionsText } from '../src/reading/sample/connections-csv.ts';
import type { Contact } from '../src/reading/sample/contacts.ts';
import { csvText } from '../src/reading/sample/csv.ts';
import { chance, type Dice, diceOf, shuffled, waiting } from '../src/reading/sample/dice.ts';
import { owner, profileText } from '../src/reading/sample/owner.ts';
import { messagesCsv, type Talker } from './invented-messages.ts';
import { inventedPeople, type Naming } from './invented-people.ts';

/** What an invented export is to be like. */
export interface Shape {
  /** The same seed gives the same export. */
  readonly seed: number;
  readonly connections: number;
  /** Rows of messages.csv, about; 0: no such table. */
  readonly messages: number;
  /** How many of the connections there are messages with; without it, one in five. */
  readonly talkedTo?: number;
  /** How many of those one is in touch with; without it, one in five of them. */
  readonly alive?: number;
  readonly naming?: Naming;
  /** False: nobody names a company or a position. */
  readonly jobs?: boolean;
}

/** Exports that a page of people is to be looked at with, and measured by. */
export const shapes = {
  large: { seed: 1, connections: 30_000, messages: 1_000_000 },
  people: { seed: 2, connections: 30_000, messages: 120_000, talkedTo: 27_000, alive: 1500 },
  /** As many as most who were long on LinkedIn ever wrote. */
  judged: { seed: 3, connections: 30_000, messages: 64_000 },
  'few-alive': { seed: 12, connections: 3_000, messages: 900, talkedTo: 240, alive: 3 },
  'most-alive': { seed: 4, connections: 400, messages: 7_000, talkedTo: 370, alive: 255 },
  'one-person': { seed: 5, connections: 1, messages: 12, talkedTo: 1, alive: 0 },
  'no-messages': { seed: 6, connections: 1_200, messages: 0 },
  'long-names': { seed: 7, connections: 300, messages: 2_000, naming: 'long' },
  'right-to-left': { seed: 8, connections: 300, messages: 2_000, naming: 'right-to-left' },
  'no-jobs': { seed: 9, connections: 300, messages: 2_000, jobs: false },
} as const satisfies Readonly<Record<string, Shape>>;

/**
 * Writes an export of this shape into a new temporary folder, as a stream and as LinkedIn zips it, and gives the path of the
 * zip. Its day is 14 November 2026.
 */
export async function largeExport(shape: Shape): Promise<string> {
  const dice = diceOf(shape.seed);
  const { connections, messages, naming = 'ordinary', jobs = true } = shape;
  const contacts = inventedPeople(dice, { connections, naming, jobs });
  const ghosts = Array.from({ length: connections >> 6 }, () =>
    awake(dice, exportedAt - dice() * 3000 * dayMs),
  );
  const zip = new JSZip();
  const add = (path: string, content: string | Readable) =>
    zip.file(path, content, { date: new Date(exportedAt) });
  add('Connections.csv', connectionsText({ contacts, ghosts, undated: [] }));
  add('Profile.csv', profileText());
  add('Invitations.csv', csvText(invitationsHeader, pendingInvitations));
  if (messages > 0) add('messages.csv', Readable.from(messagesCsv(dice, talkersOf(dice, contacts, shape))));
  const path = join(await mkdtemp(join(tmpdir(), 'export-')), 'Complete_LinkedInDataExport_11-14-2026.zip');
  const packed = zip.generateNodeStream({
    compression: 'DEFLATE',
    compressionOptions: { level: 6 },
    streamFiles: true,
  });
  await pipeline(packed, createWriteStream(path));
  return path;
}

/** Whom there were messages with, how many, and until when: a few with hundreds, most with a handful or one. */
function talkersOf(
  dice: Dice,
  contacts: readonly Contact[],
  { connections, messages, ...given }: Shape,
): Talker[] {
  const { talkedTo = Math.round(connections / 5), alive = Math.round(talkedTo / 5) } = given;
  const chosen = shuffled(dice, contacts).slice(0, talkedTo);
  // In touch are those who could be for a year at least; the others are quiet for ten months at least where they can be.
  const settled = chosen.filter(({ since }) => since < exportedAt - 400 * dayMs);
  const inTouch = new Set(settled.slice(0, alive));
  const weights = chosen.map(() => Math.exp(1.6 * bell(dice)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return chosen.map((contact, i) => {
    const share = Math.round(((weights[i] ?? 0) / whole) * messages);
    const knownDays = (exportedAt - contact.since) / dayMs;
    const quietDays = inTouch.has(contact)
      ? Math.min(2 + waiting(dice, 45), 160)
      : Math.min(knownDays * (0.9 + 0.1 * dice()), 300 + waiting(dice, 1200));
    return {
      contact,
      messages: inTouch.has(contact)
        ? Math.max(share, 8 + Math.round(waiting(dice, 24)))
        : Math.max(share, 1),
      last: awake(dice, instant(exportedAt - quietDays * dayMs)),
      oneSided: !inTouch.has(contact) && (share <= 1 || chance(dice, 1.2 / share)),
    };
  });
}

/** Roughly normal, with mean 0 and deviation 1. */
function bell(dice: Dice): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += dice();
  return sum;
}

/** Invitations nobody has answered yet: who asked in all of them is whose export it is. */
const invitationsHeader = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl';
const pendingInvitations = ['Ines Ferreira', 'Jonas Weber', 'Amara Okafor'].map((name, i) => [
  `${owner.first} ${owner.last}`,
  name,
  `11/${i + 3}/26, 9:12 AM`,
  '',
  'OUTGOING',
  `https://www.linkedin.com/in/${owner.slug}`,
  `https://www.linkedin.com/in/${name.toLowerCase().replace(' ', '-')}-pending`,
]);
