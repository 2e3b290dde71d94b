import { css, html, nothing, type TemplateResult } from 'lit';
import type { Instant } from '../base/time.ts';
import type { Tie } from '../verdict/tie.ts';
import { cautionWords } from '../words/cautions.ts';
import { receiptLine } from '../words/receipt.ts';
import { verdictWords } from '../words/verdicts.ts';
import { verdictColours, verdictMark } from './verdict-mark.ts';

/** The cells of one person's row: verdict, who, the receipt, and how many reasons to look twice. */
export function tieCells(tie: Tie, at: Instant, messagesWhole: boolean): TemplateResult {
  const { person, verdict } = tie;
  const [first, ...more] = person.cautions;
  return html`
    <span class="verdict" role="gridcell">${verdictMark(verdict.kind)}<span class="unseen">${verdictWords[verdict.kind].name}</span></span>
    <span class="who" role="gridcell">
      <span class="name">${person.name}</span>
      <span class="role">${roleAndCompany(tie)}</span>
    </span>
    <span class="receipt" role="gridcell">${receiptLine(tie, at, { messagesWhole })}</span>
    <span class="cautions" role="gridcell">
      ${
        first
          ? html`<span class="caution">${cautionWords[first].label}</span>${more.length > 0 ? html`<span class="caution">+${more.length}</span>` : nothing}`
          : nothing
      }
    </span>
  `;
}

/** Position and company, or whichever there is. */
export const roleAndCompany = ({ person }: Tie): string =>
  [person.position, person.company].filter(Boolean).join(' · ');

export const tieRowStyle = [
  verdictColours,
  css`
    .row {
      position: absolute;
      left: 0;
      right: 0;
      height: var(--row);
      display: grid;
      grid-template-columns: 1.25rem clamp(10rem, 34%, 20rem) minmax(0, 1fr) auto;
      align-items: center;
      column-gap: var(--space-3);
      padding: 0 var(--space-4);
      border-bottom: 1px solid var(--line);
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
    }
    .role,
    .receipt {
      font-size: var(--text-s);
      color: var(--ink-soft);
      line-height: 1.4;
    }
    .receipt {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
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
    @container (max-width: 42rem) {
      .row {
        grid-template-columns: 1.25rem minmax(0, 1fr) auto;
        grid-template-rows: auto auto;
        align-content: center;
        row-gap: 0.125rem;
      }
      .receipt {
        grid-column: 2 / -1;
        grid-row: 2;
      }
      .cautions {
        grid-column: 3;
        grid-row: 1;
      }
    }
  `,
];
