import { css } from 'lit';

/** How the view of the back-test looks. */
export const rightStyle = css`
  :host,
  :host > div {
    display: grid;
    align-content: start;
    gap: var(--space-4);
    grid-template-columns: minmax(0, 1fr);
  }
  :host {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 28rem), 1fr));
  }
  h1,
  .all {
    grid-column: 1 / -1;
  }
  h1,
  .headline {
    font: var(--text-xl) / 1.5 var(--serif);
  }
  .headline,
  details p {
    max-width: 46rem;
  }
  .card > * + * {
    margin-top: var(--space-3);
  }
  .count {
    display: inline-block;
    min-height: 0;
    padding: 0 0.1em;
    border: 0;
    background: none;
    text-underline-offset: 0.2em;
  }
  button.count,
  .press {
    text-decoration: underline dotted;
  }
  td .count {
    min-width: 1.5rem;
    min-height: 1.5rem;
    text-align: end;
  }
  ul {
    padding-inline-start: 1.1em;
  }
  ul[role] {
    list-style: none;
    padding: 0;
  }
  .shares li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--space-4);
  }
  .word {
    min-width: 6rem;
    font-weight: 600;
  }
  .mark {
    vertical-align: -0.125em;
  }
  td,
  .day {
    white-space: nowrap;
  }
  .day[aria-pressed='true'] {
    background: var(--ink);
    color: var(--paper);
  }
  .stale td {
    opacity: 0.5;
  }
  svg:not(.mark) {
    display: block;
    width: min(100%, 26rem);
    margin-inline: auto;
    fill: none;
    stroke: currentColor;
  }
  svg.range {
    width: 7rem;
    margin: 0;
  }
  text,
  circle {
    fill: currentColor;
    stroke: none;
  }
  text {
    font: 10.5px var(--sans);
    text-anchor: middle;
  }
  .end {
    text-anchor: end;
  }
  .tick {
    paint-order: stroke;
    stroke: var(--card);
    stroke-width: 4;
  }
  .grid {
    opacity: 0.12;
  }
  .even {
    stroke-dasharray: 4 3;
    opacity: 0.6;
  }
  .bar {
    stroke-width: 3;
    opacity: 0.4;
  }
  .press {
    cursor: pointer;
  }
  .miss {
    display: block;
    width: 100%;
    padding: var(--space-1) 0;
    border-color: transparent;
    background: none;
    text-align: start;
    font-weight: 400;
  }
  summary {
    width: fit-content;
    cursor: pointer;
  }
`;
