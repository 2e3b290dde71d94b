import { css, html, nothing, type TemplateResult } from 'lit';
import type { Instant } from '../base/time.ts';
import { standingSigns } from '../explore/standing-signs.ts';
import type { Person } from '../network/person.ts';
import { cautionWords } from '../words/cautions.ts';
import { moreSigns } from '../words/more-signs.ts';
import { signWords } from '../words/signs.ts';

/** Beyond so many lines the rest are folded away. */
const most = 6;

/** What the two left on each other outside their messages, as it stands at `at`. */
export function tieSigns({ signs }: Person, at: Instant): TemplateResult | typeof nothing {
  const lines = standingSigns(signs, at).map((sign) => signWords(sign));
  if (lines.length === 0) return nothing;
  const rest = lines.slice(most);
  return html`
    <div>
      <h3>Signs outside messages</h3>
      ${list(lines.slice(0, most), true)}
      ${rest.length > 0 ? html`<details><summary class="soft small">${moreSigns(rest.length)}</summary>${list(rest, true)}</details>` : nothing}
    </div>
  `;
}

/** Why to look twice before pruning somebody. */
export function tieCautions({ cautions }: Person): TemplateResult | typeof nothing {
  if (cautions.length === 0) return nothing;
  return html`
    <div>
      <h3>Look twice before pruning</h3>
      ${list(
        cautions.map((caution) => cautionWords[caution].sentence),
        false,
      )}
    </div>
  `;
}

const list = (lines: readonly string[], told: boolean) =>
  html`<ul>${lines.map((line) => html`<li><bdi class=${told ? 'private' : ''}>${line}</bdi></li>`)}</ul>`;

export const tieSignsStyle = css`
  ul {
    padding-inline-start: 1.1em;
  }
  details summary {
    width: fit-content;
    cursor: pointer;
  }
`;
