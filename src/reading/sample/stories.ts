import { dayMs, type Instant, instant } from '../../base/time.ts';
import { exportedAt, utc } from './clock.ts';
import type { Contact } from './contacts.ts';
import type { Turn } from './conversation.ts';
import { between, type Dice, listed, times } from './dice.ts';
import { pitchFor, type Tie, talked, tieOf } from './ties.ts';

const someone = (text: string, since: Instant, ownerInvited = true): Contact => {
  const [hello = '', first = '', last = '', slug = '', company = '', position = ''] = listed(text);
  return { hello, first, last, slug, company, position, email: '', since, ownerInvited };
};

export const mentor = someone(
  'Hoi|Wilhelmina|Achterberg|wilhelmina-achterberg-3f81d2|Quillmere Press|Publisher, retired',
  utc(2013, 2, 11),
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
export const friend = someone(
  'Hello|Amara|Nwosu-Hale|amara-nwosu-hale-2d90bc|Willowmere Robotics|Head of Design',
  utc(2016, 3, 8),
);
const namesake = someone(
  'Hello|Amara|Nwosu-Hale|amara-nwosu-hale-e6173f|Rookstone Insurance|Actuary',
  utc(2021, 11, 15),
  false,
);
const colleague = someone(
  'Hej|Håkon|Bergström|håkon-bergström-90aa1e|LARKFIELD INSTRUMENTS|Calibration Engineer',
  utc(2022, 6, 13),
);

const course = { at: utc(2018, 3, 17, 17), people: 35 };

/** Who to look for in the sample, whatever the seed. `slug` is the folded part of the profile's address after `/in/`. */
export const sampleStories = {
  /** Years of talking, a recommendation, then three years of silence. */
  mentor,
  /** A question asked two months ago, after years of silence, and never answered. */
  answerOwed: asker,
  /** Only ever wrote, never got an answer. */
  recruiter,
  /** Two of one name: the first a good friend, to whom the owner wrote a recommendation; the second never wrote. */
  friend,
  namesake,
  /** Works where the owner works; not a word was written here. */
  colleague,
  /** A class that connected on one day and never spoke. */
  course,
} as const;

const theirs = (at: Instant, text: string): Turn => ({ at, mine: false, text });

/** The people of the stories and what they wrote, but for the class. */
export const storyTies = (dice: Dice): Tie[] => [
  tieOf(dice, mentor, [
    ...talked(dice, mentor, utc(2013, 3, 4), utc(2023, 9, 20), 100 * dayMs),
    { at: utc(2023, 11, 7), mine: true, text: 'The job is mine! Thank you for all four drafts.' },
    theirs(utc(2023, 11, 7, 16), 'I never doubted it. Write when you come through Ghent.'),
  ]),
  tieOf(dice, asker, [
    ...talked(dice, asker, utc(2019, 6, 3), utc(2020, 9, 1), 200 * dayMs),
    theirs(
      utc(2026, 9, 12, 18),
      'Hi Noa! I am thinking of leaving school for "something with instruments". What would you do differently?',
    ),
  ]),
  // The latest four years ago, so that no answer is owed any more.
  tieOf(
    dice,
    recruiter,
    times(5, (i) => theirs(utc(2019, 2 + 10 * i, 5 + i), pitchFor(dice))),
  ),
  tieOf(dice, friend, talked(dice, friend, utc(2016, 3, 12), exportedAt, 20 * dayMs)),
  tieOf(dice, namesake, []),
  tieOf(dice, colleague, []),
];

/** The class: all accepted within an hour or two of the last lesson. */
export const classmates = (dice: Dice, contact: (since: Instant) => Contact): Tie[] =>
  times(course.people, () => tieOf(dice, contact(instant(course.at + between(dice, 0, 7200) * 1000)), []));
