import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LeftOut } from '../explore/filter.ts';
import { emptyQuery, type Query, sortedBy, sorts, startsDescending } from '../explore/query.ts';
import type { Tallies } from '../explore/tallies.ts';
import type { Tie } from '../verdict/tie.ts';
import { sortWords } from '../words/sorts.ts';
import './filter-menu.ts';
import { QueryChanged } from './query-changed.ts';
import { common } from './theme.ts';

/** Search, filters, order. @fires query-changed */
@customElement('list-tools')
export class ListTools extends LitElement {
  static override styles = [
    common,
    css`
      :host {
        position: relative;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: end;
        gap: var(--space-2);
      }
      [type='search'] {
        flex: 1 1 14rem;
        min-width: 0;
        max-width: 18rem;
      }
      ::placeholder {
        color: var(--ink-soft);
        opacity: 1;
      }
      .sort {
        display: flex;
      }
      select {
        border-start-end-radius: 0;
        border-end-end-radius: 0;
        border-color: color-mix(in srgb, var(--edge) 55%, transparent);
      }
      .turn {
        border-inline-start: 0;
        border-start-start-radius: 0;
        border-end-start-radius: 0;
        width: 2.25rem;
        padding: 0;
      }
      @media (max-width: 48rem) {
        :host {
          justify-content: start;
        }
        [type='search'] {
          flex-basis: 100%;
          max-width: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) query: Query = emptyQuery;
  @property({ attribute: false }) ties: readonly Tie[] = [];
  @property({ attribute: false }) leftOut: LeftOut = new Uint16Array();
  /** By reason, under the other filters. */
  @property({ attribute: false }) reasons: Tallies['reasons'] | undefined;

  override render() {
    const { query, reasons } = this;
    return html`
      <input
        class=${query.text === '' ? '' : 'private'}
        type="search"
        aria-label="Search name, company, role"
        placeholder="Search name, company, role"
        autocomplete="off"
        spellcheck="false"
        .value=${query.text}
        @input=${this.typed}
      />
      <filter-menu .ties=${this.ties} .leftOut=${this.leftOut} .reasons=${reasons} .query=${query}></filter-menu>
      <span class="sort">
        <select aria-label="Order" @change=${this.sorted}>
          ${sorts.map((sort) => html`<option value=${sort} ?selected=${sort === query.sort}>${sortWords[sort]}</option>`)}
        </select>
        <button
          class="turn"
          type="button"
          aria-label="Turn the order round"
          aria-pressed=${query.descending !== startsDescending[query.sort]}
          @click=${() => this.change(sortedBy(query, query.sort))}
        >
          <span aria-hidden="true">${query.descending ? '↓' : '↑'}</span>
        </button>
      </span>
    `;
  }

  private typed({ target }: InputEvent): void {
    if (target instanceof HTMLInputElement) this.change({ text: target.value });
  }

  private sorted({ target }: Event): void {
    const sort = sorts.find((known) => target instanceof HTMLSelectElement && known === target.value);
    if (sort) this.change(sortedBy(this.query, sort));
  }

  private change(change: Partial<Query>): void {
    this.dispatchEvent(new QueryChanged({ ...this.query, ...change }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'list-tools': ListTools;
  }
}
