import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { fromInput, type Gathered } from '../reading/gather.ts';
import { common } from './theme.ts';

/** Files were handed over, by hand or by drop. */
export class FilesChosen extends Event {
  constructor(readonly files: Gathered) {
    super('files-chosen', { bubbles: true, composed: true });
  }
}

/** A button that opens the file dialog. @fires files-chosen */
@customElement('file-picker')
export class FilePicker extends LitElement {
  static override styles = [
    common,
    css`
      :host {
        display: inline-block;
        position: relative;
      }
    `,
  ];

  @property() label = 'Choose files';
  @property({ type: Boolean }) solid = false;
  @query('input') private readonly input: HTMLInputElement | undefined;

  // The input keeps its fixed label, for whoever fills it without the button; the button is the one tab stop.
  override render() {
    return html`
      <input
        class="unseen"
        type="file"
        multiple
        tabindex="-1"
        aria-label="LinkedIn export"
        @change=${this.chosen}
      />
      <button part="button" class=${this.solid ? 'solid' : ''} type="button" @click=${() => this.input?.click()}>
        ${this.label}
      </button>
    `;
  }

  private chosen(): void {
    const { input } = this;
    if (!input?.files?.length) return;
    const files = fromInput(input.files);
    // So that the same file can be chosen again after it was mended.
    input.value = '';
    this.dispatchEvent(new FilesChosen(files));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'file-picker': FilePicker;
  }
  interface HTMLElementEventMap {
    'files-chosen': FilesChosen;
  }
}
