import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Reading } from '../reading/reading.ts';
import { reportWords } from '../words/import-report.ts';
import type { ReportGroup } from '../words/report-line.ts';
import { common } from './theme.ts';

/** What was read and what was left out, by reason; folded away until asked for. */
@customElement('report-panel')
export class ReportPanel extends LitElement {
  static override styles = [
    common,
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
      .groups {
        display: grid;
        gap: var(--space-5);
        padding: var(--space-4) 0 var(--space-2);
        overflow-wrap: anywhere;
      }
      h3 {
        margin-bottom: var(--space-2);
      }
      dl > div {
        display: grid;
        grid-template-columns: minmax(8rem, 16rem) 4.5rem minmax(0, 1fr);
        gap: var(--space-3);
        padding: var(--space-1) 0;
        border-top: 1px solid var(--line);
        font-size: var(--text-s);
      }
      .count {
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
      @media (max-width: 40rem) {
        dl > div {
          grid-template-columns: minmax(0, 1fr) auto;
        }
        .note {
          grid-column: 1 / -1;
        }
        .note:empty {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) reading: Reading | undefined;

  override render() {
    if (!this.reading) return nothing;
    const { report, owner } = this.reading;
    return html`
      <details class="card">
        <summary><h2>What was read, and what was left out</h2></summary>
        <div class="groups">${reportWords(report, owner).map(group)}</div>
      </details>
    `;
  }
}

const group = ({ title, note, lines, private: names }: ReportGroup) => html`
  <div>
    <h3>${title}</h3>
    ${note ? html`<p>${note}</p>` : nothing}
    <dl class=${names ? 'private' : ''}>
      ${lines.map(
        ({ label, count, note: remark }) => html`
          <div>
            <dt><bdi>${label}</bdi></dt>
            <dd class="count">${count}</dd>
            <dd class="note soft">${remark}</dd>
          </div>
        `,
      )}
    </dl>
  </div>
`;

declare global {
  interface HTMLElementTagNameMap {
    'report-panel': ReportPanel;
  }
}
