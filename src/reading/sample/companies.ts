import { chance, type Dice, pick } from './dice.ts';

const words = (text: string): readonly string[] => text.split(' ');
const phrases = (text: string): readonly string[] => text.split('|');

const roots = words(
  'Alder Brindle Cinder Dove Ember Gannet Hollow Juniper Kelp Nettle Otter Pebble Quill Salt Thistle Vesper Willow Yarrow',
);
const places = words('moor cote vale nest wick mere stone gate brook haven');
const trades = words(
  'Labs Logistics Health Energy Studio Foods Software Insurance Textiles Robotics Partners Media Learning Mobility',
);
const forms = phrases(' GmbH| Ltd| Inc.|, Inc.| S.L.| AB| B.V.| SAS| LLC');
const oddCompanies = phrases(
  'Hale, Ortega & Daughters|Studio "Nordlicht"|Self-employed|Çınar & Søn A/S|Universität Ostermoor|Ministry of Small Things',
);

const ranks = phrases('Junior |Senior |Senior |Lead |Principal |||');
const fields = words(
  'Product Software Data Design Operations Marketing Research Quality Finance People Clinical Policy',
);
const roles = words('Manager Engineer Analyst Specialist Consultant Coordinator');
const oddPositions = phrases(
  'Founder & CEO|Student|Teacher, grades 5–9|Editor|Nurse|Freelance illustrator|Retired, mostly|Looking for my next adventure 🌍|Translator (DE, PT, EN)',
);

/** The owner's employers, the present one last. */
export const employers = [
  'Quillmere Press',
  'Thistlegate Software Ltd',
  'Umberhaven Health',
  'Larkfield Instruments GmbH',
];

/** How they appear among the connections: legal form and letters vary. */
const ownEmployers = phrases(
  'Larkfield Instruments GmbH|Larkfield Instruments|LARKFIELD INSTRUMENTS|Larkfield Instruments, Inc.|Umberhaven Health AG|Thistlegate Software',
);

export interface Job {
  readonly company: string;
  readonly position: string;
}

/** A source of jobs: few companies employ many of the connections, many employ one. */
export function jobsFrom(dice: Dice): () => Job {
  const companies = Array.from(
    { length: 340 },
    () => `${pick(dice, roots)}${pick(dice, places)} ${pick(dice, trades)}`,
  );
  const company = (): string => {
    const roll = dice();
    if (roll < 0.05) return pick(dice, ownEmployers);
    if (roll < 0.08) return pick(dice, oddCompanies);
    const name = companies[Math.floor(dice() ** 2 * companies.length)] as string;
    return chance(dice, 0.2) ? name + pick(dice, forms) : name;
  };
  const position = (): string =>
    chance(dice, 0.12)
      ? pick(dice, oddPositions)
      : `${pick(dice, ranks)}${pick(dice, fields)} ${pick(dice, roles)}`;
  // Some profiles name no job at all.
  return () =>
    chance(dice, 0.03) ? { company: '', position: '' } : { company: company(), position: position() };
}
