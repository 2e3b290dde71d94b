import { css, html } from 'lit';

/** The sprout and the name. */
export const wordMark = html`
  <span class="wordmark">
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      <path d="M12 21v-9m0 0C12 7.5 9 5 3.5 5 3.5 9.500 6.500 12 12 12Zm0 2c0-4 2.800-6.500 8.500-6.500 0 4.200-3 6.500-8.500 6.500Z" />
    </svg>
    Perennial
  </span>
`;

export const wordMarkStyle = css`
  .wordmark {
    display: inline-flex;
    align-items: center;
    gap: var(--space-3);
    font: 700 var(--text-xl) / 1 var(--serif);
    letter-spacing: -0.01em;
  }
  .wordmark svg {
    width: 1.5rem;
    height: 1.5rem;
    color: var(--alive);
  }
`;
