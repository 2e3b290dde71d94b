import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Counted } from '../explore/filter-counts.ts';
import { emptyQuery, type Query } from '../explore/query.ts';
import { searchable, wordsOf } from '../explore/search.ts';
import { formatsOf } from '../words/formats.ts';
import { checkLine, checkLineStyle } from './check-line.ts';
import { QueryChanged, toggled } from './query-changed.ts';
import { common } from './theme.ts';

/** How many are listed at once. */
const listed = 7;

/** Companies to tick, those of most people first; typing finds the others. @fires query-changed */
@customElement('company-choice')
export class CompanyChoice extends LitElement {
  static override styles = [
    common,
    checkLineStyle,
    css`
      [type='search'] {
        width: 100%;
        min-height: 2rem;
        margin-bottom: var(--space-1);
        font-size: var(--text-s);
      }
      ::placeholder {
        color: var(--ink-soft);
        opacity: 1;
      }
      .label::first-letter {
        text-transform: none;
      }
      .more {
        padding: var(--space-1);
      }
    `,
  ];

  /** Most people first. */
  @property({ attribute: false }) companies: readonly Counted<string>[] = [];
  @property({ attribute: false }) query: Query = emptyQuery;
  @state() private text = '';

  override render() {
    const { companies, query } = this;
    const words = wordsOf(this.text);
    const found = companies.filter(({ value }) => {
      if (words.length === 0) return true;
      const name = searchable(value);
      return words.every((word) => name.includes(word));
    });
    const first = found.slice(0, listed);
    const chosen = query.companies
      .filter((company) => !first.some(({ value }) => value === company))
      .map((value) => companies.find((company) => company.value === value) ?? { value, count: 0 });
    const more = found.length - first.length;
    return html`
      <fieldset>
        <legend>Company</legend>
        <input
          type="search"
          aria-label="Find a company"
          placeholder="Find a company"
          autocomplete="off"
          spellcheck="false"
          @input=${({ target }: InputEvent) => {
            if (target instanceof HTMLInputElement) this.text = target.value;
          }}
        />
        ${[...first, ...chosen].map(({ value, count }) =>
          checkLine(html`<bdi class="private">${value}</bdi>`, count, query.companies.includes(value), () =>
            this.dispatchEvent(new QueryChanged({ ...query, companies: toggled(query.companies, value) })),
          ),
        )}
        <p class="more soft small" role="status">${this.remainder(found.length, more)}</p>
      </fieldset>
    `;
  }

  private remainder(found: number, more: number) {
    if (found === 0) return 'No such company among your connections.';
    return more > 0 ? `and ${formatsOf().number(more)} more: type to find them` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'company-choice': CompanyChoice;
  }
}
