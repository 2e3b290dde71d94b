import { css, html, nothing, type TemplateResult } from 'lit';
import type { Instant } from '../../base/time.ts';
import type { Tie } from '../../verdict/tie.ts';
import { markTitle, othersHere } from '../../words/plane.ts';
import { receiptLine } from '../../words/receipt.ts';
import { verdictMark } from '../verdict-mark.ts';

/** Who the mark at hand is. It is read aloud elsewhere. */
export const markCard = (tie: Tie, at: Instant, discreet: boolean, others: number): TemplateResult => html`
  <div class="tip" aria-hidden="true">
    <span class="title">${verdictMark(tie.verdict.kind)}<bdi>${markTitle(tie, discreet)}</bdi></span>
    <span>${receiptLine(tie, at)}</span>
    ${others > 0 ? html`<span class="others">+ ${othersHere(others)}</span>` : nothing}
  </div>
`;

const gap = 14;
const edge = 4;

/** Puts the card beside its mark: on the right or else on the left, above or else below, inside the chart always. */
export function placeCard(
  card: HTMLElement,
  [x, y]: readonly [number, number],
  [width, height]: readonly [number, number],
): void {
  const [wide, high] = [card.offsetWidth, card.offsetHeight];
  const right = x + gap + wide <= width - edge;
  const left = Math.min(width - wide - edge, Math.max(edge, right ? x + gap : x - gap - wide));
  const covers = left < x && x < left + wide;
  const above = y - high - (covers ? gap : 0);
  const top = above >= edge ? above : y + gap;
  card.style.transform = `translate(${left}px, ${Math.max(edge, Math.min(height - high - edge, top))}px)`;
}

export const cardStyle = css`
  .tip {
    position: absolute;
    top: 0;
    left: 0;
    z-index: 1;
    display: grid;
    gap: 0.125rem;
    width: max-content;
    max-width: min(19rem, 80%);
    padding: var(--space-2) var(--space-3);
    border: 1px solid transparent;
    border-radius: var(--round);
    background: var(--ink);
    color: var(--paper);
    font-size: var(--text-s);
    line-height: 1.4;
    overflow-wrap: anywhere;
    pointer-events: none;
  }
  .title {
    display: flex;
    align-items: baseline;
    gap: var(--space-2);
    font-weight: 700;
  }
  .title .mark {
    align-self: center;
    width: 0.75rem;
    height: 0.75rem;
    color: inherit;
  }
  .title bdi {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .others {
    opacity: 0.8;
  }
`;
