import { chance, type Dice, listed, pick, times } from './dice.ts';
import { anyName } from './names.ts';

const fields = listed('Software|Data|Design|Research|Health|Energy|Finance|Media');
const forms = listed(' GmbH| Ltd|, Inc.| AB| SAS|||||||||||||||');
const oddCompanies = listed('Hale, Ortega & Daughters|Studio "Nordlicht"|Self-employed');
/** Where the owner was, too. */
const ownEmployers = listed('Larkfield Instruments|Umberhaven Health|Thistlegate Software');

const ranks = listed('Junior |Senior |Senior |Lead |||');
const roles = listed('Manager|Engineer|Analyst|Specialist|Consultant');
const oddPositions = listed('Founder & CEO|Student|Teacher, grades 5–9|Looking for my next adventure 🌍');

export interface Job {
  readonly company: string;
  readonly position: string;
}

/** A source of jobs: few companies employ many of the connections, many employ one. */
export function jobsFrom(dice: Dice): () => Job {
  const companies = times(340, () => `${anyName(dice).last} ${pick(dice, fields)}`);
  const company = (): string => {
    const roll = dice();
    if (roll < 0.03) return pick(dice, oddCompanies);
    const name = roll < 0.08 ? pick(dice, ownEmployers) : companies[Math.floor(dice() ** 2 * 340)];
    return name + pick(dice, forms);
  };
  const position = (): string =>
    chance(dice, 0.12)
      ? pick(dice, oddPositions)
      : `${pick(dice, ranks)}${pick(dice, fields)} ${pick(dice, roles)}`;
  // Some profiles name no job at all.
  return () =>
    chance(dice, 0.03) ? { company: '', position: '' } : { company: company(), position: position() };
}
