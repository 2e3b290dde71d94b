import type { LeftOutReason } from '../network/report.ts';

interface LeftOutWords {
  readonly label: string;
  readonly why: string;
}

/** What was left out of the counts, and why. */
export const leftOutWords: Readonly<Record<LeftOutReason, LeftOutWords>> = {
  'ai chat': { label: 'Chats with LinkedIn’s AI', why: 'nobody is at the other end' },
  draft: { label: 'Drafts', why: 'never sent' },
  advertisement: { label: 'Advertisements', why: 'sponsored messages, not from a person you know' },
  spam: { label: 'Spam', why: 'in LinkedIn’s spam folder' },
  'unread date': { label: 'Dates that cannot be read', why: 'no date, or one after the export’s day' },
  group: {
    label: 'Conversations with several people',
    why: 'nobody in them is credited with a one-to-one word',
  },
  'linkedin member': {
    label: 'From or to “LinkedIn Member”',
    why: 'a closed or hidden account, without a name',
  },
  'no sender': { label: 'Without a sender', why: 'nothing says who wrote them' },
  'shared name': { label: 'Shared names', why: 'the name belongs to several people, and there is no link' },
  'not a connection': { label: 'With people who are not connections', why: 'listed below' },
  duplicate: { label: 'Duplicates', why: 'the same message twice' },
};
