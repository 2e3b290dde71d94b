import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { emptyQuery, type Query } from '../explore/query.ts';
import type { Tallies } from '../explore/tallies.ts';
import type { Stock } from '../verdict/stock.ts';
import { type Verdict, verdictKinds } from '../verdict/verdict.ts';
import type { Tally } from '../verdict/wilson.ts';
import { formatsOf } from '../words/formats.ts';
import { twoEmails } from '../words/guide.ts';
import { sparkWords } from '../words/over-time.ts';
import { notJudgedTitle } from '../words/page.ts';
import { verdictWords } from '../words/verdicts.ts';
import './note-tile.ts';
import { QueryChanged, toggled } from './query-changed.ts';
import { common } from './theme.ts';
import './tile-spark.ts';
import { verdictColours, verdictMark } from './verdict-mark.ts';

/** How many are alive, dormant, prunable and new; each a switch that narrows the list to them. @fires query-changed */
@customElement('verdict-tiles')
export class VerdictTiles extends LitElement {
  static override styles = [
    common,
    verdictColours,
    css`
      .tiles {
        display: grid;
        grid-template-columns: repeat(4, minmax(0, 5fr)) minmax(0, 8fr);
        gap: var(--space-3);
      }
      .verdicts {
        display: contents;
      }
      button {
        --accent: var(--ink-soft);
        --ground: var(--sunk);
      }
      .tile {
        position: relative;
        display: grid;
        place-content: start;
        justify-items: start;
        gap: 0;
        padding: var(--space-4);
        border-color: var(--line);
        border-radius: var(--round-card);
        text-align: start;
        font-weight: 400;
      }
      .tile.alive {
        --accent: var(--alive);
        --ground: var(--alive-ground);
      }
      .tile.dormant {
        --accent: var(--dormant);
        --ground: var(--dormant-ground);
      }
      .tile.prunable {
        --accent: var(--prunable);
        --ground: var(--prunable-ground);
      }
      .tile.new {
        --accent: var(--new);
        --ground: var(--new-ground);
      }
      button[aria-pressed='true'] {
        background: var(--ground);
        border-color: var(--accent);
        box-shadow: 0 0 0 1px var(--accent);
      }
      tile-spark {
        position: absolute;
        inset-block-start: var(--space-3);
        inset-inline-end: var(--space-3);
      }
      .word {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        font-weight: 700;
        font-size: var(--text-m);
        letter-spacing: 0.03em;
        text-transform: uppercase;
      }
      .figure {
        font: 400 var(--text-xxl) / 1.25 var(--serif);
        font-variant-numeric: lining-nums;
      }
      .total {
        color: var(--ink-soft);
        font: 400 var(--text-m) var(--sans);
      }
      .gloss {
        color: var(--ink-soft);
        font-size: var(--text-s);
        line-height: 1.35;
      }
      /* What comes later finds its place kept. */
      .course {
        min-height: 1.35em;
      }
      [aria-pressed='true'] :is(.gloss, .total) {
        color: var(--ink);
      }
      .notice {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-4);
        margin-top: var(--space-3);
      }
      .notice p {
        flex: 1 1 24rem;
      }
      @media (max-width: 80rem) {
        .new tile-spark {
          display: none;
        }
      }
      @media (max-width: 48rem) {
        .tiles {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
        tile-spark {
          display: none;
        }
        .course {
          min-height: 2.7em;
        }
        note-tile {
          grid-column: 1 / -1;
        }
        .tile {
          padding: var(--space-3);
        }
      }
    `,
  ];

  /** Under all other filters. */
  @property({ attribute: false }) tallies: Tallies['verdicts'] | undefined;
  /** Of everybody. */
  @property({ attribute: false }) totals: Tallies['verdicts'] | undefined;
  @property({ attribute: false }) query: Query = emptyQuery;
  /** Dormant people whose last message was never answered, under the other filters. */
  @property({ attribute: false }) owed = 0;
  /** How the owner's tries to revive a tie went. */
  @property({ attribute: false }) revived: Tally | undefined;
  /** Month by month, oldest first; none until all of it is known. */
  @property({ attribute: false }) stock: readonly Stock[] = [];

  override render() {
    const { tallies } = this;
    if (!tallies) return nothing;
    return html`
      <div class="tiles">
        <div class="verdicts" role="group" aria-label="Show only">
          ${verdictKinds.map((kind) => this.tile(kind, tallies[kind]))}
        </div>
        <note-tile .owed=${this.owed} .revived=${this.revived} .query=${this.query}></note-tile>
      </div>
      ${tallies.unjudged > 0 ? this.unjudged(tallies.unjudged) : nothing}
    `;
  }

  private tile(kind: Verdict['kind'], count: number) {
    const { name, gloss } = verdictWords[kind];
    const { number } = formatsOf();
    const total = this.totals?.[kind] ?? count;
    const course = this.stock.map(({ counts }) => counts[kind]);
    return html`
      <button
        class="tile ${kind}"
        type="button"
        aria-pressed=${this.query.verdicts.includes(kind)}
        @click=${() => this.toggle(kind)}
      >
        <span class="word ${kind}">${verdictMark(kind)} ${name}</span>
        <span class="figure">${number(count)}${total === count ? nothing : html` <span class="total">of ${number(total)}</span>`}</span>
        <span class="gloss">${gloss}</span>
        <span class="gloss course">${sparkWords(course)}</span>
        <tile-spark .values=${course} .kind=${kind}></tile-spark>
      </button>
    `;
  }

  private unjudged(count: number) {
    return html`
      <div class="card notice">
        <p><strong>${notJudgedTitle(count)}</strong> ${twoEmails}</p>
        <button
          type="button"
          aria-pressed=${this.query.verdicts.includes('unjudged')}
          @click=${() => this.toggle('unjudged')}
        >
          ${verdictMark('unjudged')} Show them
        </button>
      </div>
    `;
  }

  /** A reason belongs to one verdict, so the reasons chosen before would only empty the list. */
  private toggle(kind: Verdict['kind']): void {
    const { query } = this;
    this.dispatchEvent(new QueryChanged({ ...query, verdicts: toggled(query.verdicts, kind), reasons: [] }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verdict-tiles': VerdictTiles;
  }
}
