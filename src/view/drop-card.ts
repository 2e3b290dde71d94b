import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { dropWords } from '../words/page.ts';
import './file-picker.ts';
import { common } from './theme.ts';

/** Somebody would rather see the sample. */
class SampleWanted extends Event {
  constructor() {
    super('sample-wanted', { bubbles: true, composed: true });
  }
}

/** Where files go in, or the sample. @fires files-chosen @fires sample-wanted */
@customElement('drop-card')
export class DropCard extends LitElement {
  static override styles = [
    common,
    css`
      .zone {
        display: grid;
        justify-items: center;
        gap: var(--space-3);
        padding: var(--space-6) var(--space-4);
        border: 2px dashed color-mix(in srgb, var(--edge) 70%, transparent);
        border-radius: var(--round-card);
        background: var(--card);
        text-align: center;
      }
      .zone.over {
        border-color: var(--alive);
        border-style: solid;
        background: var(--alive-ground);
      }
      svg {
        width: 2.5rem;
        height: 2.5rem;
        color: var(--alive);
      }
      h2 {
        font-size: var(--text-xl);
        font-family: var(--serif);
      }
      p {
        max-width: 40rem;
        text-wrap: balance;
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: var(--space-3);
        margin: var(--space-2) 0;
      }
      .ways button,
      file-picker::part(button) {
        min-height: 2.5rem;
        padding: 0 var(--space-4);
      }
    `,
  ];

  @property({ type: Boolean }) over = false;

  override render() {
    return html`
      <div class="zone ${this.over ? 'over' : ''}">
        <svg viewBox="0 0 40 40" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
          <path d="M20 5v20m-8-8 8 8 8-8M5 27v5a3 3 0 0 0 3 3h24a3 3 0 0 0 3-3v-5" />
        </svg>
        <h2>${this.over ? dropWords.over : dropWords.title}</h2>
        <p class="soft">${dropWords.kinds}</p>
        <div class="ways">
          <file-picker solid></file-picker>
          <button type="button" @click=${() => this.dispatchEvent(new SampleWanted())}>
            Try the sample export
          </button>
        </div>
        <p class="soft small">${dropWords.sample}</p>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drop-card': DropCard;
  }
  interface HTMLElementEventMap {
    'sample-wanted': SampleWanted;
  }
}
