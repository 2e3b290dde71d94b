import { css, html, type TemplateResult } from 'lit';
import { piecesOf } from '../explore/hits.ts';

/** A text in which the search words are marked; the text itself where none are sought. */
export const marked = (
  text: string,
  words: readonly string[],
): string | readonly (string | TemplateResult)[] =>
  words.length === 0
    ? text
    : piecesOf(text, words).map((piece) => (piece.hit ? html`<mark>${piece.text}</mark>` : piece.text));

export const markedStyle = css`
  mark {
    color: inherit;
    background: var(--hit);
    border-radius: 0.15em;
    box-shadow: 0 0 0 1px var(--hit);
  }
  :host {
    --hit: light-dark(#ffe39a, #5d4a12);
  }
`;
