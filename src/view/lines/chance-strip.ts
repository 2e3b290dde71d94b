import { html, type TemplateResult } from 'lit';
import { type ChanceLine, placeOfChance, stepped } from '../../explore/line-ranges.ts';
import type { Lines } from '../../verdict/lines.ts';
import { formatsOf } from '../../words/formats.ts';
import { binCount, binWords, linesWords } from '../../words/lines.ts';
import { table } from '../right/said.ts';
import { verdictMark } from '../verdict-mark.ts';
import { type Moved, rangeInput } from './line-input.ts';

/** People by index, in the bins of the strip. */
type Bins = readonly (readonly number[])[];

const percent = (chance: number): string => `${placeOfChance(chance) * 100}%`;

/** How many have which chance, as bars, and over them the two lines in P as handles. */
export function chanceStrip(lines: Lines, bins: Bins, moved: Moved): TemplateResult {
  const most = Math.max(...bins.map(({ length }) => length));
  const bar = ({ length }: readonly number[], i: number) =>
    length > 0 ? `M${i} 1v${-Math.max(0.03, length / most)}h.85V1z` : '';
  return html`
    <div class="strip">
      <div class="prunable" .style=${`right: calc(100% - ${percent(lines.prune)})`}></div>
      <div class="alive" .style=${`left: ${percent(lines.alive)}`}></div>
      <svg viewBox="0 0 ${bins.length} 1" preserveAspectRatio="none" aria-hidden="true">
        <path d=${bins.map(bar).join('')} />
      </svg>
      ${[0.01, 0.05, 0.2, 0.5, 0.8].map(
        (tick) =>
          html`<span class="tick" aria-hidden="true" .style=${`left: ${percent(tick)}`}>${formatsOf().percent(tick)}</span>`,
      )}
      ${handle(lines, 'prune', moved)} ${handle(lines, 'alive', moved)}
    </div>
  `;
}

const handle = (lines: Lines, line: ChanceLine, moved: Moved): TemplateResult => html`
  ${rangeInput(lines, line, moved, (event) => pressed(event, lines[line], (to) => moved(line, to)))}
  <span class="handle" .style=${`left: ${percent(lines[line])}`}>
    ${verdictMark(line === 'alive' ? 'alive' : 'prunable')}
  </span>
`;

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

/** The steps of a chance, not those of the strip, which are uneven. Home and End are the browser's. */
function pressed(event: KeyboardEvent, chance: number, move: (to: number) => void): void {
  const by = steps[event.key];
  if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  move(stepped(chance, by));
}

const rows = 10;

/** The strip's twin in words, each number a way to its people. */
export const chanceTable = (bins: Bins): TemplateResult =>
  table(
    linesWords.columns,
    Array.from({ length: rows }, (_, row) => {
      const size = bins.length / rows;
      return [binWords(row, rows), [[binCount(row, rows, bins.slice(row * size, (row + 1) * size).flat())]]];
    }),
  );
