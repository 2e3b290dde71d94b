import { dayMs, type Instant, instant } from '../../base/time.ts';
import { answeredAt, awake } from './clock.ts';
import { between, chance, type Dice, pick, waiting } from './dice.ts';
import type { Name } from './names.ts';
import { owner } from './owner.ts';
import { addition, closings, middles, reminder, subjects } from './talk.ts';
import { blanks, type Template } from './template.ts';

/** One message between the owner and somebody. */
export interface Turn {
  readonly at: Instant;
  readonly mine: boolean;
  /** '' is a shared post. */
  readonly text: string;
}

export interface Course {
  /** Whether the owner opens it. */
  readonly mine: boolean;
  /** Whether the other side is heard too. */
  readonly answered: boolean;
}

/** A conversation that opens at an instant: who says what when, without a gap of a week. */
export function converse(dice: Dice, other: Name, from: Instant, course: Course): Turn[] {
  const { answered } = course;
  const length = answered ? 2 + Math.min(Math.floor(waiting(dice, 3.6)), 18) : chance(dice, 0.15) ? 2 : 1;
  const fill = blanks(dice);
  const [opening, ...answers] = pick(dice, subjects) as readonly [Template, ...Template[]];
  const turns: Turn[] = [];
  let { mine } = course;
  let at = awake(dice, from);
  const say = (words: Template): void => {
    const [speaker, spokenTo] = mine ? [owner, other] : [other, owner];
    const text = fill(words, spokenTo.first);
    const greets = words === opening;
    turns.push({
      at,
      mine,
      text: greets ? greeted(dice, speaker, spokenTo, text) : chance(dice, 0.04) ? '' : text,
    });
  };
  say(opening);
  while (turns.length < length) {
    if (!answered || (turns.length === 1 && length > 2 && chance(dice, 0.06))) {
      at = awake(dice, at + between(dice, 2, 5) * dayMs);
      say(reminder);
    } else if (turns.at(-2)?.mine === !mine && chance(dice, 0.12)) {
      // Two thoughts sent in one second: the one higher up in the file is the later.
      if (chance(dice, 0.9)) at = instant(at + between(dice, 9, 300) * 1000);
      say(addition);
    } else {
      mine = !mine;
      at = answeredAt(dice, at);
      const heard = turns.some((turn) => turn.mine === mine);
      say(pick(dice, heard ? (turns.length === length - 1 ? closings : middles) : answers));
    }
  }
  return turns;
}

function greeted(dice: Dice, { first, hello }: Name, { first: name }: Name, text: string): string {
  const roll = dice();
  if (roll < 0.12) return `Dear ${name},\n\n${text}\n\nAll the best,\n${first}`;
  return roll < 0.65 ? `${roll < 0.3 ? hello : 'Hi'} ${name}! ${text}` : text;
}
