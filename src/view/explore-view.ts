import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { leftOutBy } from '../explore/filter.ts';
import { selectTies } from '../explore/select.ts';
import { type Tallies, tallies } from '../explore/tallies.ts';
import { nobodyFound, resultWords } from '../words/page.ts';
import './download-panel.ts';
import './list-tools.ts';
import './refusal-note.ts';
import './report-panel.ts';
import type { Exploring } from './state.ts';
import { common } from './theme.ts';
import { DetailClosed, type TieDetail } from './tie-detail.ts';
import type { TieList } from './tie-list.ts';
import './tie-list.ts';
import './verdict-tiles.ts';

/**
 * Everybody, and what they are: tiles, list, panel, downloads, report.
 * @fires query-changed @fires tie-opened @fires detail-closed @fires refusal-dismissed
 */
@customElement('explore-view')
export class ExploreView extends LitElement {
  static override styles = [common, exploreStyle()];

  @property({ attribute: false }) state: Exploring | undefined;

  private order: Uint32Array = new Uint32Array();
  private counts: Tallies | undefined;
  @query('h1') private readonly heading: HTMLElement | undefined;
  @query('tie-list') private readonly list: TieList | undefined;
  @query('tie-detail') private readonly detail: TieDetail | undefined;

  override focus(): void {
    this.heading?.focus({ preventScroll: true });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { state } = this;
    const before = changed.get('state');
    if (!state) return;
    const { ties, texts, query, at } = state;
    if (before?.ties === ties && before.query === query) return;
    const leftOut = leftOutBy(ties, texts, query, at);
    this.order = selectTies(ties, texts, query, leftOut);
    this.counts = tallies(ties, leftOut);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before: Exploring | undefined = changed.get('state');
    if (!before || before.open === this.state?.open) return;
    if (this.state?.open === undefined) this.list?.focus();
    else void this.detail?.updateComplete.then(() => this.detail?.focus());
  }

  override render() {
    const { state } = this;
    if (!state) return nothing;
    const { reading, query } = state;
    return html`
      <h1 class="unseen" tabindex="-1">Your connections</h1>
      <div class="page" @keydown=${this.pressed}>
        ${state.refusal ? html`<refusal-note dismissible .problem=${state.refusal}></refusal-note>` : nothing}
        <verdict-tiles .tallies=${this.counts?.verdicts} .query=${query}></verdict-tiles>
        <div class="columns">
          <section class="card people">
            <div class="head">
              <h2 aria-live="polite" aria-atomic="true">${resultWords(this.order.length, query.verdicts)}</h2>
              <list-tools .query=${query} .reasons=${this.counts?.reasons}></list-tools>
            </div>
            ${this.people(state)}
          </section>
          <div class="aside">
            ${this.panel(state)}
            <download-panel .exploring=${state}></download-panel>
          </div>
        </div>
        <report-panel .reading=${reading}></report-panel>
      </div>
    `;
  }

  private people({ ties, at, open, reading }: Exploring) {
    if (this.order.length === 0) {
      return html`
        <div class="empty">
          <h3>${nobodyFound.title}</h3>
          <p class="soft">${ties.length === 0 ? nobodyFound.empty : nobodyFound.filtered}</p>
        </div>
      `;
    }
    const { messagesWhole } = reading.network;
    return html`
      <tie-list
        .ties=${ties}
        .order=${this.order}
        .at=${at}
        .messagesWhole=${messagesWhole}
        .open=${open}
      ></tie-list>
    `;
  }

  private panel({ ties, at, open, reading }: Exploring) {
    const tie = open === undefined ? undefined : ties[open];
    return html`
      <tie-detail
        .tie=${tie}
        .at=${at}
        .messagesWhole=${reading.network.messagesWhole}
        .lastWords=${(open !== undefined && reading.words.get(open)) || []}
        ?hidden=${!tie}
      ></tie-detail>
    `;
  }

  /** Escape puts the panel away from wherever one is, but in a field it belongs to the field. */
  private pressed(event: KeyboardEvent): void {
    const field = event.composedPath()[0] instanceof HTMLInputElement;
    if (event.key === 'Escape' && !field && this.state?.open !== undefined) {
      this.dispatchEvent(new DetailClosed());
    }
  }
}

function exploreStyle() {
  return css`
    .page,
    .columns,
    .aside {
      display: grid;
      gap: var(--space-4);
    }
    .columns {
      grid-template-columns: minmax(0, 1fr) 23rem;
    }
    .aside {
      align-content: start;
    }
    .people {
      display: flex;
      flex-direction: column;
      padding: 0;
      overflow: clip;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--space-2) var(--space-4);
      padding: var(--space-3) var(--space-4);
    }
    h2 {
      font-size: var(--text-xl);
      font-variant-numeric: tabular-nums;
    }
    list-tools {
      flex: 1 1 28rem;
    }
    tie-list,
    .empty {
      flex: 1 0 clamp(24rem, 100vh - 16rem, 64rem);
      height: 0;
    }
    .empty {
      display: grid;
      place-content: start center;
      justify-items: center;
      gap: var(--space-1);
      padding: var(--space-7) var(--space-4);
      text-align: center;
      border-top: 1px solid var(--line);
    }
    @media (max-width: 60rem) {
      .columns {
        grid-template-columns: minmax(0, 1fr);
      }
      tie-list,
      .empty {
        flex-basis: clamp(24rem, 78vh, 44rem);
      }
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'explore-view': ExploreView;
  }
}
