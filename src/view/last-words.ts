import { css, html, nothing, type TemplateResult } from 'lit';
import { dayOf } from '../base/time.ts';
import type { LastWords } from '../network/messages.ts';
import { formatsOf } from '../words/formats.ts';
import { wordless } from '../words/page.ts';

/** The last texts between the two, oldest first, each with who and when. */
export function lastWords(words: readonly LastWords[], firstName: string): TemplateResult | typeof nothing {
  if (words.length === 0) return nothing;
  return html`
    <div>
      <h3>Last words</h3>
      ${words.map(
        ({ text, at, fromOwner }) => html`
          <figure class=${fromOwner ? 'said yours' : 'said'}>
            <blockquote dir="auto" class=${text.trim() === '' ? 'soft' : 'private'}>${text.trim() || wordless}</blockquote>
            <figcaption class="soft small">
              <bdi class=${fromOwner ? '' : 'private'}>${fromOwner ? 'You' : firstName || 'They'}</bdi>, ${formatsOf().day(dayOf(at))}
            </figcaption>
          </figure>
        `,
      )}
    </div>
  `;
}

export const lastWordsStyle = css`
  .said {
    border-inline-start: 3px solid var(--line);
    padding-inline-start: var(--space-3);
    margin-top: var(--space-3);
  }
  .said.yours {
    border-color: var(--edge);
  }
  blockquote {
    font-style: italic;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
`;
