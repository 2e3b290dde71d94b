import { html, type TemplateResult } from 'lit';
import { chanceAt, isChance, lineRanges, type NumberLine, placeOfChance } from '../../explore/line-ranges.ts';
import type { Lines } from '../../verdict/lines.ts';
import { lineValue } from '../../words/lines.ts';

/** A line is to lie at a value: told is where it lies then, which may be less far. */
export type Moved = (line: NumberLine, to: number) => Lines;

/** The own values of an input for a chance run over the width of the strip. */
const width = 1000;

/** A range that shows one of the lines, says in words where it lies, and goes no further than the line may. */
export function rangeInput(
  lines: Lines,
  line: NumberLine,
  moved: Moved,
  pressed?: (event: KeyboardEvent) => void,
): TemplateResult {
  const ofChance = isChance(line);
  const [least, most] = ofChance ? [0, width] : lineRanges[line];
  const valueIn = (some: Lines): string =>
    `${ofChance ? Math.round(placeOfChance(some[line]) * width) : some[line]}`;
  const change = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { valueAsNumber } = target;
    target.value = valueIn(moved(line, ofChance ? chanceAt(valueAsNumber / width) : valueAsNumber));
  };
  return html`
    <input
      id=${line}
      type="range"
      min=${least}
      max=${most}
      .value=${valueIn(lines)}
      aria-valuetext=${lineValue(lines, line)}
      @input=${change}
      @keydown=${pressed}
    />
  `;
}
