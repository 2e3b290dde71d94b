import { dayMs, type Instant, yearMs } from '../../base/time.ts';
import { awake, exportedAt, paddedPacificText, slashedText, utcText } from './clock.ts';
import type { Contact } from './contacts.ts';
import { csvText } from './csv.ts';
import { type Dice, listed, pick } from './dice.ts';
import { profileUrl } from './messages-csv.ts';
import { blanks, template, topics } from './template.ts';

const statuses = listed('ACCEPTED|ACCEPTED|ACCEPTED|ACCEPTED|PENDING|HIDDEN');

/** Some time within the two years after an instant. */
const after = (dice: Dice, since: Instant): Instant =>
  awake(dice, since + dice() * Math.max(0, Math.min(2 * yearMs, exportedAt - dayMs - since)));

/** Endorsement_Received_Info.csv or Endorsement_Given_Info.csv: addresses without a scheme, not encoded. */
export const endorsementsText = (
  dice: Dice,
  who: 'Endorser' | 'Endorsee',
  contacts: readonly Contact[],
): string =>
  csvText(
    `Endorsement Date,Skill Name,${who} First Name,${who} Last Name,${who} Public Url,Endorsement Status`,
    contacts.map(({ first, last, slug, since }) => [
      slashedText(after(dice, since)),
      pick(dice, topics),
      first,
      last,
      profileUrl(slug).slice(8),
      pick(dice, statuses),
    ]),
  );

/** Recommendations_Received.csv or _Given.csv: names only, dates in Pacific time. */
export const recommendationsText = (dice: Dice, contacts: readonly Contact[]): string =>
  csvText(
    'First Name,Last Name,Company,Job Title,Text,Creation Date,Status',
    contacts.map(({ first, last, company, position, since }) => [
      first,
      last,
      company,
      position,
      'Asks what the reader needs and then,\n"kindly", removes the rest.',
      paddedPacificText(after(dice, since)),
      'VISIBLE',
    ]),
  );

const remark = template('Met in {p}, knows {x}. Promised "the recipe with plums".');

/** Notes.csv: private remarks of the owner. */
export const notesText = (dice: Dice, contacts: readonly Contact[]): string =>
  csvText(
    'Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On',
    contacts.map(({ first, last, slug, since }) => {
      const at = utcText(after(dice, since));
      return [first, last, profileUrl(slug), blanks(dice)(remark, ''), at, at];
    }),
  );
