import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { formatsOf } from '../../words/formats.ts';
import { cutWords } from '../../words/import-report.ts';
import type { ReportGroup, ReportNumber } from '../../words/report-line.ts';
import { common } from '../theme.ts';
import { reportRows, reportRowsStyle, reportSectionStyle } from './report-rows.ts';

/** How the numbers of one table add up; each opens the rows behind it, one at a time. */
@customElement('report-account')
export class ReportAccount extends LitElement {
  static override styles = [
    common,
    reportRowsStyle,
    reportSectionStyle,
    css`
      ul {
        list-style: none;
      }
      .sum {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        color: var(--ink-soft);
      }
      .sum :first-child > button {
        padding-inline-start: 0;
      }
      button {
        min-height: 1.875rem;
        padding: 0 var(--space-2);
        border: 0;
        background: none;
        text-align: start;
        font-weight: 400;
      }
      .count {
        font-weight: 700;
        font-variant-numeric: tabular-nums;
      }
      .count::after {
        content: ' ▸';
        content: ' ▸' / '';
        color: var(--ink-soft);
        font-weight: 400;
      }
      [aria-expanded='true'] .count::after {
        content: ' ▾';
        content: ' ▾' / '';
      }
      li {
        border-top: 1px solid var(--line);
        font-size: var(--text-s);
      }
      li:first-child {
        border-top: 0;
      }
      .sum ~ ul > li:first-child {
        border-top: 1px solid var(--line);
      }
      li button {
        display: grid;
        grid-template-columns: 4rem minmax(0, 1fr);
        align-items: baseline;
        width: 100%;
        padding-block: var(--space-1);
        padding-inline-start: 0;
      }
      li .count {
        text-align: end;
      }
    `,
  ];

  @property({ attribute: false }) group: ReportGroup | undefined;
  /** The place of the number whose rows are shown: the sum's first, then the lines'. */
  @state() private open: number | undefined;

  override render() {
    const { group } = this;
    if (!group) return nothing;
    const { title, notes, sum, lines } = group;
    return html`
      <section @keydown=${this.pressed}>
        <div>
          <h3>${title}</h3>
          ${notes.map((note) => html`<p class="soft small">${note}</p>`)}
        </div>
        <div>
          ${
            sum.length > 0
              ? html`<p class="sum">${sum.map((one, at) => html`<span>${at === 1 ? '= ' : at > 1 ? '+ ' : ''}${this.number(one, at)}</span>`)}</p>`
              : nothing
          }
          ${sum.map((one, at) => this.rows(one, at))}
          ${
            lines.length > 0
              ? html`
                  <ul role="list">
                    ${lines.map((one, i) => html`<li>${this.number(one, sum.length + i)}${this.rows(one, sum.length + i)}</li>`)}
                  </ul>
                `
              : nothing
          }
        </div>
      </section>
    `;
  }

  private number({ count, label, note }: ReportNumber, at: number) {
    const written = formatsOf().number(count);
    if (count === 0) return html`<span>${written} ${label}</span>`;
    return html`
      <button
        type="button"
        aria-expanded=${this.open === at}
        @click=${() => {
          this.open = this.open === at ? undefined : at;
        }}
      >
        <span class="count">${written}</span>
        <span><bdi class=${this.group?.private ? 'private' : ''}>${label}</bdi>${note ? html`<span class="soft">: ${note}</span>` : nothing}</span>
      </button>
    `;
  }

  private rows(one: ReportNumber, at: number) {
    const { group } = this;
    if (!group || this.open !== at) return nothing;
    const rows = one.rows();
    return reportRows(
      rows,
      one.columns ?? group.columns,
      group.dated && !one.columns,
      `${one.label}, ${group.title}`,
      cutWords(rows.length, one.count),
    );
  }

  /** Escape puts the rows away, and leads back to their number. */
  private pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.open === undefined) return;
    event.stopPropagation();
    this.renderRoot.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    this.open = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'report-account': ReportAccount;
  }
}
