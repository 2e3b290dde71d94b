import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Problem } from '../base/problem.ts';
import { problemWords } from '../words/problems.ts';
import { common } from './theme.ts';

/** The note was read and put away. */
class RefusalDismissed extends Event {
  constructor() {
    super('refusal-dismissed', { bubbles: true, composed: true });
  }
}

/** Why a drop was not read, and the way out, as an alert. @fires refusal-dismissed */
@customElement('refusal-note')
export class RefusalNote extends LitElement {
  static override styles = [
    common,
    css`
      .note {
        display: grid;
        gap: var(--space-1);
        padding: var(--space-4);
        border: 1px solid color-mix(in srgb, var(--warn) 35%, transparent);
        border-left: 4px solid var(--warn);
        border-radius: var(--round);
        background: var(--warn-ground);
        overflow-wrap: anywhere;
      }
      .note.dismissible {
        grid-template-columns: 1fr auto;
      }
      .note > * {
        grid-column: 1;
      }
      h2 {
        color: var(--warn);
      }
      .note > button {
        grid-column: 2;
        grid-row: 1 / span 3;
        align-self: start;
      }
    `,
  ];

  @property({ attribute: false }) problem: Problem | undefined;
  @property({ type: Boolean }) dismissible = false;

  override render() {
    if (!this.problem) return nothing;
    const { title, found, wayOut } = problemWords(this.problem);
    return html`
      <div class="note ${this.dismissible ? 'dismissible' : ''}" role="alert">
        <h2>${title}</h2>
        <p>${found}</p>
        <p>${wayOut}</p>
        ${
          this.dismissible
            ? html`<button type="button" @click=${() => this.dispatchEvent(new RefusalDismissed())}>Dismiss</button>`
            : nothing
        }
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'refusal-note': RefusalNote;
  }
  interface HTMLElementEventMap {
    'refusal-dismissed': RefusalDismissed;
  }
}
