import { html, type TemplateResult } from 'lit';

/** A share from 0 to 1 on a line, and what else is plausible. The words beside it say the same. */
export const rangeBar = (low: number, at: number, high: number): TemplateResult => html`
  <svg class="range" viewBox="0 0 110 10" aria-hidden="true">
    <path class="even" d="M5 5h100" />
    <path class="bar" d="M${5 + 100 * low} 5H${5 + 100 * high}" />
    <circle cx=${5 + 100 * at} cy="5" r="4" />
  </svg>
`;
