import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Instant } from '../base/time.ts';
import { knownMessages } from '../explore/known-messages.ts';
import { stripOf } from '../explore/message-strip.ts';
import type { Query } from '../explore/query.ts';
import { wordsOf } from '../explore/search.ts';
import type { MessageColumns } from '../network/messages.ts';
import type { Tie } from '../verdict/tie.ts';
import type { View } from '../verdict/view-at.ts';
import { common } from './theme.ts';
import { listHead, listHeadStyle } from './tie-list-head.ts';
import { tieCells } from './tie-row.ts';
import { tieRowStyle } from './tie-row-style.ts';
import { moved, type Rows, rowsInSight, scrollToShow } from './window.ts';

/** One of the list was chosen. */
export class TieOpened extends Event {
  /** @param tie its index among all ties */
  constructor(readonly tie: number) {
    super('tie-opened', { bubbles: true, composed: true });
  }
}

/**
 * A grid of fixed-height rows of which only those in sight are drawn. It is one tab stop; the active row is moved
 * by the keys and named by aria-activedescendant. @fires tie-opened
 */
@customElement('tie-list')
export class TieList extends LitElement {
  static override styles = [common, tieRowStyle, listHeadStyle, listStyle()];

  @property({ attribute: false }) ties: readonly Tie[] = [];
  /** The rows from top to bottom, as indices into `ties`. */
  @property({ attribute: false }) order: ArrayLike<number> = [];
  @property({ attribute: false }) at = 0 as Instant;
  /** False where silence proves nothing. */
  @property({ attribute: false }) messagesWhole = true;
  /** The tie that is open in the panel. */
  @property({ attribute: false }) open: number | undefined;
  /** Everybody's, for the strips; without them there are none. */
  @property({ attribute: false }) messages: MessageColumns | undefined;
  /** What was searched for is marked in the rows. */
  @property({ attribute: false }) query: Query | undefined;
  /** Names and companies are blurred. */
  @property({ type: Boolean, reflect: true }) discreet = false;

  /** The place of the active row in `order`. */
  @state() private active = 0;
  @state() private rows: Rows = { first: 0, end: 0 };
  /** In CSS pixels, as last measured. */
  private rowHeight = 60;
  private height = 0;
  private scrolled = false;
  private view: View | undefined;
  private words: readonly string[] = [];
  @query('.grid') private readonly grid: HTMLElement | undefined;
  @query('.head') private readonly head: HTMLElement | undefined;
  @query('.measure') private readonly measure: HTMLElement | undefined;
  private readonly resized = new ResizeObserver(() => this.fit());

  override focus(): void {
    this.grid?.focus({ preventScroll: true });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.watch();
  }

  protected override firstUpdated(): void {
    this.watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { messages, at } = this;
    if (changed.has('messages') || changed.has('at')) this.view = messages && knownMessages(messages, at);
    if (changed.has('query')) this.words = wordsOf(this.query?.text ?? '');
    if (!changed.has('order')) return;
    // Whoever was active stays so while still listed; otherwise one starts again from the top.
    const before: ArrayLike<number> | undefined = changed.get('order');
    const stayed = Array.prototype.indexOf.call(this.order, before?.[this.active]);
    this.active = Math.max(0, stayed);
    this.rows = rowsInSight(0, this.height, this.rowHeight, this.order.length);
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Not where it is at its top already: asking would lay the page out once more than it need be.
    if (changed.has('order') && this.scrolled && this.grid) this.grid.scrollTop = 0;
  }

  override render() {
    const { order, active } = this;
    const drawn = range(this.rows, order.length);
    // Drawn wherever it is: aria-activedescendant must name an element that exists.
    if (order.length > 0 && !drawn.includes(active)) drawn.push(active);
    return html`
      <div
        class="grid"
        role="grid"
        tabindex="0"
        aria-label="Connections"
        aria-rowcount=${order.length + 1}
        aria-activedescendant=${`row-${active}`}
        @scroll=${this.look}
        @keydown=${this.pressed}
        @click=${this.clicked}
      >
        ${listHead(this.view)}
        <div class="all" role="rowgroup" .style=${`height: calc(${order.length} * var(--row))`}>
          ${drawn.map((place) => this.row(place))}
        </div>
        <div class="measure"></div>
      </div>
    `;
  }

  private row(place: number) {
    const index = this.order[place] ?? -1;
    const tie = this.ties[index];
    if (!tie) return undefined;
    return html`
      <div
        class="row ${place === this.active ? 'active' : ''}"
        role="row"
        id=${`row-${place}`}
        aria-rowindex=${place + 2}
        aria-selected=${index === this.open}
        data-place=${place}
        .style=${`top: calc(${place} * var(--row))`}
      >
        ${tieCells(tie, {
          at: this.at,
          messagesWhole: this.messagesWhole,
          words: this.words,
          strip: this.view && stripOf(this.view, index),
        })}
      </div>
    `;
  }

  /** The grid is only as high as its rows while they are few, so its own height is what counts. */
  private watch(): void {
    for (const part of [this.grid, this.head, this.measure]) if (part) this.resized.observe(part);
  }

  /** Takes the measures anew: the window's height, and a row's, which grows with the reader's type and in narrow columns. */
  private fit(): void {
    this.rowHeight = this.measure?.getBoundingClientRect().height || this.rowHeight;
    this.height = (this.grid?.clientHeight ?? 0) - (this.head?.offsetHeight ?? 0);
    this.look();
  }

  private look(): void {
    const scrollTop = this.grid?.scrollTop ?? 0;
    this.scrolled = scrollTop > 0;
    const { first, end } = rowsInSight(scrollTop, this.height, this.rowHeight, this.order.length);
    if (first !== this.rows.first || end !== this.rows.end) this.rows = { first, end };
  }

  private pressed(event: KeyboardEvent): void {
    const { grid, order } = this;
    if (!grid || order.length === 0 || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.choose(this.active);
      return;
    }
    const page = Math.max(1, Math.floor(this.height / this.rowHeight) - 1);
    const to = moved(event.key, this.active, order.length, page);
    if (to === undefined) return;
    event.preventDefault();
    this.active = to;
    grid.scrollTop = scrollToShow(to, grid.scrollTop, this.height, this.rowHeight);
  }

  private clicked(event: MouseEvent): void {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('.row') : null;
    if (!row) return;
    this.active = Number(row.dataset['place']);
    this.choose(this.active);
  }

  private choose(place: number): void {
    const index = this.order[place];
    if (index !== undefined) this.dispatchEvent(new TieOpened(index));
  }
}

const range = ({ first, end }: Rows, count: number): number[] =>
  Array.from({ length: Math.max(0, Math.min(end, count) - first) }, (_, step) => first + step);

function listStyle() {
  return css`
    :host {
      container-type: inline-size;
      display: flex;
      flex-direction: column;
      min-height: 0;
    }
    .grid {
      --row: 3.75rem;
      position: relative;
      overflow-y: auto;
      overscroll-behavior: contain;
      min-height: 0;
      border-top: 1px solid var(--line);
    }
    .grid:focus-visible {
      outline-offset: -2px;
    }
    .all {
      position: relative;
    }
    .measure {
      position: absolute;
      top: 0;
      width: 0;
      height: var(--row);
      visibility: hidden;
    }
    @container (max-width: 42rem) {
      .grid {
        --row: 7.5rem;
      }
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'tie-list': TieList;
  }
  interface HTMLElementEventMap {
    'tie-opened': TieOpened;
  }
}
