import { utcInstant } from './dates.ts';
import type { EndorsementRow } from './rows.ts';
import { address, type Table, text } from './table.ts';

/** The two tables differ in one word: `Endorser` gave what was received, `Endorsee` received what was given. */
const endorsements = (who: 'Endorser' | 'Endorsee', name: RegExp): Table<EndorsementRow> => ({
  name,
  signatures: [[`${who} First Name`, `${who} Last Name`]],
  dates: ['Endorsement Date'],
  expected: ['Endorsement Date', 'Skill Name', `${who} First Name`, `${who} Last Name`, 'Endorsement Status'],
  reader: (columns, dayFirst) => {
    const date = columns('Endorsement Date');
    const skill = columns('Skill Name');
    const firstName = columns(`${who} First Name`);
    const lastName = columns(`${who} Last Name`);
    const url = columns(`${who} Public Url`);
    const status = columns('Endorsement Status');
    return (cells) => ({
      at: utcInstant(text(cells, date), dayFirst),
      skill: text(cells, skill),
      firstName: text(cells, firstName),
      lastName: text(cells, lastName),
      url: address(cells, url),
      accepted: text(cells, status).toUpperCase() === 'ACCEPTED',
    });
  },
});

export const endorsementsReceived = endorsements('Endorser', /^endorsements?receivedinfo$/);
export const endorsementsGiven = endorsements('Endorsee', /^endorsements?giveninfo$/);
