import { css, html } from 'lit';

/** The colours of the two who write: the owner's above a line, the other's below; paler where it was not two-way. */
export const sideColours = css`
  :host {
    --you: light-dark(#2b62ad, #86b2ee);
    --they: light-dark(#a3620a, #d9a04e);
    --you-pale: color-mix(in srgb, var(--you) 62%, var(--card));
    --they-pale: color-mix(in srgb, var(--they) 66%, var(--card));
  }
  .bars .you {
    fill: var(--you-pale);
  }
  .bars .they {
    fill: var(--they-pale);
  }
  .bars .you.both {
    fill: var(--you);
  }
  .bars .they.both {
    fill: var(--they);
  }
  .word.you {
    color: var(--you);
  }
  .word.they {
    color: var(--they);
  }
`;

/** Who is above the line and who below. The counts in words say the same, so it says nothing aloud. */
export const sides = html`<span class="sides" aria-hidden="true"><span class="word you">▴ you</span> <span class="word they">▾ they</span></span>`;

/** What lies above or below the line: from–to along it and how high, each in the units of the drawing. */
export interface SideBar {
  readonly from: number;
  readonly width: number;
  readonly height: number;
}

/** Bars as one path, standing on `base` or hanging from it. */
export const barsUp = (bars: readonly SideBar[], base: number): string =>
  bars.map(({ from, width, height }) => `M${r(from)} ${base}v${r(-height)}h${r(width)}V${base}z`).join('');

export const barsDown = (bars: readonly SideBar[], base: number): string =>
  barsUp(
    bars.map((bar) => ({ ...bar, height: -bar.height })),
    base,
  );

const r = (length: number): number => Math.round(length * 100) / 100;
