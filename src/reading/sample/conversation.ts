import { dayMs, type Instant, instant } from '../../base/time.ts';
import { answeredAt, awake, exportedAt } from './clock.ts';
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

/** A conversation that opens at an instant: who says what when, without a gap of a week, up to the export. */
export function converse(dice: Dice, other: Speaker, from: Instant, { mine, answered }: Course): Turn[] {
  const length = answered ? 2 + Math.min(Math.floor(waiting(dice, 2.2)), 14) : chance(dice, 0.15) ? 2 : 1;
  const sides = [mine];
  const times = [awake(dice, from)];
  for (let turn = 1; turn < length; turn++) {
    const before = sides[turn - 1] as boolean;
    const at = times[turn - 1] as Instant;
    const isReminder = !answered || (turn === 1 && length > 2 && chance(dice, 0.06));
    const goesOn = isReminder || (turn > 1 && sides[turn - 2] !== before && chance(dice, 0.12));
    sides.push(goesOn ? before : !before);
    if (isReminder) times.push(awake(dice, at + between(dice, 2, 5) * dayMs));
    // Two thoughts sent in one second: the one higher up in the file is the later.
    else if (goesOn) times.push(instant(at + (chance(dice, 0.1) ? 0 : between(dice, 9, 300) * 1000)));
    else times.push(answeredAt(dice, at));
  }
  const texts = talk(
    dice,
    sides.map((isMine) => (isMine ? [owner, other] : [other, owner])),
  );
  return sides
    .map((isMine, turn) => ({ at: times[turn] as Instant, mine: isMine, text: texts[turn] ?? '' }))
    .filter(({ at }) => at < exportedAt);
}
