import { pacificInstant } from './dates.ts';
import { directionOf } from './direction.ts';
import type { InvitationRow } from './rows.ts';
import { address, type Table, text } from './table.ts';

export const invitations: Table<InvitationRow> = {
  name: /^invitations$/,
  signatures: [['From', 'To', 'Sent At', 'Direction']],
  dates: ['Sent At'],
  expected: ['From', 'To', 'Sent At', 'Message', 'Direction'],
  reader: (columns, dayFirst) => {
    const from = columns('From');
    const to = columns('To');
    const sentAt = columns('Sent At');
    const message = columns('Message');
    const direction = columns('Direction');
    // In 2023-07 these were …ProfileUrn, a number that no other table has.
    const inviterUrl = columns('inviterProfileUrl');
    const inviteeUrl = columns('inviteeProfileUrl');
    return (cells) => ({
      from: text(cells, from),
      to: text(cells, to),
      at: pacificInstant(text(cells, sentAt), dayFirst),
      message: text(cells, message),
      direction: directionOf(text(cells, direction)),
      inviterUrl: address(cells, inviterUrl),
      inviteeUrl: address(cells, inviteeUrl),
    });
  },
};
