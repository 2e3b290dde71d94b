import { dayMs, type Instant, instant, yearMs } from '../../base/time.ts';
import { answeredAt, awake, exportedAt, utc } from './clock.ts';
import type { Turn } from './conversation.ts';
import { chance, type Dice, pick } from './dice.ts';
import { newJobs, owner, ownerBirthday } from './owner.ts';

const thanks = ['Thanks', 'Thank you', 'Thank you!', 'Thanks 😊', '👍', '😊'];

/** A one-tap text, and often the thanks for it. */
function oneTap(dice: Dice, text: string, at: number, mine: boolean): Turn[] {
  const sent = awake(dice, at);
  const wish = { at: sent, mine, text };
  return chance(dice, 0.7)
    ? [wish, { at: answeredAt(dice, sent), mine: !mine, text: pick(dice, thanks) }]
    : [wish];
}

/** The one-tap congratulations that somebody exchanges with the owner from an instant on, so many a year. */
export function greetings(dice: Dice, from: Instant, aYear: number): Turn[] {
  const turns: Turn[] = [];
  const { month, dayOfMonth } = ownerBirthday;
  for (let year = new Date(from).getUTCFullYear(); year <= new Date(exportedAt).getUTCFullYear(); year++) {
    const birthday = utc(year, month, dayOfMonth, 6) + dice() * 0.6 * dayMs;
    const wish = chance(dice, 0.5) ? 'Happy birthday!' : `Happy birthday ${owner.first}!`;
    if (chance(dice, 0.6 * aYear)) turns.push(...oneTap(dice, wish, birthday, false));
    const anyDay = utc(year, 1, 8) + dice() * 0.95 * yearMs;
    const praise = chance(dice, 0.6) ? 'Congrats on your work anniversary!' : 'Congrats on the new role!';
    if (chance(dice, 0.4 * aYear)) turns.push(...oneTap(dice, praise, anyDay, true));
  }
  for (const start of newJobs) {
    const heardOf = instant(start + dice() * 20 * dayMs);
    if (chance(dice, 0.5 * aYear)) turns.push(...oneTap(dice, 'Congrats on the new job!', heardOf, false));
  }
  return turns.filter(({ at }) => at > from && at < exportedAt);
}
