import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { unreachable } from '../base/unreachable.ts';
import { type Chip, chipsOf } from '../explore/chips.ts';
import { isSilent, type LeftOut, leftOutBy } from '../explore/filter.ts';
import { emptyQuery, type Query } from '../explore/query.ts';
import { selectTies } from '../explore/select.ts';
import { type Tallies, tallies } from '../explore/tallies.ts';
import { whyNobody } from '../explore/whoever.ts';
import { answered } from '../verdict/revivals.ts';
import { resultWords } from '../words/page.ts';
import { linesSummary } from '../words/views.ts';
import './download-panel.ts';
import { exploreStyle } from './explore-style.ts';
import './filter-chips.ts';
import './list-tools.ts';
import './nobody-found.ts';
import { PanelPlace } from './panel-place.ts';
import { linesPanel, plane, rightPage, standingNote, timePage } from './past-views.ts';
import './refusal-note.ts';
import './report-panel.ts';
import './silent-years.ts';
import type { Exploring } from './state.ts';
import { common } from './theme.ts';
import { DetailClosed, type TieDetail } from './tie-detail.ts';
import type { TieList } from './tie-list.ts';
import './tie-list.ts';
import './verdict-tiles.ts';

/** Whether a moved line changes who is listed. */
const byVerdict = ({ verdicts, reasons }: Query): boolean => verdicts.length + reasons.length > 0;

/** Milliseconds. */
const patience = 80;

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
  private resting: ReturnType<typeof setTimeout> | undefined;
  private chips: readonly Chip[] = [];
  private counts: Tallies | undefined;
  private totals: Tallies | undefined;
  private readonly place = new PanelPlace();
  @state() private linesShown = false;
  @query('h1, time-view, right-view') private readonly heading: HTMLElement | undefined;
  @query('.result') private readonly result: HTMLElement | undefined;
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
    const sameList =
      before?.texts === texts && before.query === query && before.at === at && !byVerdict(query);
    clearTimeout(this.resting);
    if (sameList) {
      // A line is moved: the same people stay listed, and are put in order once it rests.
      this.resting = setTimeout(() => {
        this.order = selectTies(ties, texts, query, this.leftOut);
        this.requestUpdate();
      }, patience);
    } else {
      this.leftOut = leftOutBy(ties, texts, query, at);
      this.order = selectTies(ties, texts, query, this.leftOut);
    }
    this.counts = tallies(ties, this.leftOut);
    this.chips = chipsOf(ties, texts, query, at);
    if (before?.ties !== ties) {
      const all = this.chips.length === 0 ? this.leftOut : leftOutBy(ties, texts, emptyQuery, at);
      this.totals = all === this.leftOut ? this.counts : tallies(ties, all);
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before: Exploring | undefined = changed.get('state');
    const open = this.state?.open;
    // The heading that had the focus is gone with what it stood above.
    if (
      before?.past.years === undefined &&
      this.state?.past.years &&
      document.activeElement === document.body
    ) {
      this.focus();
    }
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
    const { state } = this;
    if (!state) return nothing;
    switch (state.view) {
      case 'connections':
        return this.connections(state);
      case 'time':
        return html`<div class="stack">${standingNote(state)}${timePage(state, this.leftOut)}</div>`;
      case 'right':
        return html`<div class="stack">${rightPage(state)}</div>`;
      default:
        return unreachable(state.view);
    }
  }

  private connections(state: Exploring) {
    const { leftOut, counts } = this;
    const { ties, reading, query, past } = state;
    return html`
      <h1 class="unseen" tabindex="-1">Your connections</h1>
      <div
        class="page ${ties.every(isSilent) ? 'none-spoke' : ties.some(isSilent) ? '' : 'all-spoke'}"
        @keydown=${this.pressed}
        @tie-opened=${(event: Event) => this.place.cameFrom(event)}
        @chips-gone=${() => this.result?.focus({ preventScroll: true })}
      >
        ${state.refusal ? html`<refusal-note dismissible .problem=${state.refusal}></refusal-note>` : nothing}
        ${standingNote(state)}
        <verdict-tiles
          .tallies=${counts?.verdicts}
          .totals=${this.totals?.verdicts}
          .owed=${counts?.reasons['answer owed'] ?? 0}
          .revived=${past.revivals && answered(past.revivals)}
          .stock=${past.stockWhole ? past.stock : []}
          .query=${query}
        ></verdict-tiles>
        ${plane(state, leftOut)}
        <silent-years .ties=${ties} .leftOut=${leftOut} .query=${query}></silent-years>
        <details class="lines" @toggle=${this.toggled}>
          <summary class="card">${linesSummary}</summary>
          ${this.linesShown ? linesPanel(state) : nothing}
        </details>
        <section class="card people ${this.order.length < few ? 'few' : ''}">
          <div class="head">
            <h2 class="result" tabindex="-1" aria-live="polite" aria-atomic="true">${resultWords(this.order.length, query.verdicts)}</h2>
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

  private toggled({ target }: Event): void {
    this.linesShown = target instanceof HTMLDetailsElement && target.open;
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
        .learned=${this.state?.standing.learned}
        .exploring=${this.state}
        .lastWords=${(open !== undefined && reading.words.get(open)?.filter((one) => one.at <= at)) || []}
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
