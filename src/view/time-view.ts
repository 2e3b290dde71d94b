import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { dayMs, type Instant } from '../base/time.ts';
import { nearestMonth, type StockLayout, stockLayout } from '../explore/stock-layout.ts';
import type { Cohort } from '../verdict/cohorts.ts';
import type { Revival } from '../verdict/revivals.ts';
import type { Stock } from '../verdict/stock.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { stoodOn } from '../words/backtest-count.ts';
import { twoEmails } from '../words/guide.ts';
import {
  cohortWords,
  kindCount,
  kindPeople,
  kindsIn,
  revivalWords,
  shortHistory,
  stockWords,
  timeWords,
} from '../words/over-time.ts';
import { viewWords } from '../words/views.ts';
import { InstantAsked } from './asked.ts';
import { figuresStyle } from './figures-style.ts';
import { said } from './right/said.ts';
import { common } from './theme.ts';
import { cohortTable } from './time/cohort-table.ts';
import { DayScrubber } from './time/day-scrubber.ts';
import { revivalList } from './time/revival-list.ts';
import { stockChart } from './time/stock-chart.ts';
import { stockTable } from './time/stock-table.ts';
import { timeStyle } from './time/time-style.ts';
import { verdictColours, verdictMark } from './verdict-mark.ts';

/**
 * Ties over time: the stock by verdict with the day that is looked at, what became of each year's connections, and of tries
 * to revive a tie. @fires people-asked instant-asked
 */
@customElement('time-view')
export class TimeView extends LitElement {
  static override styles = [common, verdictColours, figuresStyle, timeStyle];

  /** Of each month's end and the export's day, in any order. */
  @property({ attribute: false }) stock: readonly Stock[] = [];
  /** All of the stock has come. */
  @property({ type: Boolean }) whole = false;
  /** As of `last`, as the revivals are; undefined until they are there. */
  @property({ attribute: false }) cohorts: readonly Cohort[] | undefined;
  @property({ attribute: false }) revivals: readonly Revival[] | undefined;
  /** What everybody was at `at`, by index into the network's people; undefined who was not known then. Without it the numbers of that day cannot be pressed. */
  @property({ attribute: false }) kinds: readonly (Verdict['kind'] | undefined)[] | undefined;
  /** The instant that is looked at. */
  @property({ attribute: false }) at = 0 as Instant;
  /** The end of the export's day. */
  @property({ attribute: false }) last = 0 as Instant;

  /** The month under the pointer. */
  @state() private told: Stock | undefined;
  @state() private tableOpen = false;
  private layout: StockLayout | undefined;
  private readonly scrubber = new DayScrubber(this);

  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('h1')?.focus({ preventScroll: true }));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('stock') && !changed.has('last')) return;
    this.layout = stockLayout(this.stock, this.last);
    this.told = undefined;
  }

  override render() {
    const { layout, whole } = this;
    return html`
      <h1 tabindex="-1">${viewWords.time}</h1>
      <section class="card all">
        <h2>${timeWords.stock}</h2>
        <p class="soft small">${timeWords.caption}</p>
        ${layout ? this.course(layout) : whole ? html`<p>${timeWords.nothing}</p>` : nothing}
        ${whole ? nothing : html`<p>${timeWords.counting}</p>`}
      </section>
      ${layout && whole ? this.years(layout) : nothing}
    `;
  }

  private course(layout: StockLayout) {
    const { told, at, last } = this;
    const { end } = layout;
    return html`
      ${this.standing(layout)}
      <div
        class="chart"
        role="img"
        aria-label=${stockWords(end)}
        @pointermove=${this.pointed}
        @pointerleave=${() => {
          this.told = undefined;
        }}
        @click=${this.pressed}
      >
        ${stockChart(layout, at, told?.at)}
      </div>
      ${this.scrubber.render({ layout, at, last })}
      <details @toggle=${this.toggled}>
        <summary class="small">${timeWords.table}</summary>
        ${this.tableOpen ? stockTable(layout) : nothing}
      </details>
    `;
  }

  /** How many are what: in the month under the pointer, else on the day that is looked at, where they can be pressed. */
  private standing({ stock, end }: StockLayout) {
    const { told, at, last, kinds } = this;
    const month = told ?? stock.find((one) => one.at === at);
    const count = (kind: Verdict['kind']) => {
      if (told || !kinds) return month && kindCount(kind, month.counts[kind]);
      const those = [...kinds.keys()].filter((i) => kinds[i] === kind);
      return said([kindPeople(kind, those, at, at < last ? at : undefined)]);
    };
    return html`
      <p class="standing">
        <strong>${told ? nothing : timeWords.asOf} ${stoodOn(told?.at ?? at)}</strong>
        ${kindsIn(end.counts).map((kind) => html`<span class="word ${kind}">${verdictMark(kind)} ${count(kind)}</span>`)}
      </p>
    `;
  }

  /** What takes years to show. */
  private years({ stock }: StockLayout) {
    const { cohorts, revivals, last } = this;
    const days = (last - (stock[0]?.at ?? last)) / dayMs;
    if (stock.some(({ counts }) => counts.unjudged > 0)) {
      return html`<p class="card all">${timeWords.unjudged} ${twoEmails}</p>`;
    }
    if (days < 365) return html`<p class="card all">${shortHistory(Math.round(days))}</p>`;
    return html`
      <section class="card">
        <h2>${cohortWords.title}</h2>
        <p class="soft small">${cohortWords.caption}</p>
        ${cohorts && (cohorts.some(({ after }) => after.length > 0) ? cohortTable(cohorts) : cohortWords.none)}
      </section>
      <section class="card">
        <h2>${revivalWords.title}</h2>
        ${revivals && revivalList(revivals)}
      </section>
    `;
  }

  private readonly pointed = (event: PointerEvent): void => {
    this.told = this.monthAt(event);
  };

  private readonly pressed = (event: MouseEvent): void => {
    const at = this.monthAt(event)?.at;
    if (at !== undefined) this.dispatchEvent(new InstantAsked(at < this.last ? at : undefined));
  };

  private monthAt({ clientX }: MouseEvent): Stock | undefined {
    const box = this.renderRoot.querySelector('.plot')?.getBoundingClientRect();
    if (!this.layout || !box || clientX > box.right) return undefined;
    return nearestMonth(this.layout, (clientX - box.left) / box.width);
  }

  private toggled({ target }: Event): void {
    this.tableOpen = target instanceof HTMLDetailsElement && target.open;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'time-view': TimeView;
  }
}
