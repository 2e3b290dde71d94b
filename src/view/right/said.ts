import { html, type TemplateResult } from 'lit';
import type { Count, Sentence } from '../../words/backtest-count.ts';
import { PeopleAsked } from '../asked.ts';

/** A sentence whose numbers list their people when pressed. @fires people-asked */
export const said = (sentence: Sentence): readonly (TemplateResult | string)[] =>
  sentence.map((piece) => {
    if (typeof piece === 'string') return piece;
    return piece.what
      ? html`<button class="count" type="button" title=${piece.what} @click=${asking(piece)}>${piece.text}</button>`
      : html`<span class="count">${piece.text}</span>`;
  });

/** Asks for the people behind a number, from wherever it was pressed. */
export const asking =
  ({ people, what, at }: Count) =>
  ({ currentTarget }: Event): void => {
    if (what) currentTarget?.dispatchEvent(new PeopleAsked(people(), what, at));
  };

/** A row of a table: its first cell, the others, and whether they are of lines that have moved since. */
type Row = readonly [head: TemplateResult | string, cells: readonly Sentence[], stale?: boolean];

/** A table that scrolls where there is no room. */
export const table = (columns: readonly string[], rows: readonly Row[]): TemplateResult => html`
  <div class="wide">
    <table>
      <thead>
        <tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.map(
          ([head, cells, stale]) => html`
            <tr class=${stale ? 'stale' : ''} aria-busy=${stale ?? false}>
              <th scope="row">${head}</th>
              ${cells.map((cell) => html`<td>${said(cell)}</td>`)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  </div>
`;
