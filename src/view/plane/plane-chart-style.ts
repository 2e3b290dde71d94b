import { css } from 'lit';

export const chartStyle = css`
  :host {
    position: relative;
    display: flex;
    flex-direction: column;
    container-type: inline-size;
  }
  .chart {
    position: relative;
    flex: 1 1 auto;
    height: clamp(24rem, 58cqi, 32rem);
    min-height: 20rem;
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
    border-radius: 2px;
  }
  canvas,
  svg.under,
  svg.over {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  canvas {
    pointer-events: none;
  }
  .over .overlay {
    cursor: crosshair;
  }
  .at-mark .overlay,
  .at-mark .selection {
    cursor: pointer;
  }
  text {
    font-family: var(--sans);
    font-size: 0.75rem;
    pointer-events: none;
  }
  .quiet {
    fill: color-mix(in srgb, var(--dormant-ground) 35%, transparent);
  }
  .touch {
    fill: color-mix(in srgb, var(--alive-ground) 60%, transparent);
  }
  .grid {
    stroke: var(--ink);
    stroke-opacity: 0.07;
    shape-rendering: crispEdges;
  }
  .tick,
  .part {
    fill: var(--ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .in-touch {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1.5;
    stroke-dasharray: 1.5 3.5;
    stroke-linecap: round;
    pointer-events: none;
  }
  .in-touch-label {
    fill: var(--ink);
    font-weight: 600;
  }
  .zone {
    font-size: var(--text-m);
    font-weight: 700;
    paint-order: stroke;
    stroke: var(--card);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .zone.alive {
    fill: var(--alive);
  }
  .zone.dormant {
    fill: var(--dormant);
  }
  .zone.prunable {
    fill: var(--prunable);
  }
  .zone.new {
    fill: var(--new);
  }
  .brush .selection {
    fill: var(--ink);
    fill-opacity: 0.07;
    stroke: var(--ink);
    stroke-width: 1.25;
  }
  .ring {
    fill: none;
    stroke: var(--ink);
    stroke-width: 2;
    pointer-events: none;
  }
  .ring.hover {
    stroke-width: 1.5;
  }
  .ring.cursor {
    stroke: var(--focus);
    stroke-width: 2.5;
  }
  .ring .halo {
    stroke: var(--card);
    stroke-width: 5;
  }
  .tools {
    position: absolute;
    top: 2rem;
    inset-inline-end: var(--space-2);
    display: flex;
    gap: var(--space-2);
  }
  .tools button {
    min-height: 2rem;
    font-size: var(--text-s);
  }
  .colours {
    position: absolute;
    visibility: hidden;
    background: var(--card);
  }
`;
