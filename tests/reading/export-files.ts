import type { DroppedFile } from '../../src/archive/archive.ts';
import { type Problem, problemOf } from '../../src/base/problem.ts';
import { type Day, isoDay } from '../../src/base/time.ts';
import { readExport } from '../../src/reading/read-export.ts';
import type { Choices, Reading } from '../../src/reading/reading.ts';

const me = 'Robin Vale,https://www.linkedin.com/in/robin';
const ada = 'Ada Lark,https://www.linkedin.com/in/ada-lark';
const bruno = 'Bruno Keel,https://www.linkedin.com/in/bruno-keel';
const nell = 'Nell Frost,https://www.linkedin.com/in/nell-frost';

export const connectionsHeader = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
export const connectionRows = [
  'Ada,Lark,https://www.linkedin.com/in/ada-lark,,Wren & Co,Printer,02 Jan 2020\n',
  'Bruno,Keel,https://www.linkedin.com/in/bruno-keel,,,,03 Jan 2020\n',
  'Cleo,Marsh,https://www.linkedin.com/in/cleo-marsh,,,,04 Jan 2020\n',
  ',,,,,,05 Jan 2020\n',
];
export const messagesHeader =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n';
/** With Ada, with Bruno, with a stranger, and in a group of three. */
export const messageRows = [
  `2-a,,${me},${ada},2026-06-02 10:00:00 UTC,,Yes,INBOX\n`,
  `2-a,,${ada},${me},2026-06-01 10:00:00 UTC,,Coffee?,INBOX\n`,
  `2-b,,${me},${bruno},2021-05-01 10:00:00 UTC,,Hello,INBOX\n`,
  `2-n,,${nell},${me},2022-05-01 10:00:00 UTC,,Hello,INBOX\n`,
  `2-g,,Robin Vale,https://www.linkedin.com/in/robin,"Ada Lark,Bruno Keel","https://www.linkedin.com/in/ada-lark,https://www.linkedin.com/in/bruno-keel",2023-05-01 10:00:00 UTC,,Both of you,INBOX\n`,
];

/** The tables of a small export by their names. */
export const tables = {
  'Connections.csv': connectionsHeader + connectionRows.join(''),
  'messages.csv': messagesHeader + messageRows.join(''),
  'Invitations.csv': `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nRobin Vale,Cleo Marsh,"1/3/20, 1:12 AM",We met at the fair,OUTGOING,https://www.linkedin.com/in/robin,https://www.linkedin.com/in/cleo-marsh\n`,
  'Endorsement_Received_Info.csv': `Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n2021/02/01 15:02:55 UTC,Typesetting,Cleo,Marsh,www.linkedin.com/in/cleo-marsh,ACCEPTED\n`,
  'Profile.csv': 'First Name,Last Name,Maiden Name\nRobin,Vale,\n',
  'Skills.csv': 'Name\nTypesetting\n',
} as const;

/** Some of these tables. */
export const some = (...names: (keyof typeof tables)[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, tables[name]]));

export const loose = (files: Readonly<Record<string, string>>, folder = ''): DroppedFile[] =>
  Object.entries(files).map(([name, text]) => ({ path: folder + name, blob: new Blob([text]) }));

export async function read(
  files: readonly DroppedFile[],
  earlier: readonly (readonly DroppedFile[])[] = [],
  choices: Choices = {},
): Promise<Reading> {
  const outcome = await readExport(files, () => undefined, choices, earlier);
  if (outcome.kind !== 'read') throw new Error(`it was ${outcome.kind}`);
  return outcome.reading;
}

export async function refused(
  files: readonly DroppedFile[],
  earlier: readonly (readonly DroppedFile[])[] = [],
): Promise<Problem> {
  const outcome = await readExport(files, () => undefined, {}, earlier).catch(problemOf);
  if (outcome.kind === 'read' || outcome.kind === 'asking') throw new Error('it was read');
  return outcome.kind === 'refused' ? outcome.problem : outcome;
}

/** Everybody by name, with their messages of both directions, their signs and the messages of groups. */
export const peopleOf = ({ network, facts }: Reading) =>
  network.people.map(({ name, signs, groupMessages }, index) => {
    const { sent, received } = facts[index] ?? { sent: Number.NaN, received: Number.NaN };
    return { name, sent, received, groupMessages, signs: signs.length };
  });

/** Whoever reads the tables above, however they come, finds these. */
export const everybody = [
  { name: 'Ada Lark', sent: 1, received: 1, groupMessages: 1, signs: 0 },
  { name: 'Bruno Keel', sent: 1, received: 0, groupMessages: 1, signs: 0 },
  { name: 'Cleo Marsh', sent: 0, received: 0, groupMessages: 0, signs: 2 },
];

export const dayOf = ({ asOf }: { readonly asOf: Day }): string => isoDay(asOf);
