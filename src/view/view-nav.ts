import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type ViewName, viewNames } from '../explore/looking.ts';
import { navLabel, viewWords } from '../words/views.ts';
import { common } from './theme.ts';

/** Another view is wanted. */
export class ViewChosen extends Event {
  constructor(readonly view: ViewName) {
    super('view-chosen', { bubbles: true, composed: true });
  }
}

/** The way from one view to another. @fires view-chosen */
@customElement('view-nav')
export class ViewNav extends LitElement {
  static override styles = [
    common,
    css`
      nav {
        display: flex;
        gap: var(--space-1);
        overflow-x: auto;
      }
      button {
        flex: none;
        border-color: transparent;
        background: none;
        color: var(--ink-soft);
      }
      button:hover,
      [aria-current='page'] {
        background: var(--sunk);
        color: var(--ink);
      }
      [aria-current='page'] {
        font-weight: 700;
      }
      @media (max-width: 48rem) {
        nav {
          gap: 0;
        }
        button {
          padding: 0 var(--space-2);
        }
      }
      @media (forced-colors: active) {
        [aria-current='page'] {
          border-color: Highlight;
        }
      }
    `,
  ];

  @property({ attribute: false }) view: ViewName = 'connections';

  override render() {
    return html`
      <nav aria-label=${navLabel}>
        ${viewNames.map(
          (view) => html`
            <button
              type="button"
              aria-current=${view === this.view ? 'page' : 'false'}
              @click=${() => this.dispatchEvent(new ViewChosen(view))}
            >
              ${viewWords[view]}
            </button>
          `,
        )}
      </nav>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'view-nav': ViewNav;
  }
  interface HTMLElementEventMap {
    'view-chosen': ViewChosen;
  }
}
