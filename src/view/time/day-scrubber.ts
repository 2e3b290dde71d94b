import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { dayMs, type Instant, instant } from '../../base/time.ts';
import { monthFrom, nearestMonth, type StockLayout } from '../../explore/stock-layout.ts';
import { stoodOn } from '../../words/backtest-count.ts';
import { stockWords, timeWords } from '../../words/over-time.ts';
import { InstantAsked } from '../asked.ts';

/** The day that is looked at, and what it may be. */
interface Days {
  readonly layout: StockLayout;
  readonly at: Instant;
  readonly last: Instant;
}

/** Rest between an answer and the next step of a play, ms. */
const pace = 150;

/**
 * The day that is looked at, on a slider of months. It asks for one day at a time, and for the last of those wanted
 * meanwhile when that has come. Play goes on month by month until the end, a key, or another page in front. Its element
 * fires instant-asked.
 */
export class DayScrubber implements ReactiveController {
  private days: Days | undefined;
  /** What is to be looked at, until it is. */
  private wanted: Instant | undefined;
  /** The question that is open, and what was looked at when it was asked. */
  private asked: { readonly to: Instant; readonly from: Instant } | undefined;
  private answered = false;
  private playing = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  render(days: Days): TemplateResult {
    this.days = days;
    const { layout, at, last } = days;
    if (this.asked && this.asked.from !== at) {
      // Whatever it is that came.
      if (this.wanted === this.asked.to) this.wanted = undefined;
      this.asked = undefined;
      this.answered = true;
    }
    if (this.wanted === at && !this.asked) this.wanted = undefined;
    const shown = this.wanted ?? at;
    const first = layout.stock[0]?.at ?? last;
    const month = layout.stock.find((one) => one.at === shown);
    const { playing } = this;
    const button = (words: string, to: number) =>
      html`<button type="button" ?disabled=${to < first || to > last} @click=${() => this.ask(to)}>${words}</button>`;
    return html`
      <input
        type="range"
        aria-label=${timeWords.asOf}
        title=${timeWords.keys}
        min=${first / dayMs}
        max=${last / dayMs}
        .value=${String(shown / dayMs)}
        aria-valuetext=${month ? stockWords(month) : stoodOn(shown)}
        @input=${this.dragged}
        @keydown=${this.pressed}
      />
      <div class="standing">
        <button class="play" type="button" @click=${() => this.play(!this.playing)}>
          <span aria-hidden="true">${playing ? '❚❚' : '▶'}</span> ${playing ? timeWords.pause : timeWords.play}
        </button>
        ${button(timeWords.dayBack, shown - dayMs)} ${button(timeWords.dayOn, shown + dayMs)}
        ${shown < last ? button(timeWords.today, last) : nothing}
      </div>
    `;
  }

  hostUpdated(): void {
    if (!this.answered) return;
    this.answered = false;
    if (this.wanted !== undefined) this.fire();
    else if (this.playing) this.timer = setTimeout(this.step, pace);
  }

  hostDisconnected(): void {
    this.play(false);
  }

  private ask(to: number): void {
    const { days } = this;
    if (!days) return;
    const { layout, last } = days;
    this.wanted = instant(Math.min(last, Math.max(layout.stock[0]?.at ?? last, to)));
    this.host.requestUpdate();
    this.fire();
  }

  private fire(): void {
    const { days, wanted } = this;
    if (!days || wanted === undefined || wanted === days.at || this.asked) return;
    this.asked = { to: wanted, from: days.at };
    this.host.dispatchEvent(new InstantAsked(wanted < days.last ? wanted : undefined));
  }

  private readonly dragged = ({ target }: Event): void => {
    const { days } = this;
    if (!days || !(target instanceof HTMLInputElement)) return;
    this.play(false);
    const to = nearestMonth(days.layout, days.layout.place(instant(target.valueAsNumber * dayMs))).at;
    target.value = String(to / dayMs);
    this.ask(to);
  };

  /** By months, with Shift by days; the other keys of a slider are the browser's. */
  private readonly pressed = (event: KeyboardEvent): void => {
    const way = ways[event.key];
    const { days, wanted } = this;
    if (!days || way === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const from = wanted ?? days.at;
    this.ask(event.shiftKey ? from + way * dayMs : monthFrom(days.layout, from, way));
  };

  private play(on: boolean): void {
    clearTimeout(this.timer);
    this.playing = on;
    this.host.requestUpdate();
    const listen = on ? document.addEventListener : document.removeEventListener;
    for (const event of ['keydown', 'visibilitychange']) listen.call(document, event, this.halt, true);
    if (on && this.days) this.days.at < this.days.last ? this.step() : this.ask(0);
  }

  private readonly step = (): void => {
    const { days } = this;
    if (!days) return;
    const to = monthFrom(days.layout, days.at, 1);
    if (to > days.at) this.ask(to);
    else this.play(false);
  };

  /** The keys that press the button end it by that. */
  private readonly halt = (event: Event): void => {
    const [target] = event.composedPath();
    const presses = event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ');
    if (!presses || !(target instanceof Element && target.matches('.play'))) this.play(false);
  };
}

const ways: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };
