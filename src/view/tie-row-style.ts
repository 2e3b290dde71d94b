import { css } from 'lit';
import { markedStyle } from './marked.ts';
import { messageStripStyle } from './message-strip.ts';
import { sideColours } from './sides.ts';
import { verdictColours } from './verdict-mark.ts';

export const tieRowStyle = [
  verdictColours,
  sideColours,
  markedStyle,
  messageStripStyle,
  css`
    .row,
    .head {
      display: grid;
      grid-template-columns: 1.25rem clamp(9rem, 30%, 20rem) minmax(0, 1fr) auto auto;
      align-items: center;
      column-gap: var(--space-3);
      padding: 0 var(--space-4);
      border-bottom: 1px solid var(--line);
    }
    .row {
      position: absolute;
      left: 0;
      right: 0;
      height: var(--row);
      cursor: pointer;
      contain: strict;
    }
    .row:hover {
      background: var(--sunk);
    }
    .row[aria-selected='true'] {
      background: var(--sunk);
      box-shadow: inset 3px 0 0 var(--ink);
    }
    .grid:focus .row.active {
      outline: 2px solid var(--focus);
      outline-offset: -3px;
      border-radius: var(--round);
    }
    .verdict {
      display: flex;
      justify-content: center;
    }
    .who,
    .receipt {
      min-width: 0;
    }
    .name,
    .role {
      display: block;
      white-space: nowrap;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .name {
      font-weight: 600;
      unicode-bidi: isolate;
      text-align: left;
    }
    .role,
    .receipt {
      font-size: var(--text-s);
      color: var(--ink-soft);
      line-height: 1.35;
    }
    .receipt {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
      overflow: hidden;
    }
    .cautions {
      display: flex;
      gap: var(--space-1);
      white-space: nowrap;
    }
    .caution {
      font-size: 0.75rem;
      line-height: 1.4;
      padding: 0 var(--space-2);
      border-radius: 1rem;
      border: 1px solid var(--line);
      color: var(--ink-soft);
    }
    .strip {
      width: 9rem;
    }
    @container (max-width: 42rem) {
      .row,
      .head {
        grid-template-columns: 1.25rem minmax(0, 1fr) auto;
      }
      .row {
        grid-template-rows: auto auto auto;
        align-content: center;
        row-gap: 0.125rem;
      }
      .strip {
        grid-area: 1 / 3;
        width: 6rem;
      }
      .receipt {
        grid-column: 2 / -1;
        grid-row: 2;
      }
      .cautions {
        grid-column: 2 / -1;
        grid-row: 3;
      }
    }
  `,
];
