import { html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { forecastBins } from '../explore/forecast-bins.ts';
import { lineEffects } from '../explore/line-effects.ts';
import { areDefault, withLine } from '../explore/line-ranges.ts';
import { testLines } from '../verdict/backtest.ts';
import { defaultLines, type Lines } from '../verdict/lines.ts';
import type { PastYear } from '../verdict/past-years.ts';
import type { Tie } from '../verdict/tie.ts';
import type { TieFacts } from '../verdict/verdict.ts';
import { effectWords, linesWords, lineValue, lineWords } from '../words/lines.ts';
import { LinesMoved } from './asked.ts';
import { chanceStrip, chanceTable } from './lines/chance-strip.ts';
import { type Moved, rangeInput } from './lines/line-input.ts';
import { linesStyle } from './lines/lines-style.ts';
import { said } from './right/said.ts';
import { common } from './theme.ts';
import { verdictColours, verdictMark } from './verdict-mark.ts';

/** In the order of the page; the first two are moved on the strip above. */
const order = ['prune', 'alive', 'inTouchDays', 'graceDays', 'strong', 'greetings'] as const;

/**
 * The lines between the verdicts, each to be moved, with what that does beside it: whom it moves, and how right such
 * lines were a year ago. @fires lines-moved @fires people-asked
 */
@customElement('lines-panel')
export class LinesPanel extends LitElement {
  static override styles = [common, verdictColours, linesStyle];

  @property({ attribute: false }) lines: Lines = defaultLines;
  /** Everybody, in the order of the network's people, as measured with `lines.greetings`. */
  @property({ attribute: false }) ties: readonly Tie[] = [];
  /** What was measured of the same people with greetings set apart: without it nobody is told to be moved by them. */
  @property({ attribute: false }) apart: readonly TieFacts[] | undefined;
  @property({ attribute: false }) messagesWhole = true;
  /** As of `pastYears(…)`, latest first; undefined until they are there. */
  @property({ attribute: false }) years: readonly PastYear[] | undefined;

  @query('input') private readonly first: HTMLInputElement | undefined;

  override render() {
    const { lines, ties, messagesWhole, years, apart } = this;
    const bins = forecastBins(ties);
    const effects = lineEffects(ties, lines, messagesWhole, apart);
    const year = years?.[0];
    const tested = year?.showable ? testLines(year, lines, messagesWhole) : years && 'too little history';
    return html`
      <section class="card">
        <div class="head">
          <h2>${linesWords.title}</h2>
          ${areDefault(lines) ? nothing : html`<button type="button" @click=${this.reset}>${linesWords.reset}</button>`}
        </div>
        <p class="soft small">${linesWords.intro}</p>
        <p class="small">${linesWords.strip}</p>
        ${chanceStrip(lines, bins, this.moved)}
        <div class="controls">
          ${order.map(
            (line) => html`
              <div>
                ${line === 'prune' ? verdictMark('prunable') : line === 'alive' ? verdictMark('alive') : nothing}
                <label for=${line}>${lineWords[line].label}</label> <strong>${lineValue(lines, line)}</strong>
                <p class="soft small">${lineWords[line].gloss}</p>
                ${this.input(line)}
                <p class="effect soft small" id="effect-${line}">${said(effectWords(line, effects[line], tested))}</p>
              </div>
            `,
          )}
        </div>
        <details>
          <summary class="small">${linesWords.table}</summary>
          ${chanceTable(bins)}
        </details>
      </section>
    `;
  }

  private input(line: keyof Lines) {
    const { lines } = this;
    if (line === 'prune' || line === 'alive') return nothing;
    if (line !== 'greetings') return rangeInput(lines, line, this.moved);
    return html`<input
      id=${line}
      type="checkbox"
      role="switch"
      .checked=${lines.greetings === 'heard'}
      @change=${() => this.move({ ...lines, greetings: lines.greetings === 'heard' ? 'apart' : 'heard' })}
    />`;
  }

  private move(lines: Lines): void {
    if (lines !== this.lines) this.dispatchEvent(new LinesMoved(lines));
  }

  private readonly moved: Moved = (line, to) => {
    const lines = withLine(this.lines, line, to);
    this.move(lines);
    return lines;
  };

  /** The button goes with what it puts back: the focus stays in the panel. */
  private reset(): void {
    this.first?.focus();
    this.move(defaultLines);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lines-panel': LinesPanel;
  }
}
