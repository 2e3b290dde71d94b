import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { dayOf, instant } from '../base/time.ts';
import { connectedAt } from '../network/network.ts';
import { type Moment, momentsBehind } from '../verdict/moments-behind.ts';
import { formatsOf } from '../words/formats.ts';
import { momentsShown } from '../words/moments.ts';
import { InstantAsked } from './asked.ts';
import type { Exploring } from './state.ts';
import { common } from './theme.ts';

/** So many are shown by name. */
const most = 60;

/** The own past moments behind the evidence for a tie, each leading to that person as of then. @fires instant-asked */
@customElement('tie-moments')
export class TieMoments extends LitElement {
  static override styles = [
    common,
    css`
      summary {
        cursor: pointer;
        font-size: var(--text-s);
      }
      ul {
        max-height: 16rem;
        overflow-y: auto;
        list-style: none;
        padding: 0;
      }
      button {
        display: grid;
        grid-template-columns: 1fr auto 5em;
        width: 100%;
        gap: var(--space-2);
        padding: 0 var(--space-1);
        border: 0;
        background: none;
        font-size: var(--text-s);
        text-align: start;
      }
      .led {
        color: var(--alive);
      }
    `,
  ];

  @property({ attribute: false }) exploring: Exploring | undefined;
  /** The tie's index among all. */
  @property({ attribute: false }) index: number | undefined;
  @state() private open = false;

  override render() {
    const { exploring, index } = this;
    const tie = index === undefined ? undefined : exploring?.ties[index];
    if (!exploring || !tie || tie.facts.evidence.moments === 0) return nothing;
    return html`
      <details
        @toggle=${({ target }: Event) => {
          this.open = target instanceof HTMLDetailsElement && target.open;
        }}
      >
        <summary>${momentsShown.open(tie.facts.evidence.moments)}</summary>
        ${this.open ? this.list(exploring, tie) : nothing}
      </details>
    `;
  }

  private list({ reading, standing, lines }: Exploring, { facts, person }: Exploring['ties'][number]) {
    const { network } = reading;
    const { learned, at } = standing;
    const all = momentsBehind(network, learned, facts, connectedAt(person), at, lines.greetings);
    // Those that led to something first: there are few of them, and they are what one looks for.
    const sorted = all.toSorted((a, b) => Number(b.exchange) - Number(a.exchange) || b.at - a.at);
    const more = all.length - most;
    return html`
      <ul role="list">
        ${sorted.slice(0, most).map((moment) => html`<li>${this.moment(moment, network.people[moment.person]?.name)}</li>`)}
      </ul>
      ${more > 0 ? html`<p class="soft small">${momentsShown.more(more)}</p>` : nothing}
    `;
  }

  private moment({ person, at, exchange }: Moment, name = '') {
    return html`
      <button type="button" @click=${() => this.dispatchEvent(new InstantAsked(at, person))}>
        <bdi class="private">${name}</bdi>
        <span class="soft">${formatsOf().day(dayOf(instant(at - 1)))}</span>
        <span class=${exchange ? 'led' : 'soft'}>${exchange ? momentsShown.exchange : momentsShown.nothing}</span>
      </button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tie-moments': TieMoments;
  }
}
