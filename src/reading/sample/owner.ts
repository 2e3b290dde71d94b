import { csvText } from './csv.ts';
import { lines, listed } from './dice.ts';
import type { Name } from './names.ts';

/** The one whose export this is. */
export const owner = {
  first: 'Noa',
  last: 'Winterfeld',
  hello: 'Hi',
  slug: 'noa-winterfeld',
} as const satisfies Name & { readonly slug: string };

/** Profile.csv. */
export const profileText = (): string =>
  csvText(
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers',
    [listed(`${owner.first}|${owner.last}|||May 3|Head of Product||||Ghent Area|||`)],
  );

/** Positions.csv, the present one first. */
export const positionsText = (): string =>
  csvText(
    'Company Name,Title,Description,Location,Started On,Finished On',
    lines(`
Larkfield Instruments GmbH|Head of Product|||Apr 2022|
Umberhaven Health|Product Manager|||Jun 2018|Mar 2022
Thistlegate Software Ltd|Product Analyst|||Sep 2015|May 2018
Quillmere Press|Editorial Assistant|||Jan 2012|Aug 2015`).map(listed),
  );
