import { css, html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Verdict } from '../verdict/verdict.ts';

const shapes: Readonly<Record<Verdict['kind'], SVGTemplateResult>> = {
  alive: svg`<circle cx="8" cy="8" r="5" fill="currentColor" />`,
  dormant: svg`<path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" fill="currentColor" />`,
  prunable: svg`<path d="m3 3 10 10M13 3 3 13" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" />`,
  new: svg`<circle cx="8" cy="8" r="4.75" fill="none" stroke="currentColor" stroke-width="2.2" />`,
  unjudged: svg`<path d="M3.25 3.25h9.5v9.5h-9.5Z" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" />`,
};

/** The shape of a verdict in its colour. The word stands beside it, so the shape says nothing aloud. */
export const verdictMark = (kind: Verdict['kind']): TemplateResult =>
  html`<svg class="mark ${kind}" viewBox="0 0 16 16" aria-hidden="true">${shapes[kind]}</svg>`;

/** Needed wherever a mark is drawn, or a word wears its verdict's colour. */
export const verdictColours = css`
  .mark {
    width: 1em;
    height: 1em;
    flex: none;
  }
  .mark.alive,
  .word.alive {
    color: var(--alive);
  }
  .mark.dormant {
    color: var(--dormant-mark);
  }
  .word.dormant {
    color: var(--dormant);
  }
  .mark.prunable {
    color: var(--prunable-mark);
  }
  .word.prunable {
    color: var(--prunable);
  }
  .mark.new,
  .word.new {
    color: var(--new);
  }
  .mark.unjudged,
  .word.unjudged {
    color: var(--ink-soft);
  }
`;
