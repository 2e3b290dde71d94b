import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { emptyQuery, type Query } from '../explore/query.ts';
import type { Tallies } from '../explore/tallies.ts';
import type { Reason, Verdict } from '../verdict/verdict.ts';
import { formatsOf } from '../words/formats.ts';
import { reasonWords, verdictWords } from '../words/verdicts.ts';
import { QueryChanged, toggled } from './query-changed.ts';
import { common } from './theme.ts';
import { verdictColours, verdictMark } from './verdict-mark.ts';

const reasonsOf: {
  readonly [Kind in Verdict['kind']]: readonly Extract<Verdict, { kind: Kind }>['reason'][];
} = {
  alive: ['warm', 'in touch'],
  dormant: ['answer owed', 'once strong', 'vouched', 'cooling', 'fading'],
  prunable: ['never wrote', 'you only', 'they only', 'faded'],
  new: ['one conversation so far', 'too early to say'],
  unjudged: ['no messages in this export'],
};
const verdicts: readonly Verdict['kind'][] = ['alive', 'dormant', 'prunable', 'new', 'unjudged'];

/** A button that opens the reasons, each with a box to tick and its count. @fires query-changed */
@customElement('reason-menu')
export class ReasonMenu extends LitElement {
  static override styles = [
    common,
    verdictColours,
    css`
      :host {
        position: relative;
      }
      .panel {
        position: absolute;
        z-index: 2;
        inset-inline-end: 0;
        top: calc(100% + var(--space-1));
        width: min(21rem, 88vw);
        max-height: 22rem;
        overflow-y: auto;
        padding: var(--space-3);
        box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 18%);
      }
      fieldset {
        border: 0;
        margin: 0;
        padding: 0;
      }
      fieldset + fieldset {
        margin-top: var(--space-3);
      }
      legend {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        padding: 0 var(--space-1);
        font-weight: 700;
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-height: 1.875rem;
        padding: 0 var(--space-1);
        border-radius: var(--round);
        cursor: pointer;
      }
      label:hover {
        background: var(--sunk);
      }
      input {
        width: 1rem;
        height: 1rem;
        min-height: 0;
        margin: 0;
        accent-color: var(--ink);
      }
      .reason {
        display: inline-block;
      }
      .reason::first-letter {
        text-transform: uppercase;
      }
      .count {
        margin-inline-start: auto;
        color: var(--ink-soft);
        font-variant-numeric: tabular-nums;
      }
      .chosen {
        min-width: 1.25rem;
        border-radius: 1rem;
        background: var(--ink);
        color: var(--paper);
        font-size: 0.75rem;
        line-height: 1.25rem;
      }
      @media (max-width: 48rem) {
        .panel {
          inset-inline: 0 auto;
        }
      }
    `,
  ];

  /** By reason, under the other filters and the search. */
  @property({ attribute: false }) tallies: Tallies['reasons'] | undefined;
  @property({ attribute: false }) query: Query = emptyQuery;

  @state() private open = false;
  @query('button') private readonly button: HTMLButtonElement | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('focusout', this.left);
    addEventListener('pointerdown', this.pointed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('focusout', this.left);
    removeEventListener('pointerdown', this.pointed);
  }

  override render() {
    const { length } = this.query.reasons;
    return html`
      <div @keydown=${this.pressed}>
        <button
          type="button"
          aria-expanded=${this.open}
          aria-controls="reasons"
          @click=${() => {
            this.open = !this.open;
          }}
        >
          Reasons ${length > 0 ? html`<span class="chosen">${length}</span>` : nothing}
          <span aria-hidden="true">▾</span>
        </button>
        <div id="reasons" class="card panel" tabindex="-1" ?hidden=${!this.open}>
          ${this.open ? verdicts.map((kind) => this.group(kind)) : nothing}
        </div>
      </div>
    `;
  }

  private group(kind: Verdict['kind']) {
    const { tallies, query } = this;
    const listed = reasonsOf[kind].filter((reason) => tallies?.[reason] || query.reasons.includes(reason));
    if (listed.length === 0) return nothing;
    return html`
      <fieldset>
        <legend>${verdictMark(kind)} ${verdictWords[kind].name}</legend>
        ${listed.map((reason) => this.line(reason, tallies?.[reason] ?? 0))}
      </fieldset>
    `;
  }

  private line(reason: Reason, count: number) {
    const { query } = this;
    return html`
      <label>
        <input
          type="checkbox"
          .checked=${query.reasons.includes(reason)}
          @change=${() => this.dispatchEvent(new QueryChanged({ ...query, reasons: toggled(query.reasons, reason) }))}
        />
        <span class="reason">${reasonWords[reason]}</span>
        <span class="count">${formatsOf().number(count)}</span>
      </label>
    `;
  }

  private readonly pointed = (event: PointerEvent): void => {
    if (!event.composedPath().includes(this)) this.open = false;
  };

  /** Closes once the focus is elsewhere. A click on a label takes it away for a moment, to nothing. */
  private readonly left = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && !this.contains(relatedTarget)) this.open = false;
  };

  private pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    this.open = false;
    this.button?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reason-menu': ReasonMenu;
  }
}
