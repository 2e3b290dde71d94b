import { css } from 'lit';

/** How the parts of the main view stand: in two columns, or in one where there is no room. */
export const exploreStyle = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr) clamp(20rem, 27%, 30rem);
    gap: var(--space-4);
  }
  .stack {
    display: grid;
    gap: var(--space-4);
  }
  .standing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
    border-color: var(--dormant);
  }
  summary {
    cursor: pointer;
  }
  [open] > summary {
    margin-bottom: var(--space-4);
  }
  .lines,
  .standing,
  refusal-note,
  verdict-tiles {
    grid-column: 1 / -1;
  }
  report-panel {
    margin-top: var(--space-4);
  }
  tie-plane,
  silent-years {
    min-width: 0;
  }
  .all-spoke tie-plane,
  .all-spoke silent-years,
  .none-spoke tie-plane,
  .none-spoke silent-years {
    grid-column: 1 / -1;
  }
  .aside {
    display: grid;
    gap: var(--space-4);
    align-self: start;
    position: sticky;
    top: var(--space-4);
    min-width: 0;
  }
  .people {
    display: flex;
    flex-direction: column;
    min-width: 0;
    padding: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2) var(--space-4);
    padding: var(--space-3) var(--space-4);
  }
  h2 {
    font-size: var(--text-xl);
    font-variant-numeric: tabular-nums;
  }
  list-tools {
    flex: 1 1 28rem;
  }
  filter-chips:not([hidden]) {
    flex-basis: 100%;
  }
  tie-list,
  nobody-found {
    flex: 1 0 clamp(28rem, 100vh - 12rem, 64rem);
    height: 0;
    border-end-start-radius: var(--round-card);
    border-end-end-radius: var(--round-card);
    overflow: clip;
  }
  .few tie-list {
    flex: 1 0 28rem;
  }
  @media (max-width: 60rem) {
    .page {
      grid-template-columns: minmax(0, 1fr);
    }
    .aside {
      position: static;
    }
    tie-list,
    nobody-found {
      flex-basis: clamp(24rem, 78vh, 44rem);
    }
  }
`;
