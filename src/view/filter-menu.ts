import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { LeftOut } from '../explore/filter.ts';
import { filterCounts } from '../explore/filter-counts.ts';
import { emptyQuery, type Query } from '../explore/query.ts';
import type { Tallies } from '../explore/tallies.ts';
import type { Tie } from '../verdict/tie.ts';
import { checkLineStyle } from './check-line.ts';
import './company-choice.ts';
import { cautionGroup, reasonGroups, yearGroup, yearGroupStyle } from './filter-groups.ts';
import { QueryChanged } from './query-changed.ts';
import { common } from './theme.ts';
import { verdictColours } from './verdict-mark.ts';

/** A button that opens what else there is to filter by: reason, company, caution, year. @fires query-changed */
@customElement('filter-menu')
export class FilterMenu extends LitElement {
  static override styles = [
    common,
    verdictColours,
    checkLineStyle,
    yearGroupStyle,
    css`
      .panel {
        position: absolute;
        z-index: 2;
        inset-inline-end: 0;
        top: calc(100% + var(--space-1));
        width: min(40rem, 100%);
        max-height: min(34rem, 75vh);
        overflow-y: auto;
        overscroll-behavior: contain;
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: var(--space-4) var(--space-5);
        box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 18%);
      }
      .column {
        display: grid;
        align-content: start;
        gap: var(--space-3);
      }
      .chosen {
        min-width: 1.25rem;
        border-radius: 1rem;
        background: var(--ink);
        color: var(--paper);
        font-size: 0.75rem;
        line-height: 1.25rem;
      }
      @media (max-width: 40rem) {
        .panel {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @property({ attribute: false }) ties: readonly Tie[] = [];
  @property({ attribute: false }) leftOut: LeftOut = new Uint16Array();
  /** By reason, under the other filters. */
  @property({ attribute: false }) reasons: Tallies['reasons'] | undefined;
  @property({ attribute: false }) query: Query = emptyQuery;

  @state() private open = false;
  @query('button') private readonly button: HTMLButtonElement | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('focusout', this.left);
    addEventListener('pointerdown', this.pointed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('focusout', this.left);
    removeEventListener('pointerdown', this.pointed);
  }

  override render() {
    const { reasons, companies, cautions, connected } = this.query;
    const chosen = reasons.length + companies.length + cautions.length + (connected ? 1 : 0);
    return html`
      <div @keydown=${this.pressed}>
        <button
          type="button"
          aria-expanded=${this.open}
          aria-controls="filters"
          @click=${() => {
            this.open = !this.open;
          }}
        >
          Filter ${chosen > 0 ? html`<span class="chosen">${chosen}</span>` : nothing}
          <span aria-hidden="true">▾</span>
        </button>
        <div id="filters" class="card panel" tabindex="-1" ?hidden=${!this.open}>
          ${this.open ? this.groups() : nothing}
        </div>
      </div>
    `;
  }

  private groups() {
    const { query, reasons } = this;
    const { companies, cautions, years } = filterCounts(this.ties, this.leftOut);
    const change = (change: Partial<Query>) =>
      this.dispatchEvent(new QueryChanged({ ...this.query, ...change }));
    return html`
      <div class="column">${reasons ? reasonGroups(query, reasons, change) : nothing}</div>
      <div class="column">
        ${yearGroup(query, years, change)}
        <company-choice .companies=${companies} .query=${query}></company-choice>
        ${cautionGroup(query, cautions, change)}
      </div>
    `;
  }

  private readonly pointed = (event: PointerEvent): void => {
    if (!event.composedPath().includes(this)) this.open = false;
  };

  /** Closes once the focus is elsewhere. A click on a label takes it away for a moment, to nothing. */
  private readonly left = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && !this.contains(relatedTarget)) this.open = false;
  };

  private pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    this.open = false;
    this.button?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'filter-menu': FilterMenu;
  }
}
