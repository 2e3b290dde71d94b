import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { emptyQuery, type Query } from '../explore/query.ts';
import type { Tally } from '../verdict/wilson.ts';
import { worthANote } from '../words/worth-a-note.ts';
import { QueryChanged, toggled } from './query-changed.ts';
import { common } from './theme.ts';

/** Who is owed an answer, and how notes after a long silence fared. @fires query-changed */
@customElement('note-tile')
export class NoteTile extends LitElement {
  static override styles = [
    common,
    css`
      :host {
        display: grid;
      }
      .card {
        display: grid;
        align-content: start;
        gap: var(--space-1);
      }
      h2 {
        font-size: var(--text-m);
        letter-spacing: 0.03em;
        text-transform: uppercase;
        color: var(--ink-soft);
      }
      p {
        min-height: 6.25em;
      }
      button {
        display: inline;
        min-height: 1.5rem;
        padding: 0;
        border: 0;
        background: none;
        font-weight: 700;
        text-decoration: underline;
        text-underline-offset: 0.15em;
      }
    `,
  ];

  /** Dormant people whose last message was never answered, under the other filters. */
  @property({ attribute: false }) owed = 0;
  /** The owner's tries to revive a tie; undefined until they are counted. */
  @property({ attribute: false }) revived: Tally | undefined;
  @property({ attribute: false }) query: Query = emptyQuery;

  override render() {
    const { owed, revived, query } = this;
    const { who, what } = worthANote.owed(owed);
    const reasons = toggled(query.reasons, 'answer owed');
    const ask = () => this.dispatchEvent(new QueryChanged({ ...query, verdicts: [], reasons }));
    return html`
      <section class="card">
        <h2>${worthANote.title}</h2>
        <p>
          ${
            owed === 0
              ? worthANote.nobody
              : html`<button type="button" aria-pressed=${query.reasons.includes('answer owed')} @click=${ask}>${who}</button> ${what}`
          }
          ${revived ? worthANote.revived(revived) : nothing}
        </p>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'note-tile': NoteTile;
  }
}
