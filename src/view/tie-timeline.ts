import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Instant } from '../base/time.ts';
import { nearestBar, type Timeline, type TimelineBar, timelineOf } from '../explore/timeline.ts';
import type { Conversation } from '../verdict/conversations.ts';
import { rhythmOf } from '../verdict/rhythm.ts';
import { rhythmWords } from '../words/rhythm.ts';
import {
  allConversationsWords,
  conversationWords,
  silenceWords,
  tickWords,
  timelineWords,
} from '../words/timeline.ts';
import { conversationTable } from './conversation-table.ts';
import { barsDown, barsUp, type SideBar, sides } from './sides.ts';
import { common } from './theme.ts';
import { timelineStyle } from './tie-timeline-style.ts';
import { moved } from './window.ts';

/** The drawing's units: it is stretched to the width there is. */
const width = 1000;
const middle = 36;
const tallest = 30;

/**
 * One person's conversations on a line, the owner's part above it, theirs below, and the silence since. The conversation
 * under the pointer, or the one that the keys have come to, is told in words; all of them stand in a table below.
 */
@customElement('tie-timeline')
export class TieTimeline extends LitElement {
  static override styles = [common, timelineStyle];

  /** Oldest first. */
  @property({ attribute: false }) conversations: readonly Conversation[] = [];
  /** The T up to which they are counted. */
  @property({ attribute: false }) at = 0 as Instant;

  /** The conversation that is told, as an index. */
  @state() private told: number | undefined;
  @state() private tableOpen = false;
  private timeline: Timeline | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('conversations') && !changed.has('at')) return;
    this.timeline = timelineOf(this.conversations, this.at);
    this.told = undefined;
    this.tableOpen = false;
  }

  override render() {
    const { timeline, conversations, told } = this;
    if (!timeline) return nothing;
    const now = told ?? conversations.length - 1;
    const conversation = conversations[now];
    const words = conversation ? conversationWords(conversation) : '';
    const rhythm = rhythmOf(conversations, this.at);
    return html`
      <div
        class="plot"
        role="slider"
        tabindex="0"
        aria-label=${timelineWords.title}
        aria-valuemin="1"
        aria-valuemax=${conversations.length}
        aria-valuenow=${now + 1}
        aria-valuetext=${words}
        @keydown=${this.pressed}
        @focus=${() => this.tell(now)}
        @blur=${() => this.tell(undefined)}
        @pointermove=${this.pointed}
        @pointerdown=${this.pointed}
        @pointerleave=${() => this.tell(undefined)}
      >
        ${sides}
        ${silence(timeline)}
        ${drawing(timeline, told)}
        <div class="ticks" aria-hidden="true">
          ${timeline.ticks.map(({ at, place }) => html`<span .style=${`left: ${percent(place)}`}>${tickWords(at)}</span>`)}
        </div>
      </div>
      <p class="soft small told" aria-hidden=${told !== undefined}>${told === undefined ? allConversationsWords(conversations) : words}</p>
      ${rhythm ? html`<p class="rhythm">${rhythmWords(rhythm)}</p>` : nothing}
      <details .open=${this.tableOpen} @toggle=${this.toggled}>
        <summary class="small">${timelineWords.table}</summary>
        ${this.tableOpen ? conversationTable(conversations) : nothing}
      </details>
    `;
  }

  private tell(index: number | undefined): void {
    this.told = index;
  }

  private pressed(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    const key = sameWay[event.key] ?? event.key;
    const { length } = this.conversations;
    const to = moved(key, this.told ?? length - 1, length, 10);
    if (to === undefined) return;
    event.preventDefault();
    // The panel around takes the same keys from one person to the next.
    event.stopPropagation();
    this.tell(to);
  }

  private pointed(event: PointerEvent): void {
    const { currentTarget } = event;
    if (!(currentTarget instanceof Element) || !this.timeline) return;
    const box = currentTarget.getBoundingClientRect();
    this.tell(nearestBar(this.timeline.bars, (event.clientX - box.left) / box.width));
  }

  private toggled({ target }: Event): void {
    this.tableOpen = target instanceof HTMLDetailsElement && target.open;
  }
}

/** Of a slider the right and the upper arrow lead on, Page Up too. */
const sameWay: Readonly<Record<string, string>> = {
  ArrowRight: 'ArrowDown',
  ArrowLeft: 'ArrowUp',
  ArrowUp: 'ArrowDown',
  ArrowDown: 'ArrowUp',
  PageUp: 'PageDown',
  PageDown: 'PageUp',
};

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** Its label stands in it where there is room, else above it, at the end. */
function silence({ silence }: Timeline) {
  if (!silence) return nothing;
  const roomy = 1 - silence.from >= 0.45;
  return html`
    <div class="silence" .style=${`left: ${percent(silence.from)}`}></div>
    <span class="silent ${roomy ? 'inside' : ''}" .style=${roomy ? `left: ${percent(silence.from)}` : ''}>
      ${silenceWords(silence.days)}
    </span>
  `;
}

function drawing({ bars, ticks }: Timeline, told: number | undefined) {
  const both = bars.filter(({ conversation }) => conversation.twoWay);
  const alone = bars.filter(({ conversation }) => !conversation.twoWay);
  const chosen = told === undefined ? undefined : bars[told];
  return html`
    <svg class="bars" viewBox="0 0 ${width} ${2 * middle}" preserveAspectRatio="none" aria-hidden="true">
      <path class="tick" d=${ticks.map(({ place }) => `M${place * width} 0v${2 * middle}`).join('')} />
      <path class="chosen" d=${chosen ? frame(chosen) : ''} />
      <path class="line" d="M0 ${middle}H${width}" />
      <path class="you" d=${barsUp(sideOf(alone, 'sent'), middle)} />
      <path class="they" d=${barsDown(sideOf(alone, 'received'), middle)} />
      <path class="you both" d=${barsUp(sideOf(both, 'sent'), middle)} />
      <path class="they both" d=${barsDown(sideOf(both, 'received'), middle)} />
    </svg>
  `;
}

/** What is told stands out by its ground. */
const frame = ({ from, end }: TimelineBar): string =>
  `M${from * width - 8} 0H${end * width + 8}V${2 * middle}H${from * width - 8}z`;

const sideOf = (bars: readonly TimelineBar[], side: 'sent' | 'received'): readonly SideBar[] =>
  bars
    .filter((bar) => bar[side] > 0)
    .map((bar) => ({
      from: bar.from * width,
      width: (bar.end - bar.from) * width,
      height: tallest * bar[side],
    }));

declare global {
  interface HTMLElementTagNameMap {
    'tie-timeline': TieTimeline;
  }
}
