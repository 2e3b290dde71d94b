import type { Fate } from '../network/report.ts';

interface FateWords {
  readonly label: string;
  readonly why: string;
}

/** What becomes of a row, and why. */
export const fateWords: Readonly<Record<Fate, FateWords>> = {
  listed: { label: 'people', why: 'each is in the list and in the downloads' },
  'listed without a date': {
    label: 'people with an unreadable date',
    why: 'taken as connected long ago, with a caution',
  },
  ghost: { label: 'hidden members', why: 'a date and nothing else: closed or hidden, without a link' },
  repeated: { label: 'listed again', why: 'the same in more than one row; counted once' },
  again: { label: 'in another copy of this table too', why: 'read there, and counted once' },
  'same person': { label: 'one person with another row', why: 'you said so' },
  'by link': { label: 'matched by profile link', why: '' },
  'by name': { label: 'matched by name', why: 'without a link, but one connection alone has the name' },
  used: { label: 'used', why: '' },
  'no direction': { label: 'without a direction', why: 'nothing says which of the two is you' },
  'ai chat': { label: 'chats with LinkedIn’s AI', why: 'nobody is at the other end' },
  draft: { label: 'drafts', why: 'never sent' },
  advertisement: { label: 'advertisements', why: 'sponsored, not from a person you know' },
  spam: { label: 'spam', why: 'in LinkedIn’s spam folder' },
  'unread date': { label: 'without a readable date', why: 'none, or one after the export’s day' },
  group: {
    label: 'to several people, or not with you',
    why: 'in a conversation of several nobody is credited with a one-to-one word',
  },
  'linkedin member': { label: 'with a “LinkedIn Member”', why: 'a closed or hidden account, without a name' },
  'no sender': { label: 'without a sender or a recipient', why: 'nothing says who is at the other end' },
  'shared name': {
    label: 'with a shared name',
    why: 'several people have it, and there is no link: nobody is credited, all of them carry a caution',
  },
  'not a connection': { label: 'with people who are not connections', why: 'named further down' },
  duplicate: { label: 'duplicates', why: 'the same message twice' },
};

/** Of a sign, not of a message. */
export const unmatchedSign: FateWords = {
  label: 'with nobody among your connections',
  why: 'pending invitations, or people since removed',
};
