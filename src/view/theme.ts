import { css } from 'lit';

/**
 * The tokens of the page, once: colours for light and dark, one scale of type, one of space.
 * Custom properties reach through shadow roots, so the elements only name them.
 * Text colours hold 4.5:1 against every ground they stand on, marks and control edges 3:1.
 */
const tokens = css`
  :root {
    color-scheme: light dark;

    --paper: light-dark(#fbfaf6, #161714);
    --card: light-dark(#ffffff, #1e201c);
    --sunk: light-dark(#f4f2eb, #272923);
    --ink: light-dark(#1f221e, #ecebe3);
    --ink-soft: light-dark(#5c5f58, #a9aba1);
    --line: light-dark(#e4e1d8, #363832);
    --edge: light-dark(#8b8c83, #7d7f75);
    --focus: light-dark(#1a5fb4, #8ab8f5);
    --warn: light-dark(#9a3412, #f0a586);
    --warn-ground: light-dark(#fdf1ea, #35221a);

    --alive: light-dark(#1a7550, #6fcba2);
    --alive-ground: light-dark(#e6f2ec, #1b3329);
    --dormant: light-dark(#875600, #e5b05a);
    --dormant-ground: light-dark(#fbf0d9, #382b13);
    --dormant-mark: light-dark(#bf7a12, #e5b05a);
    --prunable: light-dark(#6a5a70, #c2b3c9);
    --prunable-ground: light-dark(#f0edf2, #2f2a33);
    --prunable-mark: light-dark(#857489, #b3a3ba);
    --new: light-dark(#3c6382, #9fc1dc);
    --new-ground: light-dark(#e8eff5, #1d2d3a);

    --sans: system-ui, -apple-system, 'Segoe UI', sans-serif;
    --serif: ui-serif, Georgia, Cambria, 'Times New Roman', serif;
    --text-s: 0.8125rem;
    --text-m: 0.9375rem;
    --text-l: 1.125rem;
    --text-xl: 1.375rem;
    --text-xxl: 2.25rem;

    --space-1: 0.25rem;
    --space-2: 0.5rem;
    --space-3: 0.75rem;
    --space-4: 1rem;
    --space-5: 1.5rem;
    --space-6: 2.5rem;
    --space-7: 4rem;

    --round: 0.5rem;
    --round-card: 0.875rem;
  }
`;

/** What the document itself wears. */
const page = css`
  html {
    background: var(--paper);
    color: var(--ink);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  body {
    margin: 0;
    font: var(--text-m) / 1.5 var(--sans);
  }
`;

/** Puts tokens and ground on a document; to be called before its first element is drawn. */
export function wearTheme(document: Document): void {
  const sheets = [tokens, page].map(({ styleSheet }) => styleSheet).filter((sheet) => sheet !== undefined);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...sheets];
}

/** What every element shares: measure, headings, focus, buttons, fields, cards. */
export const common = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  h1,
  h2,
  h3 {
    line-height: 1.25;
    text-wrap: balance;
  }
  h1:focus,
  h2:focus {
    outline: none;
  }
  h2 {
    font-size: var(--text-l);
  }
  h3 {
    font-size: var(--text-m);
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  button,
  .button,
  input,
  select {
    font: inherit;
    color: var(--ink);
    min-height: 2.25rem;
    border-radius: var(--round);
    border: 1px solid var(--edge);
    background: var(--card);
    padding: 0 var(--space-3);
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    cursor: pointer;
    text-decoration: none;
    font-weight: 500;
    border-color: color-mix(in srgb, var(--edge) 55%, transparent);
  }
  button:hover,
  .button:hover {
    background: var(--sunk);
  }
  button:disabled {
    cursor: default;
    color: var(--ink-soft);
    background: var(--sunk);
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
  }
  .solid {
    background: var(--ink);
    border-color: var(--ink);
    color: var(--paper);
  }
  .solid:hover {
    background: color-mix(in srgb, var(--ink) 84%, var(--paper));
  }
  .card {
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: var(--round-card);
    padding: var(--space-4);
  }
  .soft {
    color: var(--ink-soft);
  }
  .small {
    font-size: var(--text-s);
  }
  :host([discreet]) {
    --veil: blur(0.4em);
  }
  .private {
    filter: var(--veil, none);
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
