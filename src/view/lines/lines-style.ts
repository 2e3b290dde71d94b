import { css } from 'lit';

/** The strip's drawing is as high as `--tall`; a handle's input covers it, but only its thumb takes the pointer. */
export const linesStyle = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    min-height: 2.25rem;
  }
  .soft + .small {
    margin-top: var(--space-1);
  }
  .strip {
    --tall: 5rem;
    position: relative;
    height: var(--tall);
    margin: var(--space-2) 1rem 2.25rem;
    border-bottom: 1px solid var(--edge);
  }
  .strip > div,
  .strip > svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .strip > div {
    width: auto;
  }
  .strip > .prunable {
    background: var(--prunable-ground);
  }
  .strip > .alive {
    background: var(--alive-ground);
  }
  path {
    fill: var(--edge);
  }
  .mark {
    vertical-align: -0.125em;
  }
  .tick {
    position: absolute;
    top: calc(100% + 0.875rem);
    transform: translateX(-50%);
    font-size: 0.75rem;
    color: var(--ink-soft);
  }
  input {
    width: 100%;
    min-height: 1.75rem;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    accent-color: var(--ink);
  }
  .strip input {
    position: absolute;
    inset: 0 -1rem;
    width: calc(100% + 2rem);
    height: calc(100% + 0.75rem);
    appearance: none;
    pointer-events: none;
  }
  .strip input::-webkit-slider-thumb {
    appearance: none;
    width: 2rem;
    height: calc(var(--tall) + 0.75rem);
    pointer-events: auto;
    cursor: ew-resize;
  }
  .strip input::-moz-range-thumb {
    width: 2rem;
    height: calc(var(--tall) + 0.75rem);
    pointer-events: auto;
    cursor: ew-resize;
    opacity: 0;
  }
  .handle {
    position: absolute;
    height: 100%;
    border-left: 2px dotted var(--ink);
    transform: translateX(-1px);
    pointer-events: none;
  }
  .handle .mark {
    position: absolute;
    top: calc(100% - 0.6875rem);
    left: -0.75rem;
    width: 1.375rem;
    height: 1.375rem;
    padding: 0.25rem;
    border: 2px solid var(--ink);
    border-radius: 50%;
    background: var(--card);
  }
  input:focus-visible + .handle .mark {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
    gap: var(--space-4) var(--space-5);
    margin-bottom: var(--space-3);
  }
  [role='switch'] {
    width: 1.25rem;
  }
  .effect::first-letter {
    text-transform: uppercase;
  }
  .count {
    min-height: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  .count:hover {
    text-decoration-style: solid;
  }
  th,
  td {
    padding-right: var(--space-4);
    text-align: start;
    font-weight: 400;
  }
`;
