import { css, html, type TemplateResult } from 'lit';
import { formatsOf } from '../words/formats.ts';

/** A line of a filter: a box to tick, what it stands for, and how many people that is. */
export const checkLine = (
  label: string | TemplateResult,
  count: number,
  checked: boolean,
  changed: () => void,
): TemplateResult => html`
  <label class="line">
    <input type="checkbox" .checked=${checked} @change=${changed} />
    <span class="label">${label}</span>
    <span class="count">${formatsOf().number(count)}</span>
  </label>
`;

/** Needed wherever such lines are drawn, and the groups in which they stand. */
export const checkLineStyle = css`
  fieldset {
    min-width: 0;
    border: 0;
    margin: 0;
    padding: 0;
  }
  legend {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    padding: 0 var(--space-1) var(--space-1);
    font-weight: 700;
  }
  .line {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-height: 1.75rem;
    padding: 0 var(--space-1);
    border-radius: var(--round);
    font-size: var(--text-s);
    cursor: pointer;
  }
  .line:hover {
    background: var(--sunk);
  }
  .line input {
    flex: none;
    width: 1rem;
    height: 1rem;
    min-height: 0;
    margin: 0;
    accent-color: var(--ink);
  }
  .label {
    min-width: 0;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .label::first-letter {
    text-transform: uppercase;
  }
  .count {
    margin-inline-start: auto;
    color: var(--ink-soft);
    font-variant-numeric: tabular-nums;
  }
`;
