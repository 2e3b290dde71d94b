import { utcInstant } from './dates.ts';
import type { NoteRow } from './rows.ts';
import { address, type Table, text } from './table.ts';

export const notes: Table<NoteRow> = {
  name: /^notes$/,
  signatures: [['Connection First Name', 'Note']],
  dates: ['Created On', 'Edited On'],
  expected: ['Connection First Name', 'Connection Last Name', 'Connection Profile URL', 'Note'],
  reader: (columns, dayFirst) => {
    const firstName = columns('Connection First Name');
    const lastName = columns('Connection Last Name');
    const url = columns('Connection Profile URL');
    const note = columns('Note');
    const created = columns('Created On');
    const edited = columns('Edited On');
    return (cells) => ({
      firstName: text(cells, firstName),
      lastName: text(cells, lastName),
      url: address(cells, url),
      note: text(cells, note),
      at: utcInstant(text(cells, created), dayFirst) ?? utcInstant(text(cells, edited), dayFirst),
    });
  },
};
