import { html, type TemplateResult } from 'lit';
import type { StockLayout } from '../../explore/stock-layout.ts';
import { stoodOn } from '../../words/backtest-count.ts';
import { formatsOf } from '../../words/formats.ts';
import { kindsIn, timeWords } from '../../words/over-time.ts';
import { verdictWords } from '../../words/verdicts.ts';
import { InstantAsked } from '../asked.ts';
import { table } from '../right/said.ts';

/** The chart's twin in numbers: the stock at each year's end and on the export's day, latest first. Each day leads there. */
export function stockTable({ stock, end }: StockLayout): TemplateResult {
  const ends = stock.filter((month) => month === end || new Date(month.at).getUTCMonth() === 0);
  const kinds = kindsIn(end.counts);
  return table(
    [timeWords.asOf, ...kinds.map((kind) => verdictWords[kind].name)],
    ends.reverse().map((month) => [
      html`<button
        class="day"
        type="button"
        @click=${({ currentTarget }: Event) => currentTarget?.dispatchEvent(new InstantAsked(month === end ? undefined : month.at))}
      >${stoodOn(month.at)}</button>`,
      kinds.map((kind) => [formatsOf().number(month.counts[kind])]),
    ]),
  );
}
