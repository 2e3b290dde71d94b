import { html, svg, type TemplateResult } from 'lit';
import type { Calibration } from '../../verdict/calibration.ts';
import { share } from '../../words/backtest.ts';
import { calibrationSummary, calibrationWords, type Tenth } from '../../words/backtest-calibration.ts';
import type { Count } from '../../words/backtest-count.ts';
import { asking, table } from './said.ts';

/** The drawing's units: a square, with ticks at its left and below it, and the counts below those. */
const left = 40;
const top = 20;
const side = 272;
const right = left + side;
const bottom = top + side;
const rows = { ticks: bottom + 15, fan: bottom + 30, did: bottom + 42, of: bottom + 56 };

/**
 * Most forecasts are a few percent, so an even scale would heap eight groups of ten in one corner; a logarithmic one has
 * no place for a group without any exchange, nor for an interval from 0. The square root has both, and as it is the same
 * along both axes the diagonal stays straight. It ends where the data do.
 */
const ends = [0.1, 0.25, 0.5];
const ticks = [0, 0.005, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 1];
/** Nearer to each other than this, labels would touch. */
const nearest = 23;

/** Observed against forecast shares of the tenths, and below how many of each had an exchange. */
export function calibrationPlot(calibration: Calibration, tenths: readonly Tenth[]): TemplateResult {
  const most = Math.max(...tenths.flatMap(({ bin }) => [bin.predicted, bin.interval[1]]));
  const end = ends.find((one) => one >= most) ?? 1;
  const along = (of: number) => side * Math.sqrt(of / end);
  let last = -nearest;
  const labelled = ticks.filter((tick) => {
    if (tick > end || along(tick) - last < nearest) return false;
    last = along(tick);
    return true;
  });
  return html`
    <svg viewBox="0 0 326 ${rows.of + 6}" role="img" aria-label=${calibrationSummary(calibration)}>
      <path class="even" d="M${left} ${bottom}L${right} ${top}" />
      ${tenths.map(({ bin: { predicted, observed, interval }, did, of }, i) => {
        const x = left + along(predicted);
        const column = left + (side * (i + 0.5)) / tenths.length;
        return svg`
          <path class="grid" d="M${x} ${bottom}L${column} ${rows.fan}" />
          <path class="bar" d="M${x} ${bottom - along(interval[0])}V${bottom - along(interval[1])}" />
          <circle cx=${x} cy=${bottom - along(observed[0] / observed[1])} r="4" />
          ${number(did, column, rows.did)}${number(of, column, rows.of)}
        `;
      })}
      ${labelled.map(
        (tick) => svg`
          <path class="grid" d="M${left} ${bottom - along(tick)}h${side}M${left + along(tick)} ${top}v${side}" />
          <text class="end" x=${left - 6} y=${bottom - along(tick) + 4}>${share(tick)}</text>
          <text class="tick" x=${left + along(tick)} y=${rows.ticks}>${share(tick)}</text>
        `,
      )}
      <text x=${left + 60} y=${top - 7}>${calibrationWords.up}</text>
      <text class="end" x=${right} y=${bottom - 6}>${calibrationWords.across}</text>
      <text class="end" x=${left - 6} y=${rows.did}>${calibrationWords.did}</text>
      <text class="end" x=${left - 6} y=${rows.of}>${calibrationWords.of}</text>
    </svg>
    <p>${calibrationSummary(calibration)}</p>
    <details>
      <summary>${calibrationWords.twin}</summary>
      ${table(
        calibrationWords.columns,
        tenths.map(({ head, cells }) => [head, cells]),
      )}
    </details>
  `;
}

/** A number in the drawing: for the pointer; the table has it for the keys. */
const number = (count: Count, x: number, y: number) =>
  svg`<text class=${count.what ? 'press' : ''} x=${x} y=${y} @click=${asking(count)}>${count.text}</text>`;
