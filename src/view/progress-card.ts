import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Progress } from '../base/progress.ts';
import { formatsOf } from '../words/formats.ts';
import { stageWords } from '../words/stages.ts';
import { common } from './theme.ts';

/** Enough of this reading. */
class Cancelled extends Event {
  constructor() {
    super('cancelled', { bubbles: true, composed: true });
  }
}

/** How far the reading has come. Aloud only where the stage changes. @fires cancelled */
@customElement('progress-card')
export class ProgressCard extends LitElement {
  static override styles = [
    common,
    css`
      .card {
        display: grid;
        gap: var(--space-3);
        max-width: 34rem;
        margin: var(--space-7) auto;
        padding: var(--space-5);
      }
      h1 {
        font: 700 var(--text-xl) / 1.25 var(--serif);
      }
      progress {
        appearance: none;
        width: 100%;
        height: 0.5rem;
        border: 0;
        border-radius: 1rem;
        overflow: hidden;
        background: var(--sunk);
        color: var(--alive);
      }
      progress::-webkit-progress-bar {
        background: var(--sunk);
      }
      progress::-webkit-progress-value {
        background: var(--alive);
        border-radius: 1rem;
      }
      progress::-moz-progress-bar {
        background: var(--alive);
      }
      .line {
        display: flex;
        justify-content: space-between;
        gap: var(--space-4);
        font-variant-numeric: tabular-nums;
      }
      button {
        justify-self: start;
      }
    `,
  ];

  @property({ attribute: false }) progress: Progress = { stage: 'opening', rows: 0, fraction: 0 };
  @query('h1') private readonly heading: HTMLElement | undefined;

  override focus(): void {
    this.heading?.focus();
  }

  override render() {
    const { stage, rows, fraction } = this.progress;
    return html`
      <div class="card">
        <h1 tabindex="-1">Reading your export</h1>
        <progress aria-label="Share of the export read" max="1" .value=${fraction}></progress>
        <p class="line soft">
          <span role="status">${stageWords[stage]}</span>
          <span>${formatsOf().counted(rows, { one: 'row', other: 'rows' })}</span>
        </p>
        <button type="button" @click=${() => this.dispatchEvent(new Cancelled())}>Cancel</button>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'progress-card': ProgressCard;
  }
  interface HTMLElementEventMap {
    cancelled: Cancelled;
  }
}
