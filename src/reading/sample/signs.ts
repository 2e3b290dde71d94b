import { dayMs, type Instant, instant, yearMs } from '../../base/time.ts';
import { awake, exportedAt, slashedText, utcText, type Wall } from './clock.ts';
import type { Contact } from './contacts.ts';
import { type Dice, pick, shuffled } from './dice.ts';
import { recommended } from './stories.ts';

const skills =
  'Product Management|Editing|Public Speaking|User Research|Measurement|Plain Language|Team Leadership|SQL|Mentoring|Patience'.split(
    '|',
  );
const statuses = ['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'PENDING', 'HIDDEN'];

/** Some time within the two years after an instant. */
const after = (dice: Dice, since: Instant): Instant =>
  awake(dice, since + dice() * Math.max(0, Math.min(2 * yearMs, exportedAt - dayMs - since)));

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

const mentorsPraise =
  'Noa asks what the reader needs and then, kindly, removes the rest. I taught Noa commas; Noa taught me patience.';
const praise = [
  'We shared a desk for two years, and I still ask myself what this one would leave out.\nCareful, fair, and very funny before nine.',
  'Listens first. Our pilot in three hospitals would have stopped at one without that.',
  'A rare mix: exact with numbers, generous with people. I would work together again, "even on Fridays".',
];

/** Recommendations_Received.csv or _Given.csv: names only, dates in Pacific time. */
export function recommendationRows(dice: Dice, contacts: readonly Contact[], pacific: Wall): string[][] {
  const rows = contacts.map((contact) => {
    const { first, last, company, position, since } = contact;
    const text = contact === recommended.by ? mentorsPraise : pick(dice, praise);
    return [first, last, company, position, text, pacific(after(dice, since)), 'VISIBLE'];
  });
  return [['First Name', 'Last Name', 'Company', 'Job Title', 'Text', 'Creation Date', 'Status'], ...rows];
}

const remarks = [
  'Met in Malmö. Likes night trains, knows everybody in supplier audits.',
  'Offered to read the grant application, ask again in spring.',
  'Two daughters, plays the viola. Prefers calls to messages.',
  'Promised the recipe, "the one with the plums".',
];

/** Notes.csv: private remarks of the owner. */
export function noteRows(dice: Dice, contacts: readonly Contact[]): string[][] {
  const order = shuffled(dice, remarks);
  const rows = contacts.map(({ first, last, slug, since }, i) => {
    const at = instant(Math.max(since, exportedAt - dice() * 0.8 * yearMs));
    const [created, edited] = [utcText(at), utcText(instant(Math.min(at + 2 * dayMs, exportedAt)))];
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
