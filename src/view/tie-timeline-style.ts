import { css } from 'lit';
import { sideColours } from './sides.ts';

/** The plot has a line for labels, the drawing, and a line for the years. */
export const timelineStyle = [
  sideColours,
  css`
    .plot {
      position: relative;
      padding-block: 1.125rem 1.25rem;
      font-size: 0.75rem;
      line-height: 1.125rem;
      border-radius: 0.25rem;
      cursor: crosshair;
      touch-action: pan-y;
    }
    .plot:focus-visible {
      outline-offset: 4px;
    }
    .bars {
      position: relative;
      display: block;
      width: 100%;
      height: 5.5rem;
      overflow: visible;
    }
    .line,
    .tick {
      stroke: var(--line);
      stroke-width: 1;
      vector-effect: non-scaling-stroke;
    }
    .chosen {
      fill: color-mix(in srgb, var(--ink) 14%, transparent);
    }
    .sides,
    .silent {
      position: absolute;
      z-index: 1;
      pointer-events: none;
    }
    .sides {
      top: 0;
    }
    .silence {
      position: absolute;
      inset-block: 1.125rem 1.25rem;
      right: 0;
      background: var(--dormant-ground);
    }
    .silent {
      top: 0;
      right: 0;
      color: var(--dormant);
      white-space: nowrap;
    }
    .silent.inside {
      top: 1.375rem;
      text-align: center;
    }
    .ticks span {
      position: absolute;
      bottom: 0;
      transform: translateX(-50%);
      white-space: nowrap;
      color: var(--ink-soft);
      font-variant-numeric: tabular-nums;
    }
    .told {
      min-height: 1.5em;
    }
    summary {
      width: fit-content;
      color: var(--ink-soft);
      cursor: pointer;
    }
    table {
      width: 100%;
      margin-top: var(--space-2);
      border-collapse: collapse;
      font-size: var(--text-s);
      font-variant-numeric: tabular-nums;
    }
    .rows {
      max-height: 16rem;
      overflow-y: auto;
    }
    th {
      text-align: start;
      font-weight: 500;
      color: var(--ink-soft);
    }
    th,
    td {
      padding: 0.125rem var(--space-2) 0.125rem 0;
      border-bottom: 1px solid var(--line);
    }
    .count {
      text-align: end;
    }
  `,
];
