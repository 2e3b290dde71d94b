import { day } from '../../src/base/time.ts';
import type { Choices } from '../../src/reading/reading.ts';
import { between, chance, type Dice, diceOf, pick } from '../../src/reading/sample/dice.ts';
import { byteChanges } from './byte-changes.ts';
import { cellChanges, gridOf } from './cell-changes.ts';
import { type Changes, changed, type Tell } from './change.ts';
import { fileChanges } from './file-changes.ts';
import { packed } from './packing.ts';
import type { Bytes, Part, Unpacked } from './part.ts';
import type { SeedExports } from './seed-exports.ts';
import { encoded, textChanges, written } from './writing.ts';

/** One input of the fuzzer, and how it came to be. */
export interface Case {
  readonly number: number;
  /** What was done to a sound export, in order. */
  readonly story: readonly string[];
  readonly dropped: readonly Part[];
  /** What was dropped before it, the latest first. */
  readonly earlier: readonly (readonly Part[])[];
  readonly choices: Choices;
  /** The seed of what is said of it once it was read. */
  readonly correctedBy: number | undefined;
  /** The files that a damaged zip was made from: what is read of it must be these or be called broken. */
  readonly packedFiles: readonly Part[] | undefined;
}

/** The same case for the same seed and number, on every machine. */
export function makeCase(exports: SeedExports, seed: number, number: number): Case {
  const dice = diceOf(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const story: string[] = [];
  const tell: Tell = (what) => story.push(what);
  const original = anExport(dice, exports, tell);
  let parts: readonly Part[] = original.parts.map((part) => ({ ...part }));
  if (chance(dice, 0.75)) {
    for (let times = between(dice, 1, 2); times > 0; times--) {
      const at = chosen(dice, parts);
      parts = parts.map((part, i) => (i === at ? { ...part, bytes: partChanged(dice, part, tell) } : part));
    }
  }
  if (parts.length > 0 && chance(dice, 0.3)) {
    parts = changed(fileChanges, dice, parts, (what) => tell(`files: ${what}`));
  }
  const corrected = chance(dice, 0.05) ? day(between(dice, -40_000, 60_000)) : undefined;
  if (corrected !== undefined) tell(`as of day ${corrected}`);
  const { dropped, earlier = [], damaged } = packed(dice, { ...original, parts }, tell);
  return {
    number,
    story,
    dropped,
    earlier,
    correctedBy: chance(dice, 0.15) ? between(dice, 1, 1e9) : undefined,
    choices: corrected === undefined ? {} : { asOf: corrected },
    packedFiles: damaged ? parts : undefined,
  };
}

function anExport(dice: Dice, { fixtures, invented, sample }: SeedExports, tell: Tell): Unpacked {
  const roll = dice();
  if (roll < 0.003) {
    tell('from the sample');
    return sample;
  }
  return pick(dice, roll < 0.2 ? invented : fixtures);
}

/** Which part is changed: the tables that everything rests on more often. */
function chosen(dice: Dice, parts: readonly Part[]): number {
  const weighty = parts.findIndex(({ path }) =>
    (chance(dice, 0.5) ? /connections/i : /messages/i).test(path),
  );
  return weighty >= 0 && chance(dice, 0.75) ? weighty : Math.floor(dice() * parts.length);
}

/** A table with other cells, in another style, another text, another encoding, or other bytes. */
function partChanged(dice: Dice, { path, bytes }: Part, tell: Tell): Bytes {
  const say: Tell = (what) => tell(`${path}: ${what}`);
  if (chance(dice, 0.25)) return changed(byteChanges, dice, bytes, say);
  let text = new TextDecoder().decode(bytes);
  if (chance(dice, 0.85)) {
    let grid = gridOf(text);
    for (let times = between(dice, 0, 2); times > 0; times--) {
      if (grid.rows.length > 0) grid = changed(cellChanges, dice, grid, say);
    }
    text = written(dice, grid, say);
  }
  if (chance(dice, 0.25)) text = changed(textChanges as Changes<string>, dice, text, say);
  const saved = encoded(dice, text, say);
  return chance(dice, 0.1) ? changed(byteChanges, dice, saved, say) : saved;
}
