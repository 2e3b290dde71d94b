import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Reading } from '../reading/reading.ts';
import { correctWords } from '../words/corrections.ts';
import { reportGroups, reportTitle } from '../words/import-report.ts';
import {
  missingTitle,
  missingWords,
  togetherTitle,
  togetherWords,
  unreadTitle,
  unreadWords,
} from '../words/report-files.ts';
import './correct-list.ts';
import './report/report-account.ts';
import { reportSectionStyle } from './report/report-rows.ts';
import './report/report-you.ts';
import { common } from './theme.ts';

/** What was read and what was left out, by reason; folded away until asked for. @fires owner-chosen @fires day-chosen @fires correction-made */
@customElement('report-panel')
export class ReportPanel extends LitElement {
  static override styles = [
    common,
    reportSectionStyle,
    css`
      summary {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-height: 1.75rem;
        cursor: pointer;
        border-radius: var(--round);
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary::before {
        content: '▸';
        color: var(--ink-soft);
        width: 1em;
      }
      [open] > summary::before {
        content: '▾';
      }
      .report {
        display: grid;
        gap: var(--space-5);
        padding: var(--space-4) 0 var(--space-2);
        overflow-wrap: anywhere;
      }
      ul {
        padding-inline-start: var(--space-4);
      }
    `,
  ];

  @property({ attribute: false }) reading: Reading | undefined;
  /** False where the device keeps no corrections. */
  @property({ attribute: false }) kept = true;
  @state() private open = false;
  @query('summary') private readonly summary: HTMLElement | undefined;

  /** Unfolds the report and leads to it. */
  override focus(): void {
    this.open = true;
    void this.updateComplete.then(() => this.summary?.focus());
  }

  override render() {
    if (!this.reading) return nothing;
    return html`
      <details
        class="card"
        .open=${this.open}
        @toggle=${({ currentTarget }: Event & { readonly currentTarget: HTMLDetailsElement }) => {
          this.open = currentTarget.open;
        }}
      >
        <summary><h2>${reportTitle}</h2></summary>
        ${this.open ? report(this.reading, this.kept, () => this.summary?.focus()) : nothing}
      </details>
    `;
  }
}

/** `gone`: the button that was pressed goes with its line. */
function report(reading: Reading, kept: boolean, gone: () => void) {
  const { missing, note } = missingWords(reading.report.files);
  const unread = unreadWords(reading.report.files);
  return html`
    <div class="report">
      <report-you .reading=${reading}></report-you>
      ${
        reading.corrected.corrections.length > 0
          ? html`
              <section>
                <h3>${correctWords.said}</h3>
                <correct-list @correction-made=${gone} .corrections=${reading.corrected.corrections} .kept=${kept}></correct-list>
              </section>
            `
          : nothing
      }
      ${reportGroups(reading.report).map((group) => html`<report-account .group=${group}></report-account>`)}
      ${
        missing.length > 0
          ? html`
              <section class="small">
                <div>
                  <h3>${missingTitle}</h3>
                  <p class="soft">${note}</p>
                </div>
                <ul>
                  ${missing.map(({ titles, cost }) => html`<li>${titles}: <span class="soft">${cost}</span></li>`)}
                </ul>
              </section>
            `
          : nothing
      }
      ${told(unreadTitle, unread)} ${told(togetherTitle, togetherWords(reading.together))}
    </div>
  `;
}

const told = (title: string, words: string) =>
  words ? html`<section class="small"><h3>${title}</h3><p class="soft">${words}</p></section>` : nothing;

declare global {
  interface HTMLElementTagNameMap {
    'report-panel': ReportPanel;
  }
}
