import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { OwnerCandidate } from '../network/owner.ts';
import { candidateWords, noneOfThese, ownerQuestion } from '../words/owner.ts';
import { common } from './theme.ts';

/** This one is the owner of the export; without a candidate, whomever the export points to. */
export class OwnerChosen extends Event {
  constructor(readonly candidate: OwnerCandidate | undefined) {
    super('owner-chosen', { bubbles: true, composed: true });
  }
}

/** Some people to choose the owner from, each with what speaks for them. */
export const candidateList = (
  candidates: readonly OwnerCandidate[],
  conversations: number,
): TemplateResult => html`
  <ul class="candidates" role="list">
    ${candidates.map(
      (candidate) => html`
        <li>
          <button
            type="button"
            @click=${({ target }: Event) => target?.dispatchEvent(new OwnerChosen(candidate))}
          >
            <strong class="private"><bdi>${candidate.name || candidate.slug}</bdi></strong>
            ${candidate.slug ? html`<span class="why soft small private">linkedin.com/in/<bdi>${candidate.slug}</bdi></span>` : ''}
            <span class="why soft small">${candidateWords(candidate, conversations)}</span>
          </button>
        </li>
      `,
    )}
  </ul>
`;

/** Needed wherever such a list is drawn. */
export const candidateStyle = css`
  .candidates {
    list-style: none;
    display: grid;
    gap: var(--space-2);
  }
  .candidates button {
    width: 100%;
    display: grid;
    place-content: start;
    justify-items: start;
    gap: 0;
    padding: var(--space-3) var(--space-4);
    text-align: start;
    overflow-wrap: anywhere;
  }
  .why {
    font-weight: 400;
  }
`;

/** Who are you? Asked where nothing in the export decides. @fires owner-chosen */
@customElement('owner-choice')
export class OwnerChoice extends LitElement {
  static override styles = [
    common,
    candidateStyle,
    css`
      .card {
        display: grid;
        gap: var(--space-4);
        max-width: 40rem;
        margin: var(--space-6) auto;
        padding: var(--space-5);
      }
      h1 {
        font: 700 var(--text-xl) / 1.25 var(--serif);
      }
    `,
  ];

  @property({ attribute: false }) candidates: readonly OwnerCandidate[] = [];
  /** Conversations in the export. */
  @property({ attribute: false }) conversations = 0;
  @query('h1') private readonly heading: HTMLElement | undefined;

  override focus(): void {
    this.heading?.focus();
  }

  override render() {
    const { title, why } = ownerQuestion(this.candidates);
    return html`
      <div class="card">
        <h1 tabindex="-1">${title}</h1>
        <p class="soft">${why}</p>
        ${candidateList(this.candidates, this.conversations)}
        <p class="soft small">${noneOfThese}</p>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-choice': OwnerChoice;
  }
  interface HTMLElementEventMap {
    'owner-chosen': OwnerChosen;
  }
}
