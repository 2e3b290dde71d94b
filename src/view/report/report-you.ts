import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Day, dayOf, instant, isoDay } from '../../base/time.ts';
import type { Reading } from '../../reading/reading.ts';
import { asOfWords, dayWay } from '../../words/as-of.ts';
import { noneOfThese, ownerWay, ownerWords } from '../../words/owner.ts';
import { candidateList, candidateStyle, OwnerChosen } from '../owner-choice.ts';
import { common } from '../theme.ts';

/** Judge as of this day; without one, of the export's own. */
export class DayChosen extends Event {
  constructor(readonly day: Day | undefined) {
    super('day-chosen', { bubbles: true, composed: true });
  }
}

/** Who the owner is and what day it is, how that is known, and how to correct it. @fires owner-chosen @fires day-chosen */
@customElement('report-you')
export class ReportYou extends LitElement {
  static override styles = [
    common,
    candidateStyle,
    css`
      :host,
      section {
        display: grid;
        gap: var(--space-3);
      }
      :host {
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
        gap: var(--space-5);
      }
      section {
        align-content: start;
      }
      .ways,
      label {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) reading: Reading | undefined;
  @state() private notMe = false;

  override render() {
    if (!this.reading) return nothing;
    return html`${this.who(this.reading)}${this.when(this.reading)}`;
  }

  private who({ owner }: Reading) {
    const chosen = owner.kind === 'found' && owner.method === 'chosen by you';
    return html`
      <section>
        <h3>${ownerWay.title}</h3>
        <p class="private">${ownerWords(owner)}</p>
        ${
          owner.kind === 'found'
            ? html`
                <div class="ways">
                  <button
                    type="button"
                    aria-expanded=${this.notMe}
                    @click=${() => {
                      this.notMe = !this.notMe;
                    }}
                  >
                    ${ownerWay.notMe}
                  </button>
                  ${chosen ? html`<button type="button" @click=${() => this.dispatchEvent(new OwnerChosen(undefined))}>${ownerWay.back}</button>` : nothing}
                </div>
                ${this.notMe ? html`${candidateList(owner.rivals, owner.conversations)}<p class="soft small">${noneOfThese}</p>` : nothing}
              `
            : nothing
        }
      </section>
    `;
  }

  private when({ report }: Reading) {
    return html`
      <section>
        <h3>${dayWay.title}</h3>
        <p>${asOfWords(report)}</p>
        <form class="ways" @submit=${this.submitted}>
          <label>${dayWay.label} <input type="date" required max="9999-12-31" .value=${isoDay(report.asOf)} /></label>
          <button>${dayWay.set}</button>
          ${
            report.asOfMethod === 'corrected by you'
              ? html`<button type="button" @click=${() => this.dispatchEvent(new DayChosen(undefined))}>${dayWay.back(report.ownDay)}</button>`
              : nothing
          }
        </form>
      </section>
    `;
  }

  private submitted(event: SubmitEvent): void {
    event.preventDefault();
    const ms = this.renderRoot.querySelector('input')?.valueAsNumber;
    const day = ms === undefined || Number.isNaN(ms) ? undefined : dayOf(instant(ms));
    if (day !== undefined && day !== this.reading?.report.asOf) this.dispatchEvent(new DayChosen(day));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'report-you': ReportYou;
  }
  interface HTMLElementEventMap {
    'day-chosen': DayChosen;
  }
}
