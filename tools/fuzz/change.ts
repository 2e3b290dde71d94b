import { type Dice, pick } from '../../src/reading/sample/dice.ts';

/** Ways to change something, by what they do in words. A change leaves what it is given as it was. */
export type Changes<Subject> = Readonly<Record<string, (dice: Dice, subject: Subject) => Subject>>;

/** Writes down what was done to an input. */
export type Tell = (what: string) => void;

/** The subject after one of the changes. */
export function changed<Subject>(
  changes: Changes<Subject>,
  dice: Dice,
  subject: Subject,
  tell: Tell,
): Subject {
  const name = pick(dice, Object.keys(changes));
  tell(name);
  return changes[name]?.(dice, subject) ?? subject;
}

/** A place in something of this length, its end included. */
export const placeIn = (dice: Dice, length: number): number => Math.floor(dice() * (length + 1));
