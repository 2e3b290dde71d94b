import { dayIn } from './dates.ts';
import type { ConnectionRow } from './rows.ts';
import { address, type Table, text } from './table.ts';

export const connections: Table<ConnectionRow> = {
  name: /^connections$/,
  signatures: [['First Name', 'Connected On']],
  // URL came in 2023-07; the e-mail address is nearly always empty.
  dates: ['Connected On'],
  expected: ['First Name', 'Last Name', 'Company', 'Position', 'Connected On'],
  isNote: ([first = '', ...others]) =>
    /^notes:?$/i.test(first.trim())
      ? others.every((cell) => cell.trim() === '')
      : first.startsWith('When exporting your connection data'),
  reader: (columns, dayFirst) => {
    const firstName = columns('First Name');
    const lastName = columns('Last Name');
    const url = columns('URL');
    const email = columns('Email Address');
    const company = columns('Company');
    const position = columns('Position');
    const connectedOn = columns('Connected On');
    return (cells) => {
      const connectedOnText = text(cells, connectedOn);
      return {
        firstName: text(cells, firstName),
        lastName: text(cells, lastName),
        url: address(cells, url),
        email: text(cells, email),
        company: text(cells, company),
        position: text(cells, position),
        connectedOn: dayIn(connectedOnText, dayFirst),
        connectedOnText,
      };
    };
  },
};
