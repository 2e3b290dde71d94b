import { css } from 'lit';

export const detailStyle = css`
  .card {
    display: grid;
    align-content: start;
    gap: var(--space-4);
    padding: var(--space-2) var(--space-5) var(--space-5);
    overflow-wrap: anywhere;
  }
  .bar {
    display: flex;
    align-items: center;
    gap: var(--space-1);
    margin-inline: calc(-1 * var(--space-3));
    margin-bottom: calc(-1 * var(--space-3));
    min-height: 2.25rem;
  }
  .bar button {
    width: 2.25rem;
    padding: 0;
    border-color: transparent;
    background: none;
  }
  .bar button:hover {
    background: var(--sunk);
  }
  .bar [aria-disabled='true'] {
    color: var(--edge);
    cursor: default;
    background: none;
  }
  .bar .close {
    margin-inline-start: auto;
  }
  .place {
    font-variant-numeric: tabular-nums;
  }
  h2 {
    font-size: var(--text-xl);
  }
  .badge {
    justify-self: start;
    padding: 0.125rem var(--space-3);
    border-radius: 1rem;
    background: var(--sunk);
    font-size: var(--text-s);
  }
  .badge .mark {
    vertical-align: -0.125em;
    margin-inline-end: var(--space-2);
  }
  .badge.alive {
    background: var(--alive-ground);
  }
  .badge.dormant {
    background: var(--dormant-ground);
  }
  .badge.prunable {
    background: var(--prunable-ground);
  }
  .badge.new {
    background: var(--new-ground);
  }
  .never {
    padding: var(--space-3);
    border-radius: 0.25rem;
    background: var(--sunk);
    color: var(--ink-soft);
    text-align: center;
    font-size: var(--text-s);
  }
  h3 {
    margin-bottom: var(--space-1);
  }
  .button {
    justify-self: start;
  }
`;
