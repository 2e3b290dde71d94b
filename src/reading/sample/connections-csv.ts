import type { Instant } from '../../base/time.ts';
import { connectedText } from './clock.ts';
import type { Contact } from './contacts.ts';
import { csvText } from './csv.ts';
import { profileUrl } from './messages-csv.ts';

const header = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261"

First Name,Last Name,URL,Email Address,Company,Position,Connected On`;
/** Connected On as no calendar has it. */
const unreadable: readonly string[] = ['31 Feb 2019', 'Invalid date'];

export interface Listed {
  readonly contacts: readonly Contact[];
  /** When the members connected of whom only the date is left. */
  readonly ghosts: readonly Instant[];
  /** Those whose date is written so that nobody can read it; two at most. */
  readonly undated: readonly Contact[];
}

/** Connections.csv, newest first: addresses percent-encoded, dates in UTC. */
export function connectionsText({ contacts, ghosts, undated }: Listed): string {
  const rows = contacts.map((contact) => {
    const { first, last, slug, email, company, position, since } = contact;
    const date = unreadable[undated.indexOf(contact)] ?? connectedText(since);
    return {
      since,
      row: [first, last, profileUrl(encodeURIComponent(slug)), email, company, position, date],
    };
  });
  rows.push(...ghosts.map((since) => ({ since, row: ['', '', '', '', '', '', connectedText(since)] })));
  return csvText(
    header,
    rows.sort((a, b) => b.since - a.since).map(({ row }) => row),
  );
}
