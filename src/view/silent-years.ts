import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, queryAll, state } from 'lit/decorators.js';
import type { LeftOut } from '../explore/filter.ts';
import { emptyQuery, type Query, type Years } from '../explore/query.ts';
import { isChosen, silentYears, sumOf, type YearBar } from '../explore/silent-years.ts';
import type { Tie } from '../verdict/tie.ts';
import { formatsOf } from '../words/formats.ts';
import { barWords, dateUnread, graceWords, nobodySilent, silentIntro, silentTitle } from '../words/silent.ts';
import { QueryChanged, toggled } from './query-changed.ts';
import { silentYearsStyle } from './silent-years-style.ts';
import { common } from './theme.ts';
import { verdictColours, verdictMark } from './verdict-mark.ts';
import { moved } from './window.ts';

/** Places of two bars, the one where it began first. */
interface Stretch {
  readonly anchor: number;
  readonly head: number;
}

/**
 * Who never exchanged a word, as bars by year of connection. One tab stop: arrows move, with Shift they stretch the
 * choice, Enter takes it, Escape undoes it; a drag over bars does the same, a click takes one. @fires query-changed
 */
@customElement('silent-years')
export class SilentYears extends LitElement {
  static override styles = [common, verdictColours, silentYearsStyle];

  @property({ attribute: false }) ties: readonly Tie[] = [];
  @property({ attribute: false }) leftOut: LeftOut = new Uint16Array();
  @property({ attribute: false }) query: Query = emptyQuery;

  @state() private bars: readonly YearBar[] = [];
  /** Whether nobody silent was judged, for want of messages. */
  private unjudged = false;
  /** The place of the bar that the keys are at. */
  @state() private active = 0;
  /** What is being chosen, but is not yet. */
  @state() private stretch: Stretch | undefined;
  @query('[role=listbox]') private readonly box: HTMLElement | undefined;
  @queryAll('[role=option]') private readonly options: NodeListOf<HTMLElement> | undefined;

  override focus(): void {
    this.box?.focus({ preventScroll: true });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('ties') && !changed.has('leftOut')) return;
    this.bars = silentYears(this.ties, this.leftOut);
    this.unjudged = this.ties.some(({ verdict }) => verdict.kind === 'unjudged');
    this.active = Math.min(this.active, Math.max(0, this.bars.length - 1));
  }

  override render() {
    const { bars, query } = this;
    const all = bars.reduce((sum, bar) => sum + sumOf(bar.all), 0);
    const chosen = bars.filter((bar) => isChosen(bar, query.silent));
    const shown = chosen.reduce((sum, bar) => sum + sumOf(bar.shown), 0);
    return html`
      <section class="card ${all === 0 ? 'empty' : ''} ${this.unjudged ? 'unjudged' : ''}">
        <h2>${silentTitle}</h2>
        <p class="soft small">${all === 0 ? nobodySilent : silentIntro(shown, all)}</p>
        ${all === 0 ? nothing : this.chart()}
      </section>
    `;
  }

  private chart() {
    const { bars } = this;
    const most = Math.max(...bars.map((bar) => sumOf(bar.all)));
    const fresh = bars.reduce((sum, bar) => sum + bar.shown.fresh, 0);
    const anyFresh = bars.some((bar) => bar.all.fresh > 0);
    return html`
      <p id="keys" class="unseen">Arrow keys move, with Shift they extend; Enter selects, Escape clears.</p>
      <div
        class="bars"
        role="listbox"
        tabindex="0"
        aria-multiselectable="true"
        aria-label="${silentTitle}, by year of connection"
        aria-describedby="keys"
        aria-activedescendant=${`bar-${this.active}`}
        @keydown=${this.pressed}
        @pointerdown=${this.grabbed}
        @pointermove=${this.dragged}
        @pointerup=${this.released}
        @pointercancel=${() => {
          this.stretch = undefined;
        }}
      >
        ${bars.map((bar, place) => this.bar(bar, place, most))}
      </div>
      ${anyFresh ? this.key(fresh) : nothing}
    `;
  }

  private bar(bar: YearBar, place: number, most: number) {
    const { stretch, query } = this;
    const isIn = (at: number): boolean => {
      const other = this.bars[at];
      if (!other) return false;
      if (stretch) return isWithin(stretch, at) && other.year !== undefined;
      return query.silent !== undefined && isChosen(other, query.silent);
    };
    const taken = isIn(place);
    const edges = taken ? `in ${isIn(place - 1) ? '' : 'first'} ${isIn(place + 1) ? '' : 'last'}` : '';
    const pale = query.silent && !isChosen(bar, query.silent) ? 'pale' : '';
    const share = (count: number) => `--share: ${count / most}`;
    return html`
      <div
        class="row ${edges} ${pale} ${place === this.active ? 'active' : ''}"
        role="option"
        id=${`bar-${place}`}
        aria-selected=${taken}
        aria-label=${barWords(bar.year, bar.shown, sumOf(bar.all))}
      >
        <span class="year">${bar.year ?? dateUnread}</span>
        <span class="track">
          <span class="all" .style=${share(sumOf(bar.all))}></span>
          <span class="settled" .style=${share(bar.shown.settled)}></span>
          <span class="fresh" .style=${`${share(bar.shown.fresh)}; --from: ${bar.shown.settled / most}`}></span>
          <span class="count" .style=${share(sumOf(bar.all))}>${formatsOf().number(sumOf(bar.shown))}</span>
        </span>
      </div>
    `;
  }

  /** New people who wrote nothing yet are all those of one reason, so the key can show them. */
  private key(fresh: number) {
    const { query } = this;
    const pressed = query.reasons.includes('too early to say');
    return html`
      <button
        class="key"
        type="button"
        aria-pressed=${pressed}
        @click=${() => this.change({ reasons: toggled(query.reasons, 'too early to say') })}
      >
        ${verdictMark('new')} ${graceWords(fresh)}
      </button>
    `;
  }

  private pressed(event: KeyboardEvent): void {
    const { active, bars, stretch } = this;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      if (!stretch && !this.query.silent) return;
      event.stopPropagation();
      if (stretch) this.stretch = undefined;
      else this.change({ silent: undefined });
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.take(stretch ?? { anchor: active, head: active });
      return;
    }
    const to = moved(event.key, active, bars.length, 5);
    if (to === undefined) return;
    event.preventDefault();
    this.stretch = event.shiftKey ? { anchor: stretch?.anchor ?? active, head: to } : undefined;
    this.active = to;
    this.options?.[to]?.scrollIntoView({ block: 'nearest' });
  }

  private grabbed(event: PointerEvent): void {
    if (event.button !== 0 || !event.isPrimary) return;
    const place = this.placeAt(event.clientY);
    this.stretch = { anchor: place, head: place };
    this.active = place;
    // A finger that drags scrolls the page: it chooses by taps.
    if (event.pointerType !== 'touch') this.box?.setPointerCapture(event.pointerId);
  }

  private dragged(event: PointerEvent): void {
    const { stretch } = this;
    if (!stretch || !event.isPrimary || event.buttons === 0 || event.pointerType === 'touch') return;
    const head = this.placeAt(event.clientY);
    if (head === stretch.head) return;
    this.stretch = { ...stretch, head };
    this.active = head;
  }

  private released(event: PointerEvent): void {
    if (this.stretch && event.isPrimary) this.take(this.stretch);
  }

  /** The place of the bar at a height in the window; above all of them the first, below the last. */
  private placeAt(y: number): number {
    const options = [...(this.options ?? [])];
    const place = options.findIndex((option) => y < option.getBoundingClientRect().bottom);
    return place < 0 ? options.length - 1 : place;
  }

  /** Makes it the filter, or takes it away where it is that already. Unread dates have no year: they are a caution. */
  private take(stretch: Stretch): void {
    this.stretch = undefined;
    const { query } = this;
    const years = this.yearsOf(stretch);
    if (!years) {
      this.change({ cautions: toggled(query.cautions, 'date unread') });
      return;
    }
    const same = query.silent?.from === years.from && query.silent.to === years.to;
    this.change({ silent: same ? undefined : years });
  }

  private yearsOf(stretch: Stretch): Years | undefined {
    const years = this.bars.flatMap(({ year }, at) => (year && isWithin(stretch, at) ? [year] : []));
    const [from, to] = [years[0], years.at(-1)];
    return from === undefined || to === undefined ? undefined : { from, to };
  }

  private change(change: Partial<Query>): void {
    this.dispatchEvent(new QueryChanged({ ...this.query, ...change }));
  }
}

const isWithin = ({ anchor, head }: Stretch, place: number): boolean =>
  place >= Math.min(anchor, head) && place <= Math.max(anchor, head);

declare global {
  interface HTMLElementTagNameMap {
    'silent-years': SilentYears;
  }
}
