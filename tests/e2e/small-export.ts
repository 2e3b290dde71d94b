import JSZip from 'jszip';
import type { HandedFile } from './visit.ts';

/** An export of a few people, as of 30 June 2026, that Rut Vidal asked for. */
const owner = 'Rut Vidal';
const ownerSlug = 'rut-vidal';

interface Someone {
  readonly first: string;
  readonly last: string;
  readonly slug: string;
  readonly on: string;
  /** What was said, newest first: a date, and who said it. */
  readonly said?: readonly (readonly [date: string, by: 'owner' | 'them'])[];
  readonly verdict: 'alive' | 'dormant' | 'prunable' | 'new';
  readonly reason: string;
}

const people: readonly Someone[] = [
  {
    first: 'Alma',
    last: 'Reyes',
    slug: 'alma-reyes',
    on: '15 Jan 2020',
    said: [
      ['2026-06-20 09:00:00', 'them'],
      ['2026-06-19 09:00:00', 'owner'],
      ['2025-11-03 12:00:00', 'owner'],
      ['2025-11-02 08:30:00', 'them'],
    ],
    verdict: 'alive',
    reason: 'in touch',
  },
  {
    first: 'Bo',
    last: 'Lindqvist',
    slug: 'bo-lindqvist',
    on: '01 Jun 2026',
    verdict: 'new',
    reason: 'too early to say',
  },
  {
    first: 'Chidi',
    last: 'Okafor',
    slug: 'chidi-okafor',
    on: '02 Mar 2015',
    verdict: 'prunable',
    reason: 'never wrote',
  },
  {
    first: 'Dana',
    last: 'Roe, PhD',
    slug: 'dana-roe',
    on: '09 Sep 2018',
    said: [['2025-12-01 16:20:00', 'them']],
    verdict: 'dormant',
    reason: 'answer owed',
  },
  {
    first: 'Emre',
    last: 'Şahin',
    slug: 'emre-şahin',
    on: '20 Apr 2016',
    said: [
      ['2019-09-02 10:00:00', 'owner'],
      ['2019-09-01 10:00:00', 'them'],
      ['2019-05-02 10:00:00', 'owner'],
      ['2019-05-01 10:00:00', 'them'],
      ['2019-01-02 10:00:00', 'owner'],
      ['2019-01-01 10:00:00', 'them'],
    ],
    verdict: 'dormant',
    reason: 'once strong',
  },
  {
    first: '=HYPERLINK("http://127.0.0.1/";"Fay")',
    last: 'Moreau',
    slug: 'fay-moreau',
    on: '11 Nov 2012',
    verdict: 'prunable',
    reason: 'never wrote',
  },
  {
    first: 'Gus',
    last: 'Hale',
    slug: 'gus-hale',
    on: '05 May 2017',
    said: [['2017-06-01 07:00:00', 'owner']],
    verdict: 'prunable',
    reason: 'you only',
  },
  {
    first: 'Hana',
    last: 'Kovářová',
    slug: 'hana-kovářová',
    on: '03 Mar 2016',
    verdict: 'prunable',
    reason: 'never wrote',
  },
];

/** Hana endorsed the owner once, so she is to be looked at twice. */
const endorsements = `Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status
2017/02/01 15:02:55 UTC,Typesetting,Hana,Kovářová,www.linkedin.com/in/hana-kovářová,ACCEPTED
`;

const connections = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
${people.map(({ first, last, slug, on }) => `${quoted(first)},${quoted(last)},https://www.linkedin.com/in/${encodeURIComponent(slug)},,"Acme, Inc.",+1 desk,${on}`).join('\n')}
,,,,,,07 Jun 2024
`;

const messages = `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
${people
  .flatMap(({ first, last, slug, said = [] }) => {
    const them = [quoted(`${first} ${last}`), `https://www.linkedin.com/in/${slug}`];
    const me = [owner, `https://www.linkedin.com/in/${ownerSlug}`];
    return said.map(([date, by]) =>
      [
        `2-${slug}==`,
        '',
        ...(by === 'them' ? [...them, ...me] : [...me, ...them]),
        `${date} UTC`,
        '',
        `"Said on ${date}"`,
        'INBOX',
      ].join(','),
    );
  })
  .join('\n')}
`;

function quoted(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The tables of the small export as loose files. */
export const smallTables: readonly HandedFile[] = [
  { path: 'Connections.csv', content: connections },
  { path: 'messages.csv', content: messages },
  { path: 'Endorsement_Received_Info.csv', content: endorsements },
  { path: 'Profile.csv', content: `First Name,Last Name,Maiden Name\n${owner.replace(' ', ',')},\n` },
];

/** The same as LinkedIn would send it. */
export async function smallExport(): Promise<HandedFile> {
  const zip = new JSZip();
  for (const { path, content } of smallTables) zip.file(path, content);
  const content = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
  return { path: 'Complete_LinkedInDataExport_06-30-2026.zip', content };
}

/** What must become of each of its people, in the order of Connections.csv. */
export const smallVerdicts = people.map(({ first, last, verdict, reason }) => ({
  name: `${first} ${last}`,
  verdict,
  reason,
}));
