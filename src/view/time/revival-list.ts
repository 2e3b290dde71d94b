import { html, nothing, type TemplateResult } from 'lit';
import { revivalGroups } from '../../explore/revival-groups.ts';
import type { Revival } from '../../verdict/revivals.ts';
import { pendingWords, revivalSentence, revivalWords } from '../../words/over-time.ts';
import { said } from '../right/said.ts';

/** How notes after a year of silence went: all of them, by how long the silence was, and those still open. */
export function revivalList(revivals: readonly Revival[]): TemplateResult {
  const { all, groups, pending } = revivalGroups(revivals);
  return html`
    ${revivals.length === 0 ? html`<p>${revivalWords.none}</p>` : nothing}
    ${groups.length > 0 ? html`<p>${said(revivalSentence(all))}</p>` : nothing}
    ${
      groups.length > 1
        ? html`<ul>${groups.map((group) => html`<li>${said(revivalSentence(group))}</li>`)}</ul>`
        : nothing
    }
    ${pending.tries > 0 ? html`<p>${said(pendingWords(pending.tries, pending.people))}</p>` : nothing}
  `;
}
