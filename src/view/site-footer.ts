import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { pruneLimits } from '../words/guide.ts';
import { privacy } from '../words/page.ts';
import { common } from './theme.ts';

/** What the export cannot show, and what stays private. */
@customElement('site-footer')
export class SiteFooter extends LitElement {
  static override styles = [
    common,
    css`
      footer {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
        gap: var(--space-2) var(--space-6);
        padding: var(--space-5) var(--gutter) var(--space-6);
        border-top: 1px solid var(--line);
        color: var(--ink-soft);
        font-size: var(--text-s);
      }
    `,
  ];

  override render() {
    return html`<footer><p>${pruneLimits[0]}</p><p>${privacy[0]}</p></footer>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'site-footer': SiteFooter;
  }
}
