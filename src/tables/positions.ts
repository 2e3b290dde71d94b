import type { PositionRow } from './rows.ts';
import { type Table, text } from './table.ts';

/** The owner's own jobs. */
export const positions: Table<PositionRow> = {
  name: /^positions$/,
  signatures: [['Company Name', 'Title', 'Started On']],
  dates: [],
  expected: ['Company Name', 'Title'],
  reader: (columns) => {
    const company = columns('Company Name');
    const title = columns('Title');
    return (cells) => ({ company: text(cells, company), title: text(cells, title) });
  },
};
