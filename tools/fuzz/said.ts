import { corrected, type End, type Said } from '../../src/network/corrections.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { between, chance, type Dice, pick } from '../../src/reading/sample/dice.ts';

/** What somebody may say of an export once they have seen it, whether it makes sense or not. */
export function saidOf(dice: Dice, { network, report, corrected: before }: Reading): Said {
  const ends: readonly End[] = [
    ...network.people.slice(0, 50),
    ...network.people.flatMap(({ byName }) => byName),
    ...report.strangers,
    ...report.unsure,
    ...nobody,
  ];
  let said: Said = new Map([[before.owner, before.corrections]]);
  for (let times = between(dice, 1, 4); times > 0; times--) {
    const end = (): End => {
      const { key, name } = pick(dice, ends);
      return { key, name };
    };
    const kind = chance(dice, 0.6) ? 'same' : 'apart';
    said = corrected(said, before, { kind, a: end(), b: end() }, chance(dice, 0.1));
  }
  return said;
}

/** Said of an export that was another one. */
const nobody: readonly End[] = [
  { key: '__proto__', name: '__proto__' },
  { key: 'name:ada lark@', name: 'Ada Lark' },
  { key: '', name: '' },
];
