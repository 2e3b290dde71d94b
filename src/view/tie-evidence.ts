import { css, html, nothing, type TemplateResult } from 'lit';
import type { Learned } from '../verdict/learn.ts';
import type { TieFacts } from '../verdict/verdict.ts';
import { enoughMoments, evidenceWords } from '../words/evidence.ts';
import { momentWords } from '../words/moments.ts';

/** What such a tie led to in the owner's own past: the counts in words, as a bar, and what is counted. */
export function tieEvidence(facts: TieFacts, learned: Learned): TemplateResult {
  const words = evidenceWords(facts);
  const { moments, exchanges } = facts.evidence;
  return html`
    <div>
      <h3>How such ties went on</h3>
      <p>${words.charAt(0).toUpperCase()}${words.slice(1)}.</p>
      ${moments < enoughMoments ? nothing : html`${shareBar(exchanges, moments)}<p class="soft small">${momentWords(learned)}</p>`}
    </div>
  `;
}

const length = 200;

/** k of n as a bar. The words above say it, so it says nothing aloud. */
const shareBar = (k: number, n: number) => html`
  <svg class="share" viewBox="0 0 ${length} 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="all" width=${length} height="8" />
    <rect class="led" width=${(length * k) / n} height="8" />
  </svg>
`;

export const tieEvidenceStyle = css`
  .share {
    display: block;
    width: 100%;
    height: 0.5rem;
    margin-block: var(--space-2);
    border-radius: 0.25rem;
  }
  .share .all {
    fill: var(--sunk);
  }
  .share .led {
    fill: var(--alive);
  }
`;
