import { css } from 'lit';

/**
 * Two panels on one axis of time and, at their right, a column of labels as wide as `--labels`; the middle of the slider's
 * thumb keeps to that axis. A cohort's share is as deep as its `--heat`.
 */
export const timeStyle = css`
  :host {
    --labels: 8.25rem;
    display: grid;
    align-content: start;
    gap: var(--space-4);
    grid-template-columns: minmax(0, 7fr) minmax(0, 4fr);
  }
  h1,
  .all {
    grid-column: 1 / -1;
  }
  h1 {
    font: var(--text-xl) / 1.5 var(--serif);
  }
  .card > * + * {
    margin-top: var(--space-3);
  }
  .standing,
  .standing .word,
  .label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
  }
  .standing .word,
  .label {
    flex-wrap: nowrap;
    gap: var(--space-1);
    font-weight: 600;
    white-space: nowrap;
  }
  .count {
    display: inline;
    min-height: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-underline-offset: 0.2em;
  }
  .standing .count {
    min-height: 1.5rem;
  }
  button.count {
    text-decoration: underline dotted;
  }
  .chart {
    position: relative;
    padding-bottom: 1rem;
    cursor: crosshair;
    font-size: var(--text-s);
    line-height: 1rem;
    font-variant-numeric: tabular-nums;
  }
  .scale {
    margin-block: var(--space-3) 1rem;
  }
  .panel {
    position: relative;
    height: 9rem;
  }
  .panel ~ .panel {
    height: 5.5rem;
  }
  .panel > svg {
    display: block;
    width: calc(100% - var(--labels));
    height: 100%;
    border-bottom: 1px solid var(--edge);
    stroke: var(--card);
  }
  .panel > svg path {
    vector-effect: non-scaling-stroke;
    fill: currentColor;
  }
  .panel > svg :not(.alive) {
    fill-opacity: 0.7;
  }
  .grid {
    stroke: var(--ink);
    opacity: 0.2;
  }
  .at {
    position: absolute;
    color: var(--ink-soft);
    font-size: 0.75rem;
  }
  .label {
    left: calc(100% - var(--labels) + var(--space-2));
    translate: 0 50%;
    font-size: inherit;
  }
  .plot {
    position: absolute;
    inset: 0 var(--labels) 1rem 0;
    pointer-events: none;
  }
  .line {
    inset-block: 0;
    border-left: 1px dashed var(--ink);
  }
  .now {
    border-left: 2px solid var(--ink);
    translate: -1px;
  }
  .year {
    top: 100%;
    translate: -50%;
  }
  [type='range'] {
    width: calc(100% - var(--labels) + 1rem);
    min-height: 1.5rem;
    margin: 0 -0.5rem;
    padding: 0;
    border: 0;
    background: none;
    appearance: none;
    cursor: ew-resize;
  }
  ::-webkit-slider-runnable-track {
    border-top: 2px solid var(--edge);
  }
  ::-moz-range-track {
    border-top: 2px solid var(--edge);
  }
  ::-webkit-slider-thumb {
    width: 1rem;
    height: 1rem;
    margin-top: -0.5625rem;
    border: 0.5rem solid var(--ink);
    border-radius: 50%;
    appearance: none;
  }
  ::-moz-range-thumb {
    width: 1rem;
    height: 1rem;
    border: 0.5rem solid var(--ink);
    border-radius: 50%;
  }
  ul {
    padding-inline-start: 1.1em;
  }
  summary {
    width: fit-content;
    cursor: pointer;
  }
  th,
  .day {
    white-space: nowrap;
  }
  .cohorts {
    border-collapse: separate;
    border-spacing: 2px;
  }
  .cohorts :is(td, th) {
    padding: 0;
    border: 0;
    min-width: 2.5rem;
    text-align: end;
  }
  .cohorts th {
    padding-inline: var(--space-1);
    color: var(--ink-soft);
  }
  .cohorts tbody th {
    position: sticky;
    left: 0;
    background: var(--card);
  }
  .cohorts button {
    width: 100%;
    min-height: 1.5rem;
    padding: 0 var(--space-1);
    justify-content: end;
    border: 0;
    border-radius: 0.25rem;
    background: color-mix(in srgb, var(--alive) var(--heat), var(--card));
    font-weight: 400;
  }
  .cohorts [aria-disabled='true'] {
    color: var(--ink-soft);
    cursor: default;
  }
  .told {
    min-height: 1.5em;
  }
  @media (max-width: 70rem) {
    .card {
      grid-column: 1 / -1;
    }
  }
  @media (max-width: 40rem) {
    :host {
      --labels: 4.5rem;
    }
    .kind {
      display: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .play {
      display: none;
    }
  }
`;
