/** A source of chance: each call gives the next number in [0, 1). */
export type Dice = () => number;

/** The same numbers for the same seed, in every engine (mulberry32, by Tommy Ettinger, public domain). */
export function diceOf(seed: number): Dice {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const chance = (dice: Dice, probability: number): boolean => dice() < probability;

/** A whole number from `low` up to `high`, both included. */
export const between = (dice: Dice, low: number, high: number): number =>
  low + Math.floor(dice() * (high - low + 1));

/** One of a list that is not empty. */
export const pick = <T>(dice: Dice, list: ArrayLike<T>): T => list[Math.floor(dice() * list.length)] as T;

/** Waiting time for something that comes once in `mean` on average. */
export const waiting = (dice: Dice, mean: number): number => -mean * Math.log(1 - dice());

/** The list in another order. */
export function shuffled<T>(dice: Dice, list: readonly T[]): T[] {
  const order = list.map((item) => ({ item, at: dice() }));
  return order.sort((a, b) => a.at - b.at).map(({ item }) => item);
}

/** Seven hexadecimal digits. */
export const serial = (dice: Dice): string => between(dice, 0x1000000, 0xfffffff).toString(16);

/** So many of something. */
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** The items of a text that lists them with bars between. */
export const listed = (text: string): readonly string[] => text.split('|');
/** The lines of a text, without the empty ones around it. */
export const lines = (text: string): readonly string[] => text.trim().split('\n');
