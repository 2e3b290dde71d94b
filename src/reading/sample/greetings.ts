import { type Instant, yearMs } from '../../base/time.ts';
import { answeredAt, awake, exportedAt, utc } from './clock.ts';
import type { Turn } from './conversation.ts';
import { chance, type Dice, listed, pick } from './dice.ts';

const wishes = listed('Happy birthday!|Happy birthday Noa!');
const praise = listed('Congrats on your work anniversary!|Congrats on the new role!');
const thanks = listed('Thanks|Thank you|👍|😊');

/** The one-tap texts that somebody exchanges with the owner from an instant on, so many a year, and often the thanks. */
export function greetings(dice: Dice, from: Instant, aYear: number): Turn[] {
  const turns: Turn[] = [];
  for (let year = 2012; year < 2027; year++) {
    for (const mine of [true, false]) {
      // The owner's birthday is the third of May.
      const at = awake(dice, mine ? utc(year, 1, 8) + dice() * 0.95 * yearMs : utc(year, 5, 3));
      if (chance(dice, 1 - 0.5 * aYear)) continue;
      turns.push({ at, mine, text: pick(dice, mine ? praise : wishes) });
      if (chance(dice, 0.7)) turns.push({ at: answeredAt(dice, at), mine: !mine, text: pick(dice, thanks) });
    }
  }
  return turns.filter(({ at }) => at > from && at < exportedAt);
}
