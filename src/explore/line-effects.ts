import { judge } from '../verdict/judge.ts';
import { defaultLines, type Lines } from '../verdict/lines.ts';
import type { Tie } from '../verdict/tie.ts';
import type { TieFacts } from '../verdict/verdict.ts';
import { areDefault, isUsual, lineNames } from './line-ranges.ts';

/**
 * Whom each line moves: by index into the ties, whoever has another verdict than if this line alone were where it usually
 * is. Undefined for a line that is there, and for greetings where nobody was measured without.
 */
export type LineEffects = Readonly<Partial<Record<keyof Lines, readonly number[]>>>;

/**
 * The effect of each line that was moved. The facts of `ties` are as measured with `lines.greetings`; `apart` are the
 * facts of the same people with greetings set apart, as they usually are.
 */
export function lineEffects(
  ties: readonly Tie[],
  lines: Lines,
  messagesWhole: boolean,
  apart?: readonly TieFacts[],
): LineEffects {
  if (areDefault(lines)) return {};
  const now = ties.map(({ facts }) => judge(facts, lines, messagesWhole).kind);
  const movedBy = (line: keyof Lines): readonly number[] | undefined => {
    if (isUsual(lines, line) || (line === 'greetings' && !apart)) return undefined;
    const back: Lines = { ...lines, [line]: defaultLines[line] };
    const moved: number[] = [];
    for (let i = 0; i < ties.length; i++) {
      const facts = (line === 'greetings' ? apart?.[i] : undefined) ?? (ties[i] as Tie).facts;
      if (judge(facts, back, messagesWhole).kind !== now[i]) moved.push(i);
    }
    return moved;
  };
  return Object.fromEntries(lineNames.map((line) => [line, movedBy(line)]));
}
