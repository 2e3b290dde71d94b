import { css, html, type TemplateResult } from 'lit';
import { barHeight, type StripColumn, stripColumns } from '../explore/message-strip.ts';
import { barsDown, barsUp, type SideBar } from './sides.ts';

/** In the units of the drawing, which are pixels where there is room. */
const step = 3;
const bar = 2;
const middle = 16;
const tallest = 15;
const width = stripColumns * step;

/**
 * One person's messages over the time that is everybody's: the owner's above the line, theirs below. Four paths and no
 * more, however many messages: it is drawn anew for each row that scrolls into sight.
 */
export function messageStrip(columns: readonly StripColumn[]): TemplateResult {
  const both = columns.filter(({ twoWay }) => twoWay);
  const alone = columns.filter(({ twoWay }) => !twoWay);
  return html`
    <svg class="bars" viewBox="0 0 ${width} ${2 * middle}" preserveAspectRatio="none" aria-hidden="true">
      <path class="line" d="M0 ${middle}H${width}" />
      <path class="you" d=${barsUp(sideOf(alone, 'sent'), middle)} />
      <path class="they" d=${barsDown(sideOf(alone, 'received'), middle)} />
      <path class="you both" d=${barsUp(sideOf(both, 'sent'), middle)} />
      <path class="they both" d=${barsDown(sideOf(both, 'received'), middle)} />
    </svg>
  `;
}

const sideOf = (columns: readonly StripColumn[], side: 'sent' | 'received'): readonly SideBar[] =>
  columns
    .filter((column) => column[side] > 0)
    .map((column) => ({ from: column.column * step, width: bar, height: tallest * barHeight(column[side]) }));

export const messageStripStyle = css`
  .strip .bars {
    display: block;
    width: 100%;
    height: 2rem;
    shape-rendering: crispEdges;
  }
  .strip .line {
    stroke: var(--line);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
`;
