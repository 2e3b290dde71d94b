import { css, html, nothing, type TemplateResult } from 'lit';
import type { ReportRow } from '../../network/report.ts';
import { rowTitle, whenTitle, whenWords } from '../../words/import-report.ts';

/** The rows behind a number, as a small table; `cut` says that there are more of them. */
export function reportRows(
  rows: readonly ReportRow[],
  columns: readonly string[],
  dated: boolean,
  label: string,
  cut: string,
): TemplateResult {
  const files = new Set(rows.map(({ file }) => file)).size > 1;
  return html`
    ${cut ? html`<p class="soft small">${cut}</p>` : nothing}
    <div class="rows" tabindex="0" role="region" aria-label=${label}>
      <table>
        <thead>
          <tr>
            ${[rowTitle, ...(dated ? [whenTitle] : []), ...columns].map((title) => html`<th scope="col">${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`
              <tr>
                <td>${files ? `${row.file} ` : ''}${row.row}</td>
                ${dated ? html`<td>${whenWords(row)}</td>` : nothing}
                ${row.cells.map((cell) => html`<td><bdi class="private">${cell}</bdi></td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}

/** Needed wherever such rows are drawn. */
export const reportRowsStyle = css`
  .rows {
    max-height: 18rem;
    overflow: auto;
    margin-block: var(--space-1) var(--space-3);
    border: 1px solid var(--line);
    border-radius: var(--round);
    background: var(--paper);
    font-size: 0.75rem;
  }
  table {
    border-collapse: collapse;
    min-width: 100%;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: var(--space-1) var(--space-2);
    text-align: start;
    vertical-align: top;
    max-width: 16rem;
    overflow-wrap: break-word;
  }
  th {
    position: sticky;
    top: 0;
    background: var(--paper);
    color: var(--ink-soft);
    font-weight: 500;
    white-space: nowrap;
  }
  td:first-child {
    color: var(--ink-soft);
  }
`;

/** Parts of the report stand below each other: what they are on the left, what there is to say on the right. */
export const reportSectionStyle = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 17rem) minmax(0, 1fr);
    gap: var(--space-1) var(--space-5);
    padding-top: var(--space-3);
    border-top: 1px solid var(--edge);
  }
  @media (max-width: 48rem) {
    section {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
