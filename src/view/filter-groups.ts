import { css, html, nothing, type TemplateResult } from 'lit';
import type { FilterCounts } from '../explore/filter-counts.ts';
import type { Query, Years } from '../explore/query.ts';
import { reasonsOf } from '../explore/reasons.ts';
import { yearsBetween } from '../explore/silent-years.ts';
import type { Tallies } from '../explore/tallies.ts';
import { verdictKinds } from '../verdict/verdict.ts';
import { cautionWords } from '../words/cautions.ts';
import { formatsOf } from '../words/formats.ts';
import { reasonWords, verdictWords } from '../words/verdicts.ts';
import { checkLine } from './check-line.ts';
import { toggled } from './query-changed.ts';
import { verdictMark } from './verdict-mark.ts';

type Change = (change: Partial<Query>) => void;

/** The reasons that occur, under their verdicts, each with its count. */
export const reasonGroups = (query: Query, tallies: Tallies['reasons'], change: Change) =>
  [...verdictKinds, 'unjudged' as const].map((kind) => {
    const listed = reasonsOf[kind].filter((reason) => tallies[reason] || query.reasons.includes(reason));
    if (listed.length === 0) return nothing;
    return html`
      <fieldset>
        <legend>${verdictMark(kind)} ${verdictWords[kind].name}</legend>
        ${listed.map((reason) =>
          checkLine(reasonWords[reason], tallies[reason], query.reasons.includes(reason), () =>
            change({ reasons: toggled(query.reasons, reason) }),
          ),
        )}
      </fieldset>
    `;
  });

/** What speaks for looking twice, and nothing at all. */
export const cautionGroup = (
  query: Query,
  cautions: FilterCounts['cautions'],
  change: Change,
): TemplateResult => html`
  <fieldset>
    <legend>Caution</legend>
    ${cautions.map(({ value, count }) =>
      checkLine(
        value === 'none' ? 'none' : cautionWords[value].label,
        count,
        query.cautions.includes(value),
        () => change({ cautions: toggled(query.cautions, value) }),
      ),
    )}
  </fieldset>
`;

/** From which year to which one connected. */
export function yearGroup(query: Query, years: FilterCounts['years'], change: Change) {
  const counts = new Map(years.map(({ value, count }) => [value, count]));
  const { connected } = query;
  const listed = yearsBetween([...counts.keys(), connected?.from, connected?.to]);
  const [first, last] = [listed[0], listed.at(-1)];
  if (first === undefined || last === undefined) return nothing;
  const chosen = (end: keyof Years, year: number | undefined) => {
    const from = (end === 'from' ? year : connected?.from) ?? first;
    const to = (end === 'to' ? year : connected?.to) ?? last;
    const whole = from === first && to === last;
    // The end that was moved carries the other one along.
    const years = from <= to ? { from, to } : end === 'from' ? { from, to: from } : { from: to, to };
    change({ connected: whole ? undefined : years });
  };
  const select = (end: keyof Years, label: string) => html`
    <select
      aria-label="Connected ${end} year"
      @change=${({ target }: Event) => {
        if (target instanceof HTMLSelectElement) chosen(end, Number(target.value) || undefined);
      }}
    >
      <option value="" ?selected=${!connected}>${label}</option>
      ${listed.map((year) => {
        const count = formatsOf().number(counts.get(year) ?? 0);
        return html`<option value=${year} .selected=${connected?.[end] === year}>${year} · ${count}</option>`;
      })}
    </select>
  `;
  return html`
    <fieldset>
      <legend>Connected</legend>
      <div class="years">${select('from', 'from the first')}<span aria-hidden="true">–</span>${select('to', 'to the last')}</div>
    </fieldset>
  `;
}

export const yearGroupStyle = css`
  .years {
    display: flex;
    align-items: center;
    gap: var(--space-2);
  }
  select {
    flex: 1;
    min-width: 0;
    min-height: 2rem;
    padding: 0 var(--space-2);
    font-size: var(--text-s);
  }
`;
