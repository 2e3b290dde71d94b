import { html, type TemplateResult } from 'lit';
import type { Cohort } from '../../verdict/cohorts.ts';
import type { Tally } from '../../verdict/wilson.ts';
import { formatsOf } from '../../words/formats.ts';
import { cohortCell, cohortColumns, cohortWho, cohortWords } from '../../words/over-time.ts';
import { asking } from '../right/said.ts';

/** A year's line; without a year that of all of them together. */
type Line = Omit<Cohort, 'year'> & { readonly year?: number };

/** Shares of fewer people jump with each of them. */
const leastShared = 10;

/**
 * Who was in touch so many years after connecting, as shares in deeper and deeper colour; each lists who they are. Tab goes
 * from year to year, arrows go anywhere.
 */
export function cohortTable(cohorts: readonly Cohort[]): TemplateResult {
  const lines: readonly Line[] = cohorts.length > 1 ? [...cohorts, together(cohorts)] : cohorts;
  const years = Math.max(...lines.map(({ after }) => after.length));
  const most = Math.max(...lines.flatMap(({ after }) => after.filter(isShared).map(shareOf)));
  const { percent, number } = formatsOf();
  return html`
    <div class="wide" @focusin=${tell} @pointerover=${tell} @keydown=${pressed}>
      <table class="cohorts" role="grid" aria-label=${cohortWords.title}>
        <thead>
          <tr>${cohortColumns(years).map((name) => html`<th scope="col">${name}</th>`)}</tr>
        </thead>
        <tbody>
          ${lines.map(
            ({ year, people, after, inTouch }) => html`
              <tr>
                <th scope="row">${year ?? cohortWords.all}</th>
                ${cell(people, cohortWho(year), number(people.length))}
                ${after.map((tally, n) =>
                  cell(
                    inTouch[n] ?? [],
                    cohortWho(year, n + 1),
                    isShared(tally) ? percent(shareOf(tally)) : tally.map(number).join('/'),
                    cohortCell(year, n + 1, tally),
                    isShared(tally) ? (45 * shareOf(tally)) / most : 0,
                  ),
                )}
              </tr>
            `,
          )}
        </tbody>
      </table>
      <p class="small soft told"></p>
    </div>
  `;
}

/** `heat` is a percentage. Nobody is nothing to press. */
const cell = (
  people: readonly number[],
  what: string,
  text: string,
  words = what,
  heat?: number,
): TemplateResult => html`
  <td>
    <button
      type="button"
      .style=${`--heat: ${heat || 0}%`}
      tabindex=${heat === undefined ? 0 : -1}
      title=${words}
      aria-label=${`${text}: ${words}`}
      aria-disabled=${people.length === 0}
      @click=${asking({ text, what: people.length > 0 ? what : '', at: undefined, people: () => people })}
    >${text}</button>
  </td>
`;

/** Below the table stands in words what the pointer or the keys are at. */
function tell({ target, currentTarget }: Event): void {
  const told = currentTarget instanceof Element && currentTarget.querySelector('.told');
  if (told && target instanceof HTMLButtonElement) told.textContent = target.title;
}

function pressed(event: KeyboardEvent): void {
  const cell = event.target instanceof Element ? event.target.closest('td') : null;
  if (!cell || event.altKey || event.ctrlKey || event.metaKey) return;
  const button = nextTo(cell, event.key)?.querySelector('button');
  if (!button) return;
  event.preventDefault();
  button.focus();
}

function nextTo(cell: HTMLTableCellElement, key: string): Element | null | undefined {
  const row = cell.parentElement;
  switch (key) {
    case 'ArrowLeft':
      return cell.previousElementSibling;
    case 'ArrowRight':
      return cell.nextElementSibling;
    case 'ArrowUp':
      return row?.previousElementSibling?.children[cell.cellIndex];
    case 'ArrowDown':
      return row?.nextElementSibling?.children[cell.cellIndex];
    default:
      return undefined;
  }
}

const shareOf = ([hits, size]: Tally): number => hits / size;
const isShared = ([, size]: Tally): boolean => size >= leastShared;

/** Nobody connected twice, so all of them are the sum. */
function together(cohorts: readonly Cohort[]): Line {
  const after: [number, number][] = [];
  const inTouch: number[][] = [];
  for (const cohort of cohorts) {
    cohort.after.forEach(([, size], n) => {
      const those = [...(inTouch[n] ?? []), ...(cohort.inTouch[n] ?? [])];
      inTouch[n] = those;
      after[n] = [those.length, (after[n]?.[1] ?? 0) + size];
    });
  }
  return { people: cohorts.flatMap(({ people }) => people), after, inTouch };
}
