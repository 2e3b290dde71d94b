import { css, html, nothing, type TemplateResult } from 'lit';
import type { View } from '../verdict/view-at.ts';
import { yearOf } from '../words/message-strip.ts';
import { sides } from './sides.ts';

/** The names of the list's columns, and the axis that all strips share. `view` is undefined where there are no strips. */
export function listHead(view: View | undefined): TemplateResult {
  return html`
    <div class="head" role="row" aria-rowindex="1">
      <span role="columnheader"><span class="unseen">Verdict</span></span>
      <span role="columnheader">Person</span>
      <span role="columnheader">What the messages show</span>
      <span role="columnheader"><span class="unseen">Look twice</span></span>
      ${view ? axis(view) : nothing}
    </div>
  `;
}

function axis({ first, at }: View) {
  const years = Number.isFinite(first)
    ? html`<span class="years"><span>${yearOf(first)}</span><span>${yearOf(at)}</span></span>`
    : nothing;
  return html`
    <span class="axis" role="columnheader">
      <span class="unseen">Messages over time</span>
      ${sides}
      ${years}
    </span>
  `;
}

export const listHeadStyle = css`
  .head {
    position: sticky;
    top: 0;
    z-index: 1;
    height: 1.75rem;
    background: var(--card);
    font-size: 0.75rem;
    color: var(--ink-soft);
    white-space: nowrap;
  }
  .axis {
    grid-column: 5;
    position: relative;
    width: 9rem;
    display: flex;
    justify-content: center;
  }
  .years {
    position: absolute;
    inset: 0;
    display: flex;
    justify-content: space-between;
    font-variant-numeric: tabular-nums;
  }
  @container (max-width: 42rem) {
    .head > :nth-child(3),
    .head > :nth-child(4) {
      position: absolute;
      clip-path: inset(50%);
    }
    .axis {
      grid-area: 1 / 3;
      width: 6rem;
      height: 1lh;
    }
    .sides {
      position: absolute;
      inset-block: 0;
      inset-inline-end: calc(100% + var(--space-3));
    }
  }
`;
