import type { Instant } from '../../base/time.ts';
import { connectedText } from './clock.ts';
import type { Contact } from './contacts.ts';
import { csvText } from './csv.ts';

const preamble = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261"

`;
const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'.split(',');

/** Connected On as no calendar has it. */
const unreadable: readonly string[] = ['31 Feb 2019', 'Invalid date'];

const rowOf = ({ first, last, slug, email, company, position }: Contact, connectedOn: string): string[] => [
  first,
  last,
  `https://www.linkedin.com/in/${encodeURIComponent(slug)}`,
  email,
  company,
  position,
  connectedOn,
];

export interface Listed {
  readonly contacts: readonly Contact[];
  /** When the members connected of whom only the date is left. */
  readonly ghosts: readonly Instant[];
  /** Those whose date is written so that nobody can read it; two at most. */
  readonly undated: readonly Contact[];
}

/** Connections.csv, newest first: addresses percent-encoded, dates in UTC. */
export function connectionsText({ contacts, ghosts, undated }: Listed): string {
  const people = contacts.map((contact) => {
    const date = unreadable[undated.indexOf(contact)] ?? connectedText(contact.since);
    return { at: contact.since, row: rowOf(contact, date) };
  });
  const hidden = ghosts.map((at) => ({ at, row: ['', '', '', '', '', '', connectedText(at)] }));
  const newestFirst = [...people, ...hidden].sort((a, b) => b.at - a.at).map(({ row }) => row);
  return preamble + csvText([header, ...newestFirst], { quoteAll: false });
}
