import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { instant } from '../base/time.ts';
import { isShown, type LeftOut } from '../explore/filter.ts';
import { planeCounts } from '../explore/plane-counts.ts';
import { judgedAnew, planePoints } from '../explore/plane-points.ts';
import { emptyQuery, type Query } from '../explore/query.ts';
import { defaultLines, type Lines } from '../verdict/lines.ts';
import type { PastYear } from '../verdict/past-years.ts';
import type { Tie } from '../verdict/tie.ts';
import { type VerdictKind, verdictKinds } from '../verdict/verdict.ts';
import { formatsOf } from '../words/formats.ts';
import { planeWords } from '../words/plane.ts';
import { verdictWords } from '../words/verdicts.ts';
import './plane/plane-chart.ts';
import type { PlaneChart } from './plane/plane-chart.ts';
import type { Past } from './plane/plane-line.ts';
import { QueryChanged, toggled } from './query-changed.ts';
import { common } from './theme.ts';
import { verdictColours, verdictMark } from './verdict-mark.ts';

/**
 * Everybody who ever exchanged a message, by how long ago and how many. All are on it: whoever a filter other than its
 * own box leaves out is faint. @fires query-changed @fires tie-opened @fires lines-moved
 */
@customElement('tie-plane')
export class TiePlane extends LitElement {
  static override styles = [common, verdictColours, planeStyle()];

  @property({ attribute: false }) ties: readonly Tie[] = [];
  /** `leftOutBy(…)` of these ties and this query. */
  @property({ attribute: false }) leftOut: LeftOut = new Uint16Array();
  @property({ attribute: false }) query: Query = emptyQuery;
  @property({ attribute: false }) at = instant(0);
  /** The tie that is open in the panel. */
  @property({ attribute: false }) open: number | undefined;
  @property({ attribute: false }) lines: Lines = defaultLines;
  /** As of `pastYears(…)`, latest first, to measure the in-touch line by; undefined until they are there. */
  @property({ attribute: false }) years: readonly PastYear[] | undefined;
  /** False where silence proves nothing. */
  @property({ attribute: false }) messagesWhole = true;
  /** Names and companies are not to be shown. */
  @property({ type: Boolean }) discreet = false;

  private past: Past | undefined;
  private points = planePoints([], this.at);
  @query('plane-chart') private readonly chart: PlaneChart | undefined;

  override focus(): void {
    this.chart?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { ties, at, years, messagesWhole } = this;
    const before = changed.get('ties');
    if (changed.has('at') || (before && !areSameFacts(ties, before))) this.points = planePoints(ties, at);
    else if (before) this.points = judgedAnew(this.points, ties);
    if (changed.has('years') || changed.has('messagesWhole')) {
      this.past = years && { year: years[0]?.showable ? years[0] : undefined, messagesWhole };
    }
  }

  override render() {
    const { points, ties, leftOut, query, at, open, discreet } = this;
    if (points.length === 0) {
      return html`
        <h2>${planeWords.title}</h2>
        <p class="soft empty">${planeWords.empty}</p>
      `;
    }
    return html`
      <div class="head">
        <h2>${planeWords.title}</h2>
        ${this.legend()}
      </div>
      <p class="soft small mouse">${planeWords.caption}</p>
      <p class="soft small touch">${planeWords.touchCaption}</p>
      <plane-chart
        .ties=${ties}
        .points=${points}
        .leftOut=${leftOut}
        .query=${query}
        .at=${at}
        .open=${open}
        .lines=${this.lines}
        .past=${this.past}
        ?discreet=${discreet}
      ></plane-chart>
    `;
  }

  private legend() {
    const { points, leftOut } = this;
    const { plane, strip } = planeCounts(points, (p) =>
      isShown(leftOut, points.tie[p] as number, 'verdicts'),
    );
    return html`
      <div class="legend" role="group" aria-label=${planeWords.legend}>
        ${verdictKinds.map((kind) => this.switch(kind, plane[kind] + strip[kind]))}
      </div>
    `;
  }

  private switch(kind: VerdictKind, count: number) {
    return html`
      <button
        class=${kind}
        type="button"
        aria-pressed=${this.query.verdicts.includes(kind)}
        @click=${() => this.toggle(kind)}
      >
        ${verdictMark(kind)} <span class="word ${kind}">${verdictWords[kind].name}</span>
        <span class="count">${formatsOf().number(count)}</span>
      </button>
    `;
  }

  /** A reason belongs to one verdict, so the reasons chosen before would only empty the list. */
  private toggle(kind: VerdictKind): void {
    const { query } = this;
    this.dispatchEvent(new QueryChanged({ ...query, verdicts: toggled(query.verdicts, kind), reasons: [] }));
  }
}

/** Whether nothing but verdicts can differ. */
const areSameFacts = (ties: readonly Tie[], before: readonly Tie[]): boolean =>
  ties.length === before.length &&
  ties.every(({ facts, person }, i) => facts === before[i]?.facts && person === before[i]?.person);

function planeStyle() {
  return css`
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--space-1);
      min-width: 0;
      container-type: inline-size;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--space-1) var(--space-4);
    }
    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1);
      margin-inline: calc(-1 * var(--space-2));
    }
    .legend button {
      gap: 0.375rem;
      min-height: 1.875rem;
      padding: 0 var(--space-2);
      border-color: transparent;
      background: none;
      font-size: var(--text-s);
    }
    .legend button:hover {
      background: var(--sunk);
    }
    .legend [aria-pressed='true'] {
      border-color: currentColor;
    }
    .legend .alive[aria-pressed='true'] {
      background: var(--alive-ground);
      border-color: var(--alive);
    }
    .legend .dormant[aria-pressed='true'] {
      background: var(--dormant-ground);
      border-color: var(--dormant);
    }
    .legend .prunable[aria-pressed='true'] {
      background: var(--prunable-ground);
      border-color: var(--prunable);
    }
    .legend .new[aria-pressed='true'] {
      background: var(--new-ground);
      border-color: var(--new);
    }
    @container (max-width: 24rem) {
      .legend {
        gap: 0;
        margin-inline: calc(-1 * var(--space-1));
      }
      .legend button {
        gap: 0.25rem;
        padding: 0 var(--space-1);
      }
    }
    .legend .mark {
      width: 0.75rem;
      height: 0.75rem;
    }
    .count {
      color: var(--ink-soft);
      font-variant-numeric: tabular-nums;
      font-weight: 400;
    }
    [aria-pressed='true'] .count {
      color: var(--ink);
    }
    plane-chart {
      flex: 1;
      margin-top: var(--space-2);
    }
    .empty {
      padding-block: var(--space-4);
    }
    .touch {
      display: none;
    }
    @media (hover: none) and (pointer: coarse) {
      .mouse {
        display: none;
      }
      .touch {
        display: block;
      }
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'tie-plane': TiePlane;
  }
}
