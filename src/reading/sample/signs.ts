import { dayMs, instant, yearMs } from '../../base/time.ts';
import { awake, exportedAt, pacificText, slashedText, utcText } from './clock.ts';
import type { Contact } from './contacts.ts';
import { type Dice, pick, shuffled } from './dice.ts';
import { mentorsWord } from './stories.ts';

const skills =
  'Product Management|Editing|Public Speaking|User Research|Measurement|Plain Language|Team Leadership|SQL|Mentoring|Patience'.split(
    '|',
  );
const statuses = ['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'PENDING', 'HIDDEN'];

const after = (dice: Dice, since: number): number =>
  awake(dice, Math.min(since + (5 + dice() * 900) * dayMs, exportedAt - dayMs));

/** Endorsement_Received_Info.csv or Endorsement_Given_Info.csv: addresses without a scheme, not encoded. */
export function endorsementRows(
  dice: Dice,
  who: 'Endorser' | 'Endorsee',
  contacts: readonly Contact[],
): string[][] {
  const rows = contacts
    .map((contact) => ({ contact, at: after(dice, contact.since) }))
    .sort((a, b) => b.at - a.at)
    .map(({ contact: { first, last, slug }, at }) => [
      slashedText(at),
      pick(dice, skills),
      first,
      last,
      `www.linkedin.com/in/${slug}`,
      pick(dice, statuses),
    ]);
  const header = `Endorsement Date,Skill Name,${who} First Name,${who} Last Name,${who} Public Url,Endorsement Status`;
  return [header.split(','), ...rows];
}

const praise = [
  'We shared a desk for two years, and I still ask myself what Noa would leave out. Careful, fair, and very funny before nine.',
  'Noa listens first. Our pilot in three hospitals would have stopped at one without that.',
  'A rare mix: exact with numbers, generous with people.',
  'I would work with this person again, on anything, "even on Fridays".',
];

const recommendationHeader = [
  'First Name',
  'Last Name',
  'Company',
  'Job Title',
  'Text',
  'Creation Date',
  'Status',
];

/** Recommendations_Received.csv or _Given.csv: names only, dates in Pacific time. */
export function recommendationRows(
  dice: Dice,
  contacts: readonly Contact[],
  words: 'received' | 'given',
): string[][] {
  const pacific = pacificText('2-digit');
  const row = ({ first, last, company, position }: Contact, text: string, at: number): string[] => [
    first,
    last,
    company,
    position,
    text,
    pacific(at),
    'VISIBLE',
  ];
  const rows = contacts.map((contact, i) => {
    const text = praise[i % praise.length] ?? '';
    const said = words === 'received' ? text : text.replace('Noa', contact.first.trim());
    return row(contact, said, after(dice, contact.since));
  });
  const mentors = words === 'received' ? [row(mentorsWord.contact, mentorsWord.text, mentorsWord.at)] : [];
  return [recommendationHeader, ...mentors, ...rows];
}

const remarks = [
  'Met in Malmö. Likes night trains, knows everybody in supplier audits.',
  'Offered to read the grant application, ask again in spring.',
  'Two daughters, plays the viola. Prefers calls to messages.',
  'Could introduce me to the school libraries people.',
  'Promised the recipe, "the one with the plums".',
  'Old neighbour from Graz, do not lose again!',
];

/** Notes.csv: private remarks of the owner. */
export function noteRows(dice: Dice, contacts: readonly Contact[]): string[][] {
  const order = shuffled(dice, remarks);
  const rows = contacts.map(({ first, last, slug, since }, i) => {
    const at = instant(Math.max(since, exportedAt - dice() * 0.8 * yearMs));
    const [created, edited] = [utcText(at), utcText(Math.min(at + 2 * dayMs, exportedAt))];
    return [
      first,
      last,
      `https://www.linkedin.com/in/${slug}`,
      order[i % order.length] ?? '',
      created,
      edited,
    ];
  });
  const header =
    'Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On';
  return [header.split(','), ...rows];
}
