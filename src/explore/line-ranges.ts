import { defaultLines, type Lines } from '../verdict/lines.ts';

/** The lines that are numbers. */
export type NumberLine = Exclude<keyof Lines, 'greetings'>;

/** How far each may be moved: P as 0–1, days, conversations. */
export const lineRanges: Readonly<Record<NumberLine, readonly [least: number, most: number]>> = {
  alive: [0.01, 1],
  prune: [0, 0.5],
  inTouchDays: [1, 1095],
  graceDays: [0, 1095],
  strong: [1, 10],
};

/** The lines in P. */
export type ChanceLine = 'alive' | 'prune';
export const isChance = (line: NumberLine): line is ChanceLine => line === 'alive' || line === 'prune';

/**
 * The lines with one of them moved, as far as it may go: within its range, in whole days and conversations or tenths of a
 * percent; and the line of the alive never below that of the prunable. The same object where nothing moves.
 */
export function withLine(lines: Lines, line: NumberLine, to: number): Lines {
  const [least, most] = lineRanges[line];
  const from = line === 'alive' ? Math.max(least, lines.prune) : least;
  const until = line === 'prune' ? Math.min(most, lines.alive) : most;
  const whole = isChance(line) ? Math.round(to * 1000) / 1000 : Math.round(to);
  const value = Math.min(until, Math.max(from, whole));
  return value === lines[line] ? lines : { ...lines, [line]: value };
}

export const areDefault = (lines: Lines): boolean => lineNames.every((line) => isUsual(lines, line));

export const isUsual = (lines: Lines, line: keyof Lines): boolean => lines[line] === defaultLines[line];

export const lineNames = Object.keys(defaultLines) as readonly (keyof Lines)[];

/** The chances on the strip: it is the root that is spread evenly, since most of them are small. 0–1 of its width. */
export const placeOfChance = Math.sqrt;

/** The chance that a place on the strip means, in steps of ½ % below a tenth and 1 % from there on. */
export const chanceAt = (place: number): number => inSteps(place ** 2);

const stepAt = (chance: number): number => (chance < 0.1 ? 200 : 100);
const inSteps = (chance: number): number => Math.round(chance * stepAt(chance)) / stepAt(chance);

/** The chance so many steps further. */
export function stepped(chance: number, steps: number): number {
  const towards = chance + Math.sign(steps) / 1000;
  return inSteps(chance + steps / stepAt(towards));
}
