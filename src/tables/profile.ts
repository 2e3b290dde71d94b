import type { ProfileRow } from './rows.ts';
import { type Table, text } from './table.ts';

/** The owner's own name; their address is not in it. */
export const profile: Table<ProfileRow> = {
  name: /^profile$/,
  signatures: [
    ['First Name', 'Last Name', 'Maiden Name'],
    ['First Name', 'Last Name', 'Headline'],
  ],
  dates: [],
  expected: ['First Name', 'Last Name'],
  reader: (columns) => {
    const firstName = columns('First Name');
    const lastName = columns('Last Name');
    return (cells) => ({ firstName: text(cells, firstName), lastName: text(cells, lastName) });
  },
};
