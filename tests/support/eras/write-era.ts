import type { DroppedFile } from '../../../src/archive/archive.ts';
import type { Dialect, Sheet } from './dialect.ts';
import { written } from './dialect.ts';
import { american, type Era, hasAddresses, marksDrafts, rawUrl, two, utc } from './era.ts';
import {
  fullName,
  type Imagined,
  type ImaginedMessage,
  isConnection,
  owner,
  type Somebody,
} from './imagined.ts';
import { invitations, signTables } from './write-signs.ts';

const note =
  'When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261';

/**
 * The export that LinkedIn would have made of a network in that year, its tables passed through a program. `change` is
 * what somebody did to a table before it was saved.
 */
export function writeEra(
  network: Imagined,
  era: Era,
  dialect: Dialect,
  change = (sheet: Sheet): Sheet => sheet,
): readonly DroppedFile[] {
  const sheets: Readonly<Record<string, Sheet>> = {
    Connections: connections(network, era, dialect),
    messages: messages(network, era),
    Invitations: invitations(network, era),
    ...signTables(network, era),
    Profile: {
      above: [],
      header: ['First Name', 'Last Name', 'Maiden Name', 'Headline'],
      rows: [[owner.first, owner.last, '', 'Potter, at times']],
    },
  };
  // What is empty has no file, but for the tables without which nobody is judged.
  const kept = Object.entries(sheets).filter(([name, { rows }]) => rows.length > 0 || name === 'messages');
  return kept.map(([name, sheet]) => ({
    path: `Complete_LinkedInDataExport_06-30-2026/${name}.csv`,
    blob: new Blob([written(change(sheet), dialect)]),
  }));
}

function connections({ people }: Imagined, era: Era, { dates }: Dialect): Sheet {
  const urls = hasAddresses(era);
  const header = ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'];
  const row = (one: Somebody): string[] => [
    one.first,
    ` ${one.last}`,
    `https://www.linkedin.com/in/${encodeURIComponent(one.slug)}`,
    '',
    one.company,
    'Potter',
    connectedOn(one.since ?? 0, era, dates),
  ];
  const carried = (cells: readonly string[]): readonly string[] => cells.filter((_, i) => urls || i !== 2);
  // One whose day can be no month, so that the order can be told; a ghost, so that nobody is added.
  const ghost = ['', '', '', '', '', '', connectedOn(Date.parse('2020-03-31') / 86_400_000, era, dates)];
  return {
    above: era === '2018' || era === '2020' ? [] : [['Notes:'], [note], ['']],
    header: carried(header),
    rows: [...people.filter(isConnection).map(row), ghost].map(carried),
  };
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function connectedOn(day: number, era: Era, dates: Dialect['dates']): string {
  const date = new Date(day * 86_400_000);
  const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  switch (dates) {
    case 'as they are':
      return era === '2018' ? american(day * 1_440 + 554) : `${two(d)} ${months[m - 1]} ${y}`;
    case '8-Feb-26':
      return `${d}-${months[m - 1]}-${two(y % 100)}`;
    case '2/8/2026':
      return `${m}/${d}/${y}`;
    case '08/02/2026':
      return `${two(d)}/${two(m)}/${y}`;
    case '08.02.2026':
      return `${two(d)}.${two(m)}.${y}`;
    case '2026-02-08':
      return date.toISOString().slice(0, 10);
    case '46061':
      return String(day + 25_569);
  }
}

const advertiser: Somebody = { first: 'Kiln', last: 'Offers', slug: '', company: '', since: undefined };
const closed: Somebody = { ...advertiser, first: 'LinkedIn', last: 'Member' };

/** Who writes and who is written to. */
function endsOf({ kind, fromOwner, others }: ImaginedMessage, people: readonly Somebody[]) {
  const them = others.flatMap((n) => people[n] ?? []);
  if (kind === 'advertisement') return { from: advertiser, to: [owner] };
  if (kind === 'closed member') return { from: closed, to: [owner] };
  const [partner = owner, ...rest] = them;
  return fromOwner
    ? { from: owner, to: kind === 'group' ? them : [partner] }
    : { from: partner, to: kind === 'group' ? [owner, ...rest] : [owner] };
}

function messages({ people, messages: all }: Imagined, era: Era): Sheet {
  const columns = columnsOf[era];
  const newestFirst = all
    .filter(({ kind }) => kind !== 'draft' || marksDrafts(era))
    .toSorted((a, b) => (a.thread === b.thread ? b.minute - a.minute : a.thread < b.thread ? -1 : 1));
  const row = (message: ImaginedMessage): string[] => {
    const { from, to } = endsOf(message, people);
    const { kind, minute, text, fromOwner } = message;
    const cells: Record<string, string> = {
      'CONVERSATION ID': kind === 'draft' ? '' : message.thread,
      'CONVERSATION TITLE': kind === 'advertisement' ? 'Sponsored Conversation' : '',
      FROM: fullName(from),
      'SENDER PROFILE URL': from.slug && rawUrl(from),
      TO: to.map(fullName).join(','),
      'RECIPIENT PROFILE URLS': to.map(rawUrl).join(','),
      DATE: era === '2018' ? american(minute) : utc(minute),
      CONTENT: kind === 'advertisement' ? '<p class="spinmail-quill-editor">Buy!</p>' : text,
      FOLDER: kind === 'spam' ? 'SPAM' : 'INBOX',
      'IS MESSAGE DRAFT': kind === 'draft' ? 'Yes' : 'No',
      DIRECTION: fromOwner ? 'OUTGOING' : 'INCOMING',
    };
    return columns.map((name) => cells[name.toUpperCase()] ?? '');
  };
  return { above: [], header: columns, rows: newestFirst.map(row) };
}

const until2023 =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER'.split(',');
const since2023 =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER'.split(
    ',',
  );
const columnsOf: Readonly<Record<Era, readonly string[]>> = {
  '2018': 'From,To,Date,Subject,Content,Direction,Folder'.split(','),
  // Nobody kept messages of 2020; the next ones known are these.
  '2020': until2023,
  '2021–22': until2023,
  '2023': since2023,
  '2024–26': [...since2023, 'ATTACHMENTS', 'IS MESSAGE DRAFT'],
};
