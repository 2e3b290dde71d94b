import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Instant } from '../base/time.ts';
import type { Person } from '../network/person.ts';
import { type BacktestYear, testLines } from '../verdict/backtest.ts';
import type { Learned } from '../verdict/learn.ts';
import { defaultLines, type Lines } from '../verdict/lines.ts';
import type { PastYear } from '../verdict/past-years.ts';
import { wilson } from '../verdict/wilson.ts';
import { backtestWords, headline, plausible, rangeWords, share, yearCells } from '../words/backtest.ts';
import { calibrationWords, type Tenth, tenthsOf } from '../words/backtest-calibration.ts';
import { stoodOn } from '../words/backtest-count.ts';
import { detailWords, learntWords, limits, measuresOf } from '../words/backtest-details.ts';
import { missesOf, missWords } from '../words/backtest-misses.ts';
import { priorSpread, priorTies, priorWords } from '../words/backtest-prior.ts';
import { contestWords, rivalTitle, rivalWords } from '../words/backtest-rival.ts';
import { verdictWords } from '../words/verdicts.ts';
import { viewWords } from '../words/views.ts';
import { figuresStyle } from './figures-style.ts';
import { calibrationPlot } from './right/calibration-plot.ts';
import { missList } from './right/miss-list.ts';
import { rangeBar } from './right/range-bar.ts';
import { rightStyle } from './right/right-style.ts';
import { said, table } from './right/said.ts';
import { common } from './theme.ts';
import { verdictColours, verdictMark } from './verdict-mark.ts';

/**
 * How right the verdicts were on the owner's own past, by the lines as they stand; without a year to test, what the
 * forecast starts from. @fires people-asked instant-asked
 */
@customElement('right-view')
export class RightView extends LitElement {
  static override styles = [common, verdictColours, figuresStyle, rightStyle];

  /** Latest first; of these the showable are shown. */
  @property({ attribute: false }) years: readonly PastYear[] = [];
  @property({ attribute: false }) lines: Lines = defaultLines;
  @property({ attribute: false }) messagesWhole = true;
  @property({ attribute: false }) people: readonly Person[] = [];
  /** As of `at`, the export's day. */
  @property({ attribute: false }) learned: Learned | undefined;
  @property({ attribute: false }) at = 0 as Instant;
  /** Whether names are blurred. */
  @property({ type: Boolean, reflect: true }) discreet = false;

  /** The year that is looked at, in years back. */
  @state() private chosen = 1;
  /** Which lists of misses are shown to the last. */
  @state() private unfolded: readonly number[] = [];
  private shown: readonly PastYear[] = [];
  private past: PastYear | undefined;
  private tenths: readonly Tenth[] = [];
  /** By year, and of which lines. */
  private tests = new Map<PastYear, readonly [Lines, BacktestYear]>();
  private frame = 0;

  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('h1')?.focus({ preventScroll: true }));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('years') || changed.has('messagesWhole')) {
      this.shown = this.years.filter(({ showable }) => showable);
      this.tests = new Map();
    }
    const past = this.shown.find(({ yearsBack }) => yearsBack === this.chosen) ?? this.shown[0];
    if (past && past !== this.past) this.tenths = tenthsOf(past);
    this.past = past;
    if (past && this.isStale(past)) this.test(past);
  }

  protected override updated(): void {
    if (!this.frame && this.shown.some(this.isStale)) {
      this.frame = requestAnimationFrame(this.catchUp(this.lines));
    }
  }

  /** A line may move in every frame: the year that is looked at follows at once, the others when it rests, one a frame. */
  private readonly catchUp = (lines: Lines) => (): void => {
    this.frame = 0;
    const stale = this.shown.find(this.isStale);
    if (stale && lines === this.lines) this.test(stale);
    this.requestUpdate();
  };

  private readonly isStale = (past: PastYear): boolean => this.tests.get(past)?.[0] !== this.lines;

  private test(past: PastYear): void {
    this.tests.set(past, [this.lines, testLines(past, this.lines, this.messagesWhole)]);
  }

  override render() {
    const test = this.past && this.tests.get(this.past)?.[1];
    return html`
      <h1 tabindex="-1">${viewWords.right}</h1>
      ${test ? this.tested(test) : untested}
      ${this.details()}
    `;
  }

  private tested(test: BacktestYear) {
    const { past } = test;
    return html`
      <section class="card all">
        <p class="headline">${said(headline(test))}</p>
        <ul class="shares" role="list">${(['alive', 'dormant', 'prunable'] as const).map((kind) => shareOf(test, kind))}</ul>
      </section>
      <div>
        ${this.yearByYear(test)}
        <section class="card">
          <h2>${missWords.title}</h2>
          <p class="soft small">${missWords.note}</p>
          ${missesOf(test).map((misses, i) => {
            const unfolded = this.unfolded.includes(i);
            return missList(misses, this.people, past.at, unfolded, () => {
              this.unfolded = unfolded ? this.unfolded.filter((one) => one !== i) : [...this.unfolded, i];
            });
          })}
        </section>
      </div>
      <div>
        <section class="card">
          <h2>${calibrationWords.title}</h2>
          <p class="soft small">${calibrationWords.note}</p>
          ${calibrationPlot(past.calibration, this.tenths)}
        </section>
        ${cannotKnow}
      </div>
    `;
  }

  private yearByYear(test: BacktestYear) {
    return html`
      <section class="card">
        <h2>${backtestWords.years}</h2>
        <p class="soft small">${backtestWords.yearsNote}</p>
        ${table(
          backtestWords.columns,
          this.shown.map((past) => {
            const known = this.tests.get(past);
            return [this.choice(past), known ? yearCells(known[1]) : [], this.isStale(past)];
          }),
        )}
        ${this.shown.length < 4 ? html`<p class="soft small">${backtestWords.testable}</p>` : nothing}
        <h2>${rivalTitle}</h2>
        <p>${said(rivalWords(test))}</p>
        <ul>
          ${(['alive', 'prunable'] as const).map((kind) => html`<li><strong>${verdictWords[kind].name}</strong>: ${contestWords(test, kind)}.</li>`)}
        </ul>
      </section>
    `;
  }

  private choice(past: PastYear) {
    const choose = () => {
      this.chosen = past.yearsBack;
      this.unfolded = [];
    };
    return html`<button class="day" type="button" aria-pressed=${past === this.past} @click=${choose}>${stoodOn(past.at)}</button>`;
  }

  private details() {
    const { past, learned, at } = this;
    return html`
      <details class="card all">
        <summary>${detailWords.title}</summary>
        ${past ? measuresOf(past).map(([name, value, meaning]) => html`<p><strong>${name} ${value}</strong> ${meaning}</p>`) : nothing}
        ${learned ? learntWords(learned, at).map((sentence) => html`<p>${sentence}</p>`) : nothing}
      </details>
    `;
  }
}

function shareOf({ called }: BacktestYear, kind: 'alive' | 'dormant' | 'prunable') {
  const { exchanges } = called[kind];
  const [hits, size] = exchanges;
  if (size === 0) return nothing;
  const interval = wilson(exchanges);
  return html`
    <li>
      <span class="word ${kind}">${verdictMark(kind)} ${verdictWords[kind].name}</span>
      ${rangeBar(interval[0], hits / size, interval[1])}
      <span>${share(hits / size)}; ${plausible(interval)}.</span>
    </li>
  `;
}

const cannotKnow = html`
  <section class="card all">
    <h2>${detailWords.limitsTitle}</h2>
    <ul>${limits.map((limit) => html`<li>${limit}</li>`)}</ul>
  </section>
`;

const untested = html`
  <section class="card all">
    <p class="headline">${priorWords.tooLittle}</p>
    <p>${backtestWords.testable}</p>
    <h2>${priorWords.title}</h2>
    <p class="soft small">${priorWords.note}</p>
    ${table(
      priorWords.columns,
      priorTies.map(([tie, warmth]) => {
        const [low, middle, high] = priorSpread(warmth);
        return [tie, [[share(middle)], [rangeWords([low, high])]]];
      }),
    )}
  </section>
  ${cannotKnow}
`;

declare global {
  interface HTMLElementTagNameMap {
    'right-view': RightView;
  }
}
