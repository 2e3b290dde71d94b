import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Correction, Corrections } from '../network/corrections.ts';
import { correctionWords, correctWords } from '../words/corrections.ts';
import { common } from './theme.ts';

/** Something is said of who is who, or taken back. */
export class CorrectionMade extends Event {
  constructor(
    readonly correction: Correction,
    readonly back = false,
  ) {
    super('correction-made', { bubbles: true, composed: true });
  }
}

/** What the user said of who is who, each to be taken back. @fires correction-made */
@customElement('correct-list')
export class CorrectList extends LitElement {
  static override styles = [
    common,
    css`
      li {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2);
        padding-block: 0.125rem;
        overflow-wrap: anywhere;
      }
      button {
        flex: none;
        font-size: inherit;
      }
    `,
  ];

  @property({ attribute: false }) corrections: Corrections = [];
  /** False where the device keeps nothing. */
  @property({ attribute: false }) kept = true;

  override render() {
    if (this.corrections.length === 0) return nothing;
    return html`
      <ul role="list" class="small">
        ${this.corrections.map((one) => {
          const told = correctionWords(one);
          return html`
            <li>
              <bdi class="private">${told}</bdi>
              <button
                type="button"
                aria-label="${correctWords.undo}: ${told}"
                @click=${() => this.dispatchEvent(new CorrectionMade(one, true))}
              >
                ${correctWords.undo}
              </button>
            </li>
          `;
        })}
      </ul>
      ${this.kept ? nothing : html`<p class="soft small">${correctWords.notKept}</p>`}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'correct-list': CorrectList;
  }
  interface HTMLElementEventMap {
    'correction-made': CorrectionMade;
  }
}
