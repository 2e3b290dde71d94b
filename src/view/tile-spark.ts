import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Verdict } from '../verdict/verdict.ts';
import { verdictColours } from './verdict-mark.ts';

const width = 84;
const height = 28;

/** How a count went month by month, as a little line from 0. What it says in words stands beside it: `sparkWords`. */
@customElement('tile-spark')
export class TileSpark extends LitElement {
  static override styles = verdictColours;

  /** Oldest first. */
  @property({ attribute: false }) values: readonly number[] = [];
  @property({ attribute: false }) kind: Verdict['kind'] = 'alive';

  override render() {
    const { values, kind } = this;
    const most = Math.max(1, ...values);
    const line = values.map((value, i) => {
      const [x, y] = [(width * i) / (values.length - 1), height - ((height - 1) * value) / most];
      return `${x.toFixed(1)} ${y.toFixed(1)}`;
    });
    return values.length < 2
      ? nothing
      : html`
          <svg class="word ${kind}" width=${width} height=${height} fill="none" stroke="currentColor" aria-hidden="true">
            <path d=${`M0 ${height}L${line.join('L')}V${height}`} fill="currentColor" stroke="none" opacity=".18" />
            <path d=${`M${line.join('L')}`} stroke-width="1.5" />
          </svg>
        `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tile-spark': TileSpark;
  }
}
