import { type Instant, instant } from '../src/base/time.ts';
import { awake, exportedAt, joinedAt } from '../src/reading/sample/clock.ts';
import type { Contact } from '../src/reading/sample/contacts.ts';
import { chance, type Dice, pick } from '../src/reading/sample/dice.ts';

/** How people are called: as anywhere, with names of 80 letters, or from right to left. */
export type Naming = 'ordinary' | 'long' | 'right-to-left';

const words = (text: string): readonly string[] => text.split(' ');

const firsts = words(
  'Ada Anouk Bao Beatriz Bilal Chidi Dagny Darius Edda Emeka Esra Fabio Farah Goran Hana Ilse Ivo Jonas Kaito Kavya Lale Léa Linus Maeve Mirko Nadia Nils Oona Otto Paz Quentin Rania Rhys Sanna Selma Tariq Thandi Uma Vasco Wim Ximena Yara Zeno Zoë',
);
const starts = words(
  'Ald Ber Brand Cal Dor Ek Fal Gar Hol Ib Jar Kes Lind Mar Nor Ols Pel Quir Ros Sund Tor Ull Var Wes Yng Zel',
);
const ends = words(
  'a berg dahl eira ekar en gren holt iani ić ins ko land mann o ova quist sen son ström wick',
);
const rightToLeft = {
  first: words('נועה יונתן תמר איתי מאיה ליאור أمينة يوسف ليلى كريم سلمى طارق'),
  last: words('שדה־אלון ברק־ים גלבוע כרמלי נחשון الشاطئ النخيل المرجاني الزهراوي القمري'),
};
const companies = words(
  'Acorn Birch Clove Dune Elder Fjord Grove Heath Iris Jade Kiln Larch Moss Nook Oat Pine',
);
const trades = words('Labs Foods Health Studio Press Energy Works Partners');
const positions = words('Analyst Buyer Designer Editor Engineer Founder Nurse Planner Researcher Teacher');

/** A name in two parts; of many thousands some are the same, as in life. */
function nameOf(dice: Dice, naming: Naming): Pick<Contact, 'first' | 'last'> {
  const surname = () => pick(dice, starts) + pick(dice, ends);
  switch (naming) {
    case 'ordinary':
      return { first: pick(dice, firsts), last: surname() };
    case 'right-to-left':
      return { first: pick(dice, rightToLeft.first), last: pick(dice, rightToLeft.last) };
    case 'long': {
      let last = surname();
      while (last.length < 70) last += chance(dice, 0.2) ? ` de la ${surname()}` : `-${surname()}`;
      return { first: pick(dice, firsts), last: last.slice(0, 76) };
    }
  }
}

export interface Crowd {
  readonly connections: number;
  readonly naming: Naming;
  /** False: nobody names a company or a position. */
  readonly jobs: boolean;
}

/** People met over fourteen years, a few more in each than in the one before; oldest first. */
export function inventedPeople(dice: Dice, { connections, naming, jobs }: Crowd): readonly Contact[] {
  return Array.from({ length: connections }, (_, i) => {
    const name = nameOf(dice, naming);
    const since: Instant = awake(dice, joinedAt + ((i + 0.5) / connections) ** 0.8 * (exportedAt - joinedAt));
    const slug = `${/^[\w-]+$/.test(name.first) ? name.first.toLowerCase() : 'someone'}-${i.toString(36).padStart(4, '0')}`;
    return {
      ...name,
      hello: 'Hello',
      slug,
      email: '',
      company: jobs ? `${pick(dice, companies)} ${pick(dice, trades)}` : '',
      position: jobs ? pick(dice, positions) : '',
      since: instant(Math.min(since, exportedAt)),
      ownerInvited: chance(dice, 0.5),
    };
  });
}
