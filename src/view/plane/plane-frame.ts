import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { PlaneLayout, Rect } from '../../explore/plane-layout.ts';
import type { ZoneName } from '../../explore/plane-names.ts';
import { countTicks, dayTicks, type Span } from '../../explore/plane-ticks.ts';
import { formatsOf } from '../../words/formats.ts';
import { inTouchLabel, planeWords, spanLabel } from '../../words/plane.ts';
import { verdictWords } from '../../words/verdicts.ts';

/** A width, in pixels, that a text of `length` letters in the axes' type does not exceed. */
const textWidth = (length: number): number => length * 6.5 + 8;

const narrow = 560;

/** The two parts of a chart of this size, in pixels: room for axes and labels is taken off. */
export function partsOf(width: number, height: number): { readonly plane: Rect; readonly strip: Rect } {
  const left = width < narrow ? 48 : 64;
  const right = width - 1;
  const bottom = height - 4;
  return {
    plane: { left, right, top: 26, bottom: bottom - 112 },
    strip: { left, right, top: bottom - 46, bottom },
  };
}

/** What lies under the marks: grounds, grid, axes and their words. */
export function frame(layout: PlaneLayout, width: number, inTouchDays: number): SVGTemplateResult {
  const { plane, strip, days, messages } = layout;
  const brief = width < narrow;
  const line = Math.min(plane.right, Math.max(plane.left, days.at(inTouchDays)));
  const label = ({ n, unit }: Span) => spanLabel(n, unit, brief);
  const across = dayTicks(days.at, [plane.left + 6, plane.right - 6], (span) =>
    textWidth(label(span).length),
  );
  const up = countTicks(messages.at, [plane.top, plane.bottom], 36);
  const middle = (plane.left + plane.right) / 2;
  return svg`
    ${[plane, strip].map(
      ({ left, right, top, bottom }) => svg`
        <rect class="quiet" x=${left} y=${top} width=${line - left} height=${bottom - top} />
        <rect class="touch" x=${line} y=${top} width=${right - line} height=${bottom - top} />
        ${across.map(({ at }) => svg`<line class="grid" x1=${at} x2=${at} y1=${top} y2=${bottom} />`)}
      `,
    )}
    ${up.map(
      ({ value, at }) => svg`
        <line class="grid" x1=${plane.left} x2=${plane.right} y1=${at} y2=${at} />
        <text class="tick" x=${plane.left - 8} y=${at} dy="0.32em" text-anchor="end">${formatsOf().number(value)}</text>
      `,
    )}
    ${across.map(
      ({ value, at }) => svg`
        <text class="tick" x=${tucked(at, label(value), plane)} y=${plane.bottom + 18} text-anchor="middle">${label(value)}</text>
      `,
    )}
    <text class="tick" text-anchor="middle" transform="translate(12 ${(plane.top + plane.bottom) / 2}) rotate(-90)">
      ${brief ? nothing : planeWords.up}
    </text>
    <text class="tick" x=${plane.left} y=${plane.bottom + 38}>${planeWords.longer}</text>
    <text class="tick" x=${middle} y=${plane.bottom + 38} text-anchor="middle">${brief ? nothing : planeWords.across}</text>
    <text class="tick" x=${plane.right} y=${plane.bottom + 38} text-anchor="end">${planeWords.recent}</text>
    <text class="part" x=${strip.left} y=${strip.top - 7}>${planeWords.strip}</text>
  `;
}

/** A label's middle, moved so that its end stays within the part. */
const tucked = (at: number, label: string, { left, right }: Rect): number => {
  const half = label.length * 3.3;
  return Math.min(right - half, Math.max(left - 10 + half, at));
};

/** The line of those in touch, with its label above; nothing where it is out of sight. */
export function inTouchLine({ plane, strip, days }: PlaneLayout, inTouchDays: number) {
  const x = days.at(inTouchDays);
  if (x < plane.left || x > plane.right) return nothing;
  const label = inTouchLabel(inTouchDays);
  const fits = x + textWidth(label.length) < plane.right;
  return svg`
    <path class="in-touch" d=${`M${x} ${plane.top - 8}V${plane.bottom}M${x} ${strip.top}V${strip.bottom}`} />
    <text class="in-touch-label" x=${x} y=${plane.top - 12} text-anchor=${fits ? 'start' : 'end'}>
      ${fits ? `${label} →` : label}
    </text>
  `;
}

/** The verdicts' names among their marks. */
export const zones = (names: readonly ZoneName[]): SVGTemplateResult => svg`
  ${names.map(
    ({ kind, x, y }) => svg`
      <text class="zone ${kind}" x=${x} y=${y} dy="0.35em" text-anchor="middle">${verdictWords[kind].name}</text>
    `,
  )}
`;

/** A ring around a mark, on a lighter one so that it shows on any ground. */
export const ring = (kind: 'open' | 'hover' | 'cursor', x: number, y: number): SVGTemplateResult => svg`
  <g class="ring ${kind}">
    <circle class="halo" cx=${x} cy=${y} r="10" />
    <circle cx=${x} cy=${y} r="10" />
  </g>
`;
