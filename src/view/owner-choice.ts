import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { OwnerCandidate } from '../network/owner.ts';
import { candidateWords, ownerQuestion } from '../words/owner.ts';
import { common } from './theme.ts';

/** This one is the owner of the export. */
export class OwnerChosen extends Event {
  constructor(readonly candidate: OwnerCandidate) {
    super('owner-chosen', { bubbles: true, composed: true });
  }
}

/** Who are you? Asked where nothing in the export decides. @fires owner-chosen */
@customElement('owner-choice')
export class OwnerChoice extends LitElement {
  static override styles = [
    common,
    css`
      .card {
        display: grid;
        gap: var(--space-4);
        max-width: 40rem;
        margin: var(--space-6) auto;
        padding: var(--space-5);
      }
      h1 {
        font: 700 var(--text-xl) / 1.25 var(--serif);
      }
      ul {
        list-style: none;
        display: grid;
        gap: var(--space-2);
      }
      button {
        width: 100%;
        display: grid;
        place-content: start;
        justify-items: start;
        gap: 0;
        padding: var(--space-3) var(--space-4);
        text-align: start;
        overflow-wrap: anywhere;
      }
      .why {
        font-weight: 400;
      }
    `,
  ];

  @property({ attribute: false }) candidates: readonly OwnerCandidate[] = [];
  /** Conversations in the export. */
  @property({ attribute: false }) conversations = 0;
  @query('h1') private readonly heading: HTMLElement | undefined;

  override focus(): void {
    this.heading?.focus();
  }

  override render() {
    const { title, why } = ownerQuestion(this.candidates);
    return html`
      <div class="card">
        <h1 tabindex="-1">${title}</h1>
        <p class="soft">${why}</p>
        <ul role="list">
          ${this.candidates.map(
            (candidate) => html`
              <li>
                <button type="button" @click=${() => this.dispatchEvent(new OwnerChosen(candidate))}>
                  <strong><bdi>${candidate.name || candidate.slug}</bdi></strong>
                  <span class="why soft small">${candidateWords(candidate, this.conversations)}</span>
                </button>
              </li>
            `,
          )}
        </ul>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-choice': OwnerChoice;
  }
  interface HTMLElementEventMap {
    'owner-chosen': OwnerChosen;
  }
}
