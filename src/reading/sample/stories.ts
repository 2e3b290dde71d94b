import { dayMs, dayOf, type Instant, instant } from '../../base/time.ts';
import { exportedAt, utc } from './clock.ts';
import type { Contact } from './contacts.ts';
import { converse, type Turn } from './conversation.ts';
import { type Dice, pick } from './dice.ts';
import { owner } from './owner.ts';
import { blanks } from './template.ts';
import { pitches, silentTie, type Tie, tieOf } from './ties.ts';

const someone = (text: string, since: Instant, ownerInvited: boolean): Contact => {
  const [hello = '', first = '', last = '', slug = '', company = '', position = ''] = text.split('|');
  return { hello, first, last, slug, company, position, email: '', since, ownerInvited };
};

const mentor = someone(
  'Hoi|Wilhelmina|Achterberg|wilhelmina-achterberg-3f81d2|Quillmere Press|Publisher, retired',
  utc(2013, 2, 11),
  true,
);
const asker = someone(
  'Olá|Tomás|Falcão-Lund|tomás-falcão-lund-51c0ae|Escola do Pinhal|Teacher of physics',
  utc(2019, 5, 21),
  false,
);
const recruiter = someone(
  'Hi|Brooke|Tennant|brooke-tennant-77ab04|Pebblegate Talent Partners|Talent Partner',
  utc(2018, 9, 3),
  false,
);
const friend = someone(
  'Hello|Amara|Nwosu-Hale|amara-nwosu-hale-2d90bc|Willowmere Robotics|Head of Design',
  utc(2016, 3, 8),
  true,
);
const namesake = someone(
  'Hello|Amara|Nwosu-Hale|amara-nwosu-hale-e6173f|Rookstone Insurance|Actuary',
  utc(2021, 11, 15),
  false,
);
const colleague = someone(
  'Hej|Håkon|Bergström|håkon-bergström-90aa1e|LARKFIELD INSTRUMENTS|Calibration Engineer',
  utc(2022, 6, 13),
  true,
);

const courseDay = utc(2018, 3, 17, 17);
const classSize = 35;

const told = ({ first, last, slug }: Contact) => ({ name: `${first} ${last}`, slug });

/** Who to look for in the sample, whatever the seed. `slug` is the folded part of the profile's address after `/in/`. */
export const sampleStories = {
  /** Years of talking, a recommendation, then three years of silence. */
  mentor: told(mentor),
  /** A question asked two months ago, after years of silence, and never answered. */
  answerOwed: told(asker),
  /** Only ever wrote, never got an answer. */
  recruiter: told(recruiter),
  /** Two of one name: the first a good friend, the second never wrote. */
  friend: told(friend),
  namesake: told(namesake),
  /** Works where the owner works; not a word was written here. */
  colleague: told(colleague),
  /** A class that connected on one day and never spoke. */
  course: { day: dayOf(courseDay), people: classSize },
} as const;

/** Answered conversations at a steady pace: one in about so many days. */
function talked(dice: Dice, contact: Contact, from: Instant, until: Instant, everyDays: number): Turn[] {
  const turns: Turn[] = [];
  for (let at: number = from; at < until; at += everyDays * (0.6 + 0.8 * dice()) * dayMs) {
    const opens = instant(Math.max(at, (turns.at(-1)?.at ?? 0) + 8 * dayMs));
    turns.push(...converse(dice, contact, opens, { mine: dice() < 0.5, answered: true }));
  }
  return turns;
}

const theirs = (at: Instant, text: string): Turn => ({ at, mine: false, text });

/** The latest four years ago, so that no answer is owed any more. */
const pitchedFor = (dice: Dice): Turn[] =>
  [utc(2019, 2, 5), utc(2019, 9, 17), utc(2020, 6, 9), utc(2021, 10, 12), utc(2022, 8, 30)].map((at) =>
    theirs(at, blanks(dice)(pick(dice, pitches), owner.first)),
  );

/** The people of the stories and what they wrote, but for the class. */
export const storyTies = (dice: Dice): Tie[] => [
  tieOf(dice, mentor, [
    ...talked(dice, mentor, utc(2013, 3, 4), utc(2023, 9, 20), 150),
    { at: utc(2023, 11, 7), mine: true, text: 'The job is mine! Thank you for reading all four drafts.' },
    theirs(
      utc(2023, 11, 7, 16),
      'I never doubted it. The door is open whenever you come through Ghent, and so is the biscuit tin. Write when you know more.',
    ),
  ]),
  tieOf(dice, asker, [
    ...talked(dice, asker, utc(2019, 6, 3), utc(2020, 9, 1), 200),
    theirs(
      utc(2026, 9, 12, 18),
      'Hi Noa, it has been a while! I am thinking of leaving school for "something with instruments", and you are the only person I know who did. Would you have half an hour to tell me what you would do differently?',
    ),
  ]),
  tieOf(dice, recruiter, pitchedFor(dice)),
  tieOf(dice, friend, talked(dice, friend, utc(2016, 3, 12), instant(exportedAt - 20 * dayMs), 45)),
  silentTie(namesake),
  silentTie(colleague),
];

/** The class: all accepted within an hour or two of the last lesson. */
export const classmates = (dice: Dice, contact: (since: Instant) => Contact): Tie[] =>
  Array.from({ length: classSize }, () =>
    silentTie(contact(instant(courseDay + Math.floor(dice() * 7200) * 1000))),
  );

/** Who wrote a recommendation, and to whom the owner did: the latter bears a name that two people share. */
export const recommended = { by: mentor, to: friend };
