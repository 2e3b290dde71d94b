import type { Account } from '../network/report.ts';

interface TableWords {
  readonly title: string;
  /** What it costs where it is missing. */
  readonly cost: string;
  readonly columns: readonly string[];
}

const who = ['With', 'Profile link'];
const vouched = 'what speaks for a silent person is not seen';

/** The tables the page reads. */
export const reportTables: Readonly<Record<Account['table'], TableWords>> = {
  connections: {
    title: 'Connections',
    cost: '',
    columns: ['Name', 'Profile link', 'Company', 'Connected on'],
  },
  messages: {
    title: 'Messages',
    cost: 'nobody silent is judged, and their verdicts stay empty',
    columns: ['From', 'To'],
  },
  invitations: {
    title: 'Invitations',
    cost: 'who you are is known by other signs alone, and personal notes on invitations are not seen',
    columns: who,
  },
  endorsementsReceived: { title: 'Endorsements of you', cost: vouched, columns: who },
  endorsementsGiven: { title: 'Endorsements by you', cost: vouched, columns: who },
  recommendationsReceived: { title: 'Recommendations of you', cost: vouched, columns: who },
  recommendationsGiven: { title: 'Recommendations by you', cost: vouched, columns: who },
  notes: { title: 'Your private notes', cost: 'nobody is kept for a note of yours', columns: who },
  profile: {
    title: 'Your profile',
    cost: 'your name is not there to tell you from the others',
    columns: ['Name'],
  },
  positions: {
    title: 'Your jobs',
    cost: 'nobody gets the caution “same employer”',
    columns: ['Company', 'Title'],
  },
};
