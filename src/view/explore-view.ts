import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { type Chip, chipsOf } from '../explore/chips.ts';
import { isSilent, type LeftOut, leftOutBy } from '../explore/filter.ts';
import { emptyQuery } from '../explore/query.ts';
import { selectTies } from '../explore/select.ts';
import { type Tallies, tallies } from '../explore/tallies.ts';
import { whyNobody } from '../explore/whoever.ts';
import { resultWords } from '../words/page.ts';
import './download-panel.ts';
import { exploreStyle } from './explore-style.ts';
import './filter-chips.ts';
import './list-tools.ts';
import './nobody-found.ts';
import { PanelPlace } from './panel-place.ts';
import './refusal-note.ts';
import './report-panel.ts';
import './silent-years.ts';
import type { Exploring } from './state.ts';
import { common } from './theme.ts';
import { DetailClosed, type TieDetail } from './tie-detail.ts';
import type { TieList } from './tie-list.ts';
import './tie-list.ts';
import './tie-plane.ts';
import './verdict-tiles.ts';

/** So few people need no window on a long list. */
const few = 6;

/**
 * Everybody, and what they are: tiles, plane, years of silence, list, panel, downloads, report.
 * @fires query-changed @fires tie-opened @fires detail-closed @fires refusal-dismissed @fires owner-chosen @fires day-chosen
 */
@customElement('explore-view')
export class ExploreView extends LitElement {
  static override styles = [common, exploreStyle];

  @property({ attribute: false }) state: Exploring | undefined;

  private leftOut: LeftOut = new Uint16Array();
  private order: Uint32Array = new Uint32Array();
  private chips: readonly Chip[] = [];
  private counts: Tallies | undefined;
  private totals: Tallies | undefined;
  private readonly place = new PanelPlace();
  @query('h1') private readonly heading: HTMLElement | undefined;
  @query('h2') private readonly result: HTMLElement | undefined;
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
    this.leftOut = leftOutBy(ties, texts, query, at);
    this.order = selectTies(ties, texts, query, this.leftOut);
    this.counts = tallies(ties, this.leftOut);
    this.chips = chipsOf(ties, texts, query, at);
    if (before?.ties !== ties) this.totals = tallies(ties, leftOutBy(ties, texts, emptyQuery, at));
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before: Exploring | undefined = changed.get('state');
    const open = this.state?.open;
    if (!before || before.open === open) return;
    if (open === undefined) this.place.leave(this.list);
    else void this.arrive();
  }

  private async arrive(): Promise<void> {
    const { detail } = this;
    await detail?.updateComplete;
    if (detail) this.place.enter(detail);
  }

  override render() {
    const { state, leftOut, counts } = this;
    if (!state) return nothing;
    const { ties, reading, query, at, open, discreet } = state;
    return html`
      <h1 class="unseen" tabindex="-1">Your connections</h1>
      <div
        class="page ${ties.every(isSilent) ? 'none-spoke' : ties.some(isSilent) ? '' : 'all-spoke'}"
        @keydown=${this.pressed}
        @tie-opened=${(event: Event) => this.place.cameFrom(event)}
        @chips-gone=${() => this.result?.focus({ preventScroll: true })}
      >
        ${state.refusal ? html`<refusal-note dismissible .problem=${state.refusal}></refusal-note>` : nothing}
        <verdict-tiles
          .tallies=${counts?.verdicts}
          .totals=${this.totals?.verdicts}
          .owed=${counts?.reasons['answer owed'] ?? 0}
          .query=${query}
        ></verdict-tiles>
        <tie-plane
          class="card"
          .ties=${ties}
          .leftOut=${leftOut}
          .query=${query}
          .at=${at}
          .open=${open}
          ?discreet=${discreet}
        ></tie-plane>
        <silent-years .ties=${ties} .leftOut=${leftOut} .query=${query}></silent-years>
        <section class="card people ${this.order.length < few ? 'few' : ''}">
          <div class="head">
            <h2 tabindex="-1" aria-live="polite" aria-atomic="true">${resultWords(this.order.length, query.verdicts)}</h2>
            <list-tools .ties=${ties} .leftOut=${leftOut} .query=${query} .reasons=${counts?.reasons}></list-tools>
            <filter-chips .chips=${this.chips} .query=${query} ?hidden=${this.chips.length === 0}></filter-chips>
          </div>
          ${this.people(state)}
        </section>
        <div class="aside">
          ${this.panel(state)}
          <download-panel .exploring=${state}></download-panel>
        </div>
      </div>
      <report-panel @keydown=${this.pressed} .reading=${reading} .kept=${state.kept}></report-panel>
    `;
  }

  private people({ ties, texts, query, at, open, reading, discreet }: Exploring) {
    if (this.order.length === 0) {
      const nobody = whyNobody(ties, texts, query, at, reading.report);
      return html`<nobody-found .nobody=${nobody} .query=${query}></nobody-found>`;
    }
    const { messages, messagesWhole } = reading.network;
    return html`
      <tie-list
        .ties=${ties}
        .order=${this.order}
        .at=${at}
        .messages=${messages}
        .messagesWhole=${messagesWhole}
        .query=${query}
        .open=${open}
        ?discreet=${discreet}
      ></tie-list>
    `;
  }

  private panel({ ties, at, open, reading, discreet }: Exploring) {
    const tie = open === undefined ? undefined : ties[open];
    const index = open === undefined ? -1 : this.order.indexOf(open);
    const listed = index >= 0;
    return html`
      <tie-detail
        .tie=${tie}
        .index=${open}
        .at=${at}
        .messages=${reading.network.messages}
        .messagesWhole=${reading.network.messagesWhole}
        .learned=${reading.learned}
        .exploring=${this.state}
        .lastWords=${(open !== undefined && reading.words.get(open)) || []}
        .place=${listed ? { index, of: this.order.length } : undefined}
        .previous=${listed ? this.order[index - 1] : undefined}
        .next=${listed ? this.order[index + 1] : undefined}
        ?discreet=${discreet}
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

declare global {
  interface HTMLElementTagNameMap {
    'explore-view': ExploreView;
  }
}
