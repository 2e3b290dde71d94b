import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Instant } from '../../base/time.ts';
import type { StockLayout } from '../../explore/stock-layout.ts';
import { formatsOf } from '../../words/formats.ts';
import { timeWords } from '../../words/over-time.ts';
import { tickWords } from '../../words/timeline.ts';
import { verdictWords } from '../../words/verdicts.ts';
import { verdictMark } from '../verdict-mark.ts';

/** The stock by verdict as stacked areas on two scales; a line stands at `at`, another at the month that is `told`. */
export const stockChart = (
  { panels, ticks, place }: StockLayout,
  at: Instant,
  told: Instant | undefined,
): TemplateResult => html`
  ${panels.map(
    ({ bands, ticks }, i) => html`
      <p class="scale soft">${i > 0 ? timeWords.ownScale : nothing}</p>
      <div class="panel">
        <svg viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true">
          ${bands.map(({ kind, path }) => svg`<path class="mark ${kind}" d=${path} />`)}
          ${ticks.map(({ place }) => svg`<path class="grid" d=${`M0 ${100 - 100 * place}H1000`} />`)}
        </svg>
        ${ticks.map(({ count, place }) => html`<span class="at" .style=${`bottom: ${percent(place)}`}>${formatsOf().number(count)}</span>`)}
        ${bands.map(
          ({ kind, count, label }) => html`
            <span class="at label word ${kind}" .style=${`bottom: ${percent(label)}`}>
              ${verdictMark(kind)} ${formatsOf().number(count)} <span class="kind">${verdictWords[kind].name}</span>
            </span>
          `,
        )}
      </div>
    `,
  )}
  <div class="plot">
    ${told === undefined ? nothing : line('', place(told))} ${line('now', place(at))}
    ${ticks.map(({ at, place }) => html`<span class="at year" .style=${`left: ${percent(place)}`}>${tickWords(at)}</span>`)}
  </div>
`;

const line = (name: string, place: number): TemplateResult =>
  html`<span class="at line ${name}" .style=${`left: ${percent(place)}`}></span>`;

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;
