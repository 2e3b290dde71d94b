import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { lineRanges, withLine } from '../../explore/line-ranges.ts';
import type { PlaneLayout } from '../../explore/plane-layout.ts';
import { testLines } from '../../verdict/backtest.ts';
import { defaultLines, type Lines } from '../../verdict/lines.ts';
import type { PastYear } from '../../verdict/past-years.ts';
import { briefEffect, lineValue, lineWords } from '../../words/lines.ts';
import { LinesMoved } from '../asked.ts';
import { common } from '../theme.ts';

/** The past that a line is measured by. */
export interface Past {
  /** The last year; undefined where there is too little history to measure by. */
  readonly year: PastYear | undefined;
  /** False where silence proves nothing. */
  readonly messagesWhole: boolean;
}

const [least, most] = lineRanges.inTouchDays;

/** As on the axis: the past, which is more days, is to the left. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: 1,
  ArrowUp: 1,
  ArrowRight: -1,
  ArrowDown: -1,
  PageUp: 30,
  PageDown: -30,
  Home: -most,
  End: most,
};

/**
 * The handle at the top of the in-touch line, to be laid over the chart: dragged, or moved by keys, it tells how right such
 * a line was last year. A line that is out of sight has its handle at the edge. @fires lines-moved
 */
@customElement('plane-line')
export class PlaneLine extends LitElement {
  static override styles = [common, style()];

  @property({ attribute: false }) layout: PlaneLayout | undefined;
  @property({ attribute: false }) lines: Lines = defaultLines;
  /** Undefined until it is known. */
  @property({ attribute: false }) past: Past | undefined;

  /** How far right of the pointer the line stands, in pixels, while it is dragged. */
  @state() private grip: number | undefined;
  /** Whether the handle has the focus, and its keys are in use. */
  @state() private keyed = false;

  override render() {
    const { layout, lines, grip, keyed } = this;
    if (!layout) return nothing;
    const x = this.place(layout);
    const { left, right, top } = layout.plane;
    return html`
      <div
        class="handle"
        role="slider"
        tabindex="0"
        aria-label="${lineWords.inTouchDays.label}, ${lineWords.inTouchDays.gloss}"
        aria-valuemin=${least}
        aria-valuemax=${most}
        aria-valuenow=${lines.inTouchDays}
        aria-valuetext=${lineValue(lines, 'inTouchDays')}
        .style=${`left: ${x}px; top: ${top - 8}px`}
        @keydown=${this.pressed}
        @focus=${this.focusMoved}
        @blur=${this.focusMoved}
        @pointerdown=${this.grabbed}
        @pointermove=${this.dragged}
        @lostpointercapture=${this.released}
      ></div>
      ${
        grip !== undefined || keyed
          ? html`<p class="effect small" .style=${`top: ${top}px; ${beside(x, left + right)}`}>${this.effect()}</p>`
          : nothing
      }
    `;
  }

  private place({ days, plane }: PlaneLayout): number {
    return Math.min(plane.right, Math.max(plane.left, days.at(this.lines.inTouchDays)));
  }

  private effect() {
    const { past, lines } = this;
    if (!past) return nothing;
    const { year, messagesWhole } = past;
    return briefEffect(year && testLines(year, lines, messagesWhole).called.alive.exchanges);
  }

  private move(to: number): void {
    const lines = withLine(this.lines, 'inTouchDays', to);
    if (lines !== this.lines) this.dispatchEvent(new LinesMoved(lines));
  }

  private pressed(event: KeyboardEvent): void {
    const by = steps[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.move(this.lines.inTouchDays + by);
    this.keyed = true;
  }

  private focusMoved({ target }: Event): void {
    this.keyed = target instanceof Element && target.matches(':focus-visible');
  }

  private grabbed({ target, pointerId, clientX, button }: PointerEvent): void {
    if (!this.layout || button !== 0 || !(target instanceof Element)) return;
    target.setPointerCapture(pointerId);
    this.grip = this.place(this.layout) - clientX;
  }

  private dragged({ clientX }: PointerEvent): void {
    const { layout, grip } = this;
    if (!layout || grip === undefined) return;
    const { left, right } = layout.plane;
    this.move(layout.days.of(Math.min(right, Math.max(left, clientX + grip))));
  }

  private released(): void {
    this.grip = undefined;
  }
}

/** To that side of the line where there is more room. */
const beside = (x: number, ends: number): string =>
  x < ends / 2 ? `left: ${x}px; right: 0` : `right: calc(100% - ${x}px); left: 0; margin-left: auto`;

function style() {
  return css`
    :host {
      position: absolute;
      inset: 0 0 auto;
      height: 0;
    }
    .handle {
      position: absolute;
      display: grid;
      place-items: center;
      width: 1.75rem;
      height: 2rem;
      transform: translateX(-50%);
      border-radius: var(--round);
      cursor: ew-resize;
      touch-action: none;
      user-select: none;
    }
    .handle::before {
      content: '';
      height: 1.25rem;
      border: 0.25rem solid var(--ink);
      border-radius: 0.25rem;
      outline: 1px solid var(--card);
    }
    @media (pointer: coarse) {
      .handle {
        width: 2.75rem;
        height: 2.75rem;
      }
    }
    .handle:focus-visible {
      outline-offset: -2px;
    }
    .effect {
      position: absolute;
      width: fit-content;
      margin-inline: 1.25rem;
      padding: 0.125rem var(--space-2);
      border-radius: var(--round);
      background: var(--card);
      pointer-events: none;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'plane-line': PlaneLine;
  }
}
