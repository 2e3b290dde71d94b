import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Problem } from '../base/problem.ts';
import { promise, promiseKept } from '../words/page.ts';
import './drop-card.ts';
import './how-to.ts';
import './refusal-note.ts';
import { common } from './theme.ts';
import { legendStyle, verdictLegend } from './verdict-legend.ts';
import { verdictColours } from './verdict-mark.ts';

/** The first page: the promise, the place to drop, how to get an export. @fires files-chosen @fires sample-wanted */
@customElement('landing-view')
export class LandingView extends LitElement {
  static override styles = [
    common,
    verdictColours,
    legendStyle,
    css`
      :host {
        display: grid;
        gap: var(--space-5);
        max-width: 60rem;
        margin: 0 auto;
      }
      .promise {
        display: grid;
        gap: var(--space-4);
        padding: var(--space-5) 0 var(--space-2);
        text-align: center;
      }
      .kept {
        font-size: var(--text-l);
        text-wrap: balance;
      }
      h1 {
        font: 700 clamp(1.625rem, 1.1rem + 2.2vw, 2.5rem) / 1.2 var(--serif);
        letter-spacing: -0.015em;
        max-width: 24em;
        margin: 0 auto;
      }
    `,
  ];

  /** What the last drop was refused for. */
  @property({ attribute: false }) problem: Problem | undefined;
  @property({ type: Boolean }) over = false;
  @query('h1') private readonly heading: HTMLElement | undefined;

  override focus(): void {
    this.heading?.focus();
  }

  override render() {
    return html`
      <div class="promise">
        <h1 tabindex="-1">${promise}</h1>
        <p class="kept soft">${promiseKept}</p>
        ${verdictLegend}
      </div>
      ${this.problem ? html`<refusal-note .problem=${this.problem}></refusal-note>` : nothing}
      <drop-card .over=${this.over}></drop-card>
      <how-to></how-to>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'landing-view': LandingView;
  }
}
