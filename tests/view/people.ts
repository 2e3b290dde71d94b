import type { MessageSpec, PersonSpec } from '../support/network.ts';

const talk = (...days: readonly string[]): readonly MessageSpec[] =>
  days.flatMap((day): MessageSpec[] => [
    [`${day}T09:00:00Z`, 'you'],
    [`${day}T10:00:00Z`, 'they'],
  ]);

/** One or more of each verdict, as of 14 November 2026, in the order of the list as it opens. */
export const circle: readonly PersonSpec[] = [
  {
    name: 'Ines Ferreira',
    company: 'Northwind',
    position: 'Head of Data',
    messages: talk('2016-03-01', '2016-08-01', '2017-02-01'),
    signs: [{ kind: 'recommendation', way: 'received', at: '2017-03-01' }],
    cautions: ['recommendation', 'shared group'],
    groupMessages: 12,
  },
  {
    name: 'Amara Okafor',
    company: 'Tessel',
    position: 'Product Lead',
    messages: talk('2026-08-01', '2026-10-20', '2026-11-02'),
  },
  { name: 'Jonas Weber', company: 'Kestrel Health', position: 'Recruiter', connectedOn: '2026-10-01' },
  {
    name: 'Tomasz Zieliński',
    company: 'Fernweh',
    position: 'Founder',
    messages: [['2015-05-05', 'you']],
  },
  { name: 'Mei-Ling Chou', company: 'Oakline', position: 'Staff Designer' },
];

/** Many who never wrote. */
export const crowd = (count: number): readonly PersonSpec[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `Guest ${String(index + 1).padStart(5, '0')}`,
    company: `Company ${index % 40}`,
    position: 'Analyst',
  }));
