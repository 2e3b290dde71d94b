import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { exportSteps, privacy, privacyTitle, requestPage, stepsTitle } from '../words/page.ts';
import { common } from './theme.ts';

/** How to get an export, and why none can leak. */
@customElement('how-to')
export class HowTo extends LitElement {
  static override styles = [
    common,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
        gap: var(--space-4);
      }
      .card {
        display: grid;
        align-content: start;
        gap: var(--space-4);
        padding: var(--space-5);
      }
      ol,
      ul {
        list-style: none;
        counter-reset: step;
        display: grid;
        gap: var(--space-3);
      }
      ol li {
        counter-increment: step;
        display: grid;
        grid-template-columns: 1.25rem 1fr;
        column-gap: var(--space-3);
      }
      ol li::before {
        content: counter(step);
        font: 1.375rem / 1.1 var(--serif);
        color: var(--alive);
        text-align: center;
      }
      .button {
        justify-self: start;
      }
    `,
  ];

  override render() {
    return html`
      <section class="card">
        <h2>${stepsTitle}</h2>
        <ol>
          ${exportSteps.map((step) => html`<li>${step}</li>`)}
        </ol>
        <a class="button" href=${requestPage} target="_blank" rel="noopener noreferrer">
          Ask LinkedIn for it ↗
        </a>
      </section>
      <section class="card">
        <h2>${privacyTitle}</h2>
        <ul>
          ${privacy.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'how-to': HowTo;
  }
}
