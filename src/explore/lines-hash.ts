import { defaultLines, type Lines } from '../verdict/lines.ts';
import { isUsual, lineNames, type NumberLine, withLine } from './line-ranges.ts';

/** What the lines are called in the address: no name that `hashOf` gives to a part of the query. */
const keys: Readonly<Record<keyof Lines, string>> = {
  alive: 'alive',
  inTouchDays: 'touch',
  prune: 'prune',
  graceDays: 'grace',
  strong: 'strong',
  greetings: 'greetings',
};

/** The lines that were moved, as parts of the page's address, without `#`: `alive=0.6&touch=143`; '' for none. */
export const linesHash = (lines: Lines): string =>
  lineNames
    .filter((line) => !isUsual(lines, line))
    .map((line) => `${keys[line]}=${lines[line]}`)
    .join('&');

const plainNumber = /^\d+(?:\.\d+)?$/;

/** Alive comes last: it is never below prune. */
const numberLines = ['prune', 'inTouchDays', 'graceDays', 'strong', 'alive'] as const;

/**
 * The lines of an address, with or without `#`, among whatever else is in it. What is not understood is as if it were not
 * there, what is out of range is taken as far as it may go, and alive gives way to prune.
 */
export function linesOf(hash: string): Lines {
  const parts = new Map(
    hash
      .replace(/^#/, '')
      .split('&')
      .map((part) => part.split('=', 2) as [string, string]),
  );
  const textOf = (line: keyof Lines): string => parts.get(keys[line]) ?? '';
  const numberOf = (line: NumberLine): number =>
    plainNumber.test(textOf(line)) ? Number(textOf(line)) : defaultLines[line];
  return numberLines.reduce<Lines>((lines, line) => withLine(lines, line, numberOf(line)), {
    ...defaultLines,
    alive: 1,
    greetings: textOf('greetings') === 'heard' ? 'heard' : 'apart',
  });
}
