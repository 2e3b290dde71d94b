import { css } from 'lit';

/** Tables of figures, with days to press in them. */
export const figuresStyle = css`
  .wide {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: var(--text-s);
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: var(--space-1) var(--space-4) var(--space-1) 0;
    border-bottom: 1px solid var(--line);
    text-align: start;
    font-weight: 400;
  }
  .day {
    min-height: 1.75rem;
    padding: 0 var(--space-2);
  }
`;
