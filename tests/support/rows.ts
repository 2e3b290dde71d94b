import type { Instant } from '../../src/base/time.ts';
import { dayOf } from '../../src/base/time.ts';
import type { ConnectionRow, InvitationRow, MessageRow } from '../../src/tables/rows.ts';

/** Rows as the tables room gives them, with what a test does not care about filled in. */

export const at = (iso: string): Instant => Date.parse(iso.length > 10 ? iso : `${iso}T00:00:00Z`) as Instant;

export function connectionRow(
  name: string,
  slug?: string,
  on = '2020-01-01',
  more: Partial<ConnectionRow> = {},
): ConnectionRow {
  const [firstName = '', ...rest] = name.split(' ');
  return {
    firstName,
    lastName: rest.join(' '),
    url: slug === undefined ? undefined : `https://www.linkedin.com/in/${slug}`,
    email: '',
    company: '',
    position: '',
    connectedOn: on === '' ? undefined : dayOf(at(on)),
    connectedOnText: on,
    ...more,
  };
}

/** `from` and `to` are `Name|slug`; a name without `|` stands in a table without addresses, `Name|` has an empty one. */
export function messageRow(
  date: string,
  from: string,
  to: string,
  more: Partial<MessageRow> = {},
): MessageRow {
  const sender = somebody(from);
  const recipients = to === '' ? [] : to.split(';').map(somebody);
  return {
    conversation: '',
    title: '',
    from: sender.name,
    senderUrl: sender.url,
    to: recipients.map(({ name }) => name),
    recipientUrls: recipients.some(({ url }) => url !== undefined)
      ? recipients.flatMap(({ url }) => (url ? [url] : []))
      : undefined,
    at: date === '' ? undefined : at(date),
    subject: '',
    content: `words of ${date}`,
    folder: 'INBOX',
    draft: false,
    direction: undefined,
    ...more,
  };
}

export function invitationRow(
  direction: 'incoming' | 'outgoing',
  from: string,
  to: string,
  more: Partial<InvitationRow> = {},
): InvitationRow {
  const [inviter, invitee] = [somebody(from), somebody(to)];
  return {
    from: inviter.name,
    to: invitee.name,
    at: at('2024-01-01'),
    message: '',
    direction,
    inviterUrl: inviter.url,
    inviteeUrl: invitee.url,
    ...more,
  };
}

function somebody(text: string): { readonly name: string; readonly url: string | undefined } {
  const [name = '', slug] = text.split('|');
  return {
    name,
    url: slug === undefined ? undefined : slug === '' ? '' : `https://www.linkedin.com/in/${slug}`,
  };
}
