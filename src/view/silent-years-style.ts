import { css } from 'lit';

/** How the bars of `silent-years` look: faint whom other filters leave out, full whom they let through. */
export const silentYearsStyle = css`
  :host {
    display: grid;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: var(--space-1);
    min-width: 0;
  }
  .empty {
    align-self: start;
  }
  .bars {
    --frame: color-mix(in srgb, var(--ink) 60%, transparent);
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: var(--space-2);
    grid-auto-rows: minmax(1.3125rem, 1.75rem);
    align-content: start;
    flex: 0 1 auto;
    max-height: 30rem;
    margin: var(--space-2) calc(-1 * var(--space-2)) 0;
    overflow-y: auto;
    border-radius: var(--round);
    cursor: pointer;
    user-select: none;
    touch-action: pan-y;
  }
  .row {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
    padding: 0 var(--space-2);
    border: 0 solid var(--frame);
    border-inline-width: 1px;
    border-inline-color: transparent;
    font-size: var(--text-s);
    font-variant-numeric: tabular-nums;
    line-height: 1;
    color: var(--ink-soft);
  }
  @media (hover: hover) {
    .row:not(.in):hover {
      background: var(--sunk);
    }
  }
  .in {
    border-inline-color: var(--frame);
    color: var(--ink);
  }
  .in.first {
    border-block-start-width: 1px;
    border-start-start-radius: var(--round);
    border-start-end-radius: var(--round);
  }
  .in.last {
    border-block-end-width: 1px;
    border-end-start-radius: var(--round);
    border-end-end-radius: var(--round);
  }
  .bars:focus-visible .active {
    outline: 2px solid var(--focus);
    outline-offset: -2px;
    border-radius: var(--round);
  }
  .year {
    text-align: end;
    white-space: nowrap;
  }
  .track {
    --room: calc(100% - 3rem);
    position: relative;
    height: 0.8125rem;
  }
  .all,
  .settled,
  .fresh {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    width: calc(var(--share) * var(--room));
    border-radius: 2px;
  }
  .all {
    background: color-mix(in srgb, var(--prunable-mark) 22%, var(--card));
  }
  .settled {
    background: var(--prunable-mark);
  }
  /* Silence proves nothing where there are no messages: its own colour, and not that of a verdict. */
  .unjudged .all {
    background: var(--line);
  }
  .unjudged .settled {
    background: var(--edge);
  }
  .fresh {
    inset-inline-start: calc(var(--from) * var(--room));
    background: var(--new-ground);
    box-shadow: inset 0 0 0 2px var(--new);
  }
  .pale .settled,
  .pale .fresh {
    opacity: 0.35;
  }
  .count {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--share) * var(--room));
    display: flex;
    align-items: center;
    padding-inline-start: var(--space-2);
  }
  .key {
    align-self: start;
    min-height: 2rem;
    margin: var(--space-1) calc(-1 * var(--space-2)) 0;
    padding: 0 var(--space-2);
    border-color: transparent;
    background: none;
    color: var(--new);
    font-size: var(--text-s);
  }
  .key[aria-pressed='true'] {
    background: var(--new-ground);
    border-color: var(--new);
  }
  @media (forced-colors: active) {
    .all,
    .fresh {
      border: solid CanvasText;
      border-width: min(1px, 1000px * var(--share));
    }
    .row:not(.in) {
      border-inline-width: 0;
    }
    .settled {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
