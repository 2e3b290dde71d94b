import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, queryAll } from 'lit/decorators.js';
import { unreachable } from '../base/unreachable.ts';
import { type Chip, unfiltered } from '../explore/chips.ts';
import { emptyQuery, type Query } from '../explore/query.ts';
import { filterWords, removeFilter } from '../words/filters.ts';
import { formatsOf } from '../words/formats.ts';
import { QueryChanged } from './query-changed.ts';
import { common } from './theme.ts';

/** The last chip is gone, and the focus with it. */
class ChipsGone extends Event {
  constructor() {
    super('chips-gone', { bubbles: true, composed: true });
  }
}

/** Everything that narrows the view, each with a way to take it away, and all at once. @fires query-changed @fires chips-gone */
@customElement('filter-chips')
export class FilterChips extends LitElement {
  static override styles = [
    common,
    css`
      ul {
        list-style: none;
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      li {
        min-width: 0;
      }
      button {
        min-height: 1.875rem;
        max-width: 100%;
        padding: 0 var(--space-3);
        border-radius: 1rem;
        font-size: var(--text-s);
        background: var(--sunk);
      }
      button:hover {
        background: color-mix(in srgb, var(--ink) 12%, var(--card));
      }
      .label {
        min-width: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .count {
        color: var(--ink-soft);
        font-weight: 400;
        font-variant-numeric: tabular-nums;
      }
      .clear {
        background: none;
        border-color: transparent;
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
    `,
  ];

  @property({ attribute: false }) chips: readonly Chip[] = [];
  @property({ attribute: false }) query: Query = emptyQuery;
  @queryAll('.chip') private readonly buttons: NodeListOf<HTMLButtonElement> | undefined;
  /** The place of the chip that was taken away by the key or the pointer. */
  private removed: number | undefined;

  /** Whoever takes a chip's place gets its focus; who stands before it, where there is none. */
  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('chips') || this.removed === undefined) return;
    const next = this.buttons?.[Math.min(this.removed, this.chips.length - 1)];
    this.removed = undefined;
    if (next) next.focus();
    else this.dispatchEvent(new ChipsGone());
  }

  override render() {
    const { chips } = this;
    if (chips.length === 0) return nothing;
    return html`
      <ul role="list" aria-label="Filters">
        ${chips.map((chip, place) => html`<li>${this.chip(chip, place)}</li>`)}
        <li>
          <button class="clear" type="button" @click=${() => this.change(unfiltered(this.query), 0)}>Clear all</button>
        </li>
      </ul>
    `;
  }

  private chip(chip: Chip, place: number) {
    const label = labelOf(chip);
    return html`
      <button
        class="chip"
        type="button"
        aria-label=${removeFilter(label, chip.count)}
        @click=${() => this.change(chip.without, place)}
      >
        <span class="label ${isPrivate(chip) ? 'private' : ''}"><bdi>${label}</bdi></span>
        <span class="count">${formatsOf().number(chip.count)}</span>
        <span aria-hidden="true">✕</span>
      </button>
    `;
  }

  private change(query: Query, place: number): void {
    this.removed = place;
    this.dispatchEvent(new QueryChanged(query));
  }
}

const isPrivate = ({ source }: Chip): boolean => source === 'text' || source === 'companies';

function labelOf({ source, alone }: Chip): string {
  switch (source) {
    case 'text':
      return filterWords.text(alone.text);
    case 'verdicts':
      return alone.verdicts.map(filterWords.verdict).join();
    case 'reasons':
      return alone.reasons.map(filterWords.reason).join();
    case 'companies':
      return alone.companies.map(filterWords.company).join();
    case 'cautions':
      return alone.cautions.map(filterWords.caution).join();
    case 'connected':
      return alone.connected ? filterWords.connected(alone.connected) : '';
    case 'silent':
      return alone.silent ? filterWords.silent(alone.silent) : '';
    case 'box':
      return alone.box ? filterWords.box(alone.box.days, alone.box.messages) : '';
    case 'picked':
      return alone.picked ? filterWords.picked(alone.picked.what) : '';
    default:
      return unreachable(source);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'filter-chips': FilterChips;
  }
  interface HTMLElementEventMap {
    'chips-gone': ChipsGone;
  }
}
