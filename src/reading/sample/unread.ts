import { type Instant, yearMs } from '../../base/time.ts';
import { awake, bareText, exportedAt, slashedText } from './clock.ts';
import type { Contact } from './contacts.ts';
import { csvText } from './csv.ts';
import { type Dice, pick } from './dice.ts';

// Files that stand in every export and that the page has no use for.

const times = (dice: Dice, count: number): Instant[] =>
  Array.from({ length: count }, () => awake(dice, exportedAt - yearMs * dice())).sort((a, b) => b - a);

const searches = [
  'supplier audits malmö',
  'calibration "small batteries"',
  'night train jobs',
  'people who know plums',
];

/** Path and text of each. The addresses are of a block that is reserved for documentation (RFC 5737). */
export function unreadFiles(dice: Dice, followed: readonly Contact[]): { path: string; text: string }[] {
  const table = (path: string, header: string, rows: readonly (readonly string[])[]) => ({
    path,
    text: csvText([header.split(','), ...rows], { quoteAll: false }),
  });
  const agents = ['Mozilla/5.0 (X11; Linux x86_64), like a browser', 'App, Version 9.31'];
  return [
    table(
      'Member_Follows_184402731.csv',
      'Date,Status,FullName',
      followed.map(({ first, last }, i) => [
        bareText(times(dice, 1)[0] ?? exportedAt),
        i % 7 === 3 ? 'Inactive' : 'Active',
        `${first} ${last}`,
      ]),
    ),
    table(
      'Logins.csv',
      'Login Date,IP Address,User Agent,Login Type',
      times(dice, 30).map((at) => [
        slashedText(at),
        `192.0.2.${Math.floor(at / 60_000) % 250}`,
        pick(dice, agents),
        'LoginTypeStandard',
      ]),
    ),
    table(
      'Search Queries.csv',
      'Time,Search Query',
      times(dice, 24).map((at) => [slashedText(at), pick(dice, searches)]),
    ),
    table('Jobs/Saved Jobs.csv', 'Saved Date,Job Url,Job Title,Company Name', []),
    table('Publications.csv', 'Name,Published On,Description,Publisher,Url', []),
    { path: 'learning_role_play_messages.csv', text: 'No conversations found' },
  ];
}
