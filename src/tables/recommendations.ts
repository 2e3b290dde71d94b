import { pacificInstant } from './dates.ts';
import type { RecommendationRow } from './rows.ts';
import { type Table, text } from './table.ts';

const recommendations = (name: RegExp): Table<RecommendationRow> => ({
  name,
  signatures: [['First Name', 'Last Name', 'Job Title', 'Creation Date']],
  dates: ['Creation Date'],
  expected: ['First Name', 'Last Name', 'Company', 'Creation Date'],
  reader: (columns, dayFirst) => {
    const firstName = columns('First Name');
    const lastName = columns('Last Name');
    const company = columns('Company');
    const created = columns('Creation Date');
    return (cells) => ({
      firstName: text(cells, firstName),
      lastName: text(cells, lastName),
      company: text(cells, company),
      at: pacificInstant(text(cells, created), dayFirst),
    });
  },
});

/** Received and given have the same columns: only the file's name tells them apart. */
export const recommendationsReceived = recommendations(/^recommendations?received$/);
export const recommendationsGiven = recommendations(/^recommendations?given$/);
