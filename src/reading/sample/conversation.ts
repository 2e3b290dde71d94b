import { dayMs, type Instant, instant } from '../../base/time.ts';
import { answeredAt, awake } from './clock.ts';
import { between, chance, type Dice, waiting } from './dice.ts';
import { owner } from './owner.ts';
import { type Speaker, talk } from './talk.ts';

/** One message between the owner and somebody. */
export interface Turn {
  readonly at: Instant;
  readonly mine: boolean;
  readonly text: string;
}

export interface Course {
  /** Whether the owner opens it. */
  readonly mine: boolean;
  /** Whether the other side is heard too. */
  readonly answered: boolean;
}

/** A conversation that opens at an instant: who says what when, without a gap of a week. */
export function converse(dice: Dice, other: Speaker, from: Instant, { mine, answered }: Course): Turn[] {
  const length = answered ? 2 + Math.min(Math.floor(waiting(dice, 3.6)), 18) : chance(dice, 0.15) ? 2 : 1;
  const sides = [mine];
  const times = [awake(dice, from)];
  while (sides.length < length) {
    const before = sides.at(-1) as boolean;
    const at = times.at(-1) as Instant;
    const isReminder = !answered || (sides.length === 1 && length > 2 && chance(dice, 0.06));
    const goesOn = isReminder || (sides.at(-2) === !before && chance(dice, 0.12));
    sides.push(goesOn ? before : !before);
    if (isReminder) times.push(awake(dice, at + between(dice, 2, 5) * dayMs));
    // Two thoughts sent in one second: the one higher up in the file is the later.
    else if (goesOn) times.push(instant(at + (chance(dice, 0.1) ? 0 : between(dice, 9, 300) * 1000)));
    else times.push(answeredAt(dice, at));
  }
  const texts = talk(dice, [owner, other], sides);
  return sides.map((side, i) => ({ at: times[i] as Instant, mine: side, text: texts[i] as string }));
}
