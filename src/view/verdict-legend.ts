import { css, html } from 'lit';
import { verdictKinds } from '../verdict/verdict.ts';
import { verdictWords } from '../words/verdicts.ts';
import { verdictMark } from './verdict-mark.ts';

/** The four verdicts with their shapes, for somebody who sees the page for the first time. */
export const verdictLegend = html`
  <ul class="legend" role="list">
    ${verdictKinds.map(
      (kind) => html`
        <li>
          ${verdictMark(kind)}
          <span><strong class="word ${kind}">${verdictWords[kind].name}</strong> ${verdictWords[kind].gloss}</span>
        </li>
      `,
    )}
  </ul>
`;

export const legendStyle = css`
  .legend {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--space-2) var(--space-5);
    font-size: var(--text-s);
    color: var(--ink-soft);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: var(--space-2);
  }
`;
