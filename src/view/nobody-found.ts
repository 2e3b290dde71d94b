import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { emptyQuery, noFilters, type Query } from '../explore/query.ts';
import type { Nobody } from '../explore/whoever.ts';
import {
  dropFilters,
  hiddenWords,
  nobodyTitle,
  nobodyWords,
  strangersTitle,
  strangerWords,
} from '../words/nobody.ts';
import { QueryChanged } from './query-changed.ts';
import { common } from './theme.ts';

/** In the place of an empty list: why it is empty, and what to do about it. @fires query-changed */
@customElement('nobody-found')
export class NobodyFound extends LitElement {
  static override styles = [
    common,
    css`
      :host {
        display: grid;
        place-content: start center;
        padding: var(--space-7) var(--space-4);
        border-top: 1px solid var(--line);
        overflow-y: auto;
        overflow-wrap: anywhere;
      }
      div {
        display: grid;
        justify-items: center;
        gap: var(--space-2);
        max-width: 34rem;
        text-align: center;
      }
      ul {
        list-style: none;
      }
      button {
        margin-top: var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) nobody: Nobody | undefined;
  @property({ attribute: false }) query: Query = emptyQuery;

  override render() {
    const { nobody, query } = this;
    if (!nobody) return nothing;
    const found = nobody.matches > 0;
    return html`
      <div>
        <h3>${nobodyTitle}</h3>
        <p class="soft">${nobodyWords(nobody)}</p>
        ${!found && nobody.strangers.length > 0 ? strangers(nobody) : nothing}
        ${!found && nobody.text !== '' && nobody.hidden > 0 ? html`<p class="soft">${hiddenWords(nobody)}</p>` : nothing}
        ${
          found && nobody.filtered
            ? html`<button type="button" @click=${() => this.dispatchEvent(new QueryChanged({ ...query, ...noFilters, text: query.text }))}>${dropFilters}</button>`
            : nothing
        }
      </div>
    `;
  }
}

function strangers(nobody: Nobody) {
  const { told, more } = strangerWords(nobody);
  return html`
    <p class="soft">${strangersTitle}</p>
    <ul role="list">
      ${told.map(({ name, exchanged }) => html`<li><strong><bdi class="private">${name}</bdi></strong>, ${exchanged}</li>`)}
      ${more ? html`<li class="soft">${more}</li>` : nothing}
    </ul>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'nobody-found': NobodyFound;
  }
}
