import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Instant } from '../../base/time.ts';
import { planeCounts } from '../../explore/plane-counts.ts';
import type { Lines } from '../../verdict/lines.ts';
import type { Tie } from '../../verdict/tie.ts';
import { type VerdictKind, verdictKinds } from '../../verdict/verdict.ts';
import { markAloud, planeSummary, planeWords } from '../../words/plane.ts';
import { verdictMark } from '../verdict-mark.ts';
import { markCard } from './plane-card.ts';
import { frame, inTouchLine, ring, zones } from './plane-frame.ts';
import './plane-line.ts';
import type { Past } from './plane-line.ts';
import { marksWith, type Picture, placeOf } from './plane-picture.ts';
import type { Look } from './plane-stamps.ts';

/** What is marked on the picture, by its point. */
export interface Marked {
  readonly open: number | undefined;
  readonly hovered: number | undefined;
  readonly cursor: number | undefined;
}

/** How people are told of. */
export interface Told {
  readonly ties: readonly Tie[];
  readonly at: Instant;
  readonly discreet: boolean;
}

/** The layers of the chart below its marks, and `above` those above: lines, names, rings, and room for the brushes. */
export const under = (
  picture: Picture | undefined,
  width: number,
  inTouchDays: number,
): TemplateResult => html`
  <svg class="under" aria-hidden="true">
    ${guard([picture?.layout, inTouchDays], () => (picture ? frame(picture.layout, width, inTouchDays) : nothing))}
  </svg>
`;

export function above(picture: Picture | undefined, { open, hovered, cursor }: Marked, inTouchDays: number) {
  const around = (kind: 'open' | 'hover' | 'cursor', point: number | undefined) =>
    picture && point !== undefined && picture.inSight(point)
      ? ring(kind, ...placeOf(picture, point))
      : nothing;
  return html`
    <svg class="over" aria-hidden="true">
      ${guard([picture, inTouchDays], () => (picture ? [inTouchLine(picture.layout, inTouchDays), zones(picture.names)] : nothing))}
      ${around('open', open)} ${around('hover', hovered)} ${around('cursor', cursor)}
      <g class="brush"></g>
      <g class="brush"></g>
    </svg>
  `;
}

/** The handle of the in-touch line. */
export const handle = (
  picture: Picture | undefined,
  { lines, past }: { readonly lines: Lines; readonly past: Past | undefined },
): TemplateResult => html`<plane-line .layout=${picture?.layout} .lines=${lines} .past=${past}></plane-line>`;

/** The card of the mark at hand. */
export function cardOf(
  picture: Picture | undefined,
  point: number | undefined,
  { ties, at, discreet }: Told,
) {
  const tie = point === undefined ? undefined : ties[picture?.points.tie[point] ?? -1];
  if (!picture || point === undefined || !tie || !picture.inSight(point)) return nothing;
  return markCard(tie, at, discreet, marksWith(picture, point).length - 1);
}

/** The chart for those who do not see it: what it shows, its keys, and whoever the keys have come to. */
export function aloud(
  picture: Picture | undefined,
  cursor: number | undefined,
  { ties, at, discreet }: Told,
) {
  const tie = cursor === undefined ? undefined : ties[picture?.points.tie[cursor] ?? -1];
  const others = picture && cursor !== undefined ? marksWith(picture, cursor).length - 1 : 0;
  return html`
    <p class="unseen" id="summary">${guard([picture], () => (picture ? summaryOf(picture) : nothing))}</p>
    <p class="unseen" id="keys">${planeWords.keys}</p>
    <p class="unseen" aria-live="polite">${tie ? markAloud(tie, at, discreet, others) : nothing}</p>
  `;
}

function summaryOf({ points, shown }: Picture): string {
  const { plane, strip } = planeCounts(points, shown);
  return planeSummary(plane, strip);
}

/** What one can do with a part of the plane that one has come closer to. */
export const tools = (list: () => void, back: () => void): TemplateResult => html`
  <div class="tools">
    <button type="button" @click=${list}>${planeWords.listThese}</button>
    <button type="button" @click=${back}>${planeWords.showAll}</button>
  </div>
`;

/** Marks that nobody sees, in the colours that the canvas is to take over. */
export const colourProbe = html`<span class="colours" aria-hidden="true">${verdictKinds.map((kind) => verdictMark(kind))}</span>`;

export type Colours = Pick<Look, 'colours' | 'ground'>;

/** The colours as they are now, whatever the scheme. */
export function coloursIn(root: ParentNode): Colours {
  const styleOf = (selector: string) => {
    const element = root.querySelector(selector);
    return element ? getComputedStyle(element) : undefined;
  };
  const colour = (kind: VerdictKind) => styleOf(`.colours .${kind}`)?.color ?? '';
  return {
    colours: {
      alive: colour('alive'),
      dormant: colour('dormant'),
      prunable: colour('prunable'),
      new: colour('new'),
    },
    ground: styleOf('.colours')?.backgroundColor ?? '',
  };
}
