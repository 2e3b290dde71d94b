import { utc } from './clock.ts';
import { employers } from './companies.ts';
import type { Name } from './names.ts';

/** The one whose export this is. */
export const owner = {
  first: 'Noa',
  last: 'Winterfeld',
  hello: 'Hi',
  slug: 'noa-winterfeld',
} as const satisfies Name & { readonly slug: string };

export const ownerBirthday = { month: 5, dayOfMonth: 3 };

/** When the owner began where: the days on which others congratulate. */
export const newJobs = [utc(2015, 9, 1), utc(2018, 6, 4), utc(2022, 4, 4)];

export const profileRows: readonly (readonly string[])[] = [
  'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers'.split(
    ',',
  ),
  [
    owner.first,
    owner.last,
    '',
    '',
    'May 3',
    'Makes measuring instruments that people understand, at Larkfield',
    'Fourteen years of asking "what would you leave out?".\nBooks, then software, then health, now instruments.',
    'Measuring and Control Instruments',
    '',
    'Ghent Area',
    '',
    '[PERSONAL:https://noa-winterfeld.example]',
    '',
  ],
];

const spans = ['Jan 2012|Aug 2015', 'Sep 2015|May 2018', 'Jun 2018|Mar 2022', 'Apr 2022|'];
const titles = ['Editorial Assistant', 'Product Analyst', 'Product Manager', 'Head of Product'];

/** Positions.csv, the present one first. */
export const positionRows: readonly (readonly string[])[] = [
  ['Company Name', 'Title', 'Description', 'Location', 'Started On', 'Finished On'],
  ...employers
    .map((company, i) => [company, titles[i] ?? '', '', 'Ghent, Belgium', ...(spans[i] ?? '|').split('|')])
    .reverse(),
];
