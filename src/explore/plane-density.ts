import { isInside, type Places, type Rect } from './plane-layout.ts';
import type { Findable } from './plane-near.ts';

/** Square cells, this many pixels wide. */
const cell = 16;

/** How many points lie in each cell of a part. */
export interface Density {
  /** Of the cell around a place. */
  readonly around: (x: number, y: number) => number;
  /** Of all cells that a rectangle touches. */
  readonly under: (rect: Rect) => number;
}

/** Counts the points that stand in `part`. */
export function densityOf({ x, y }: Places, part: Rect, counted: Findable): Density {
  const columns = Math.ceil((part.right - part.left) / cell) + 1;
  const rows = Math.ceil((part.bottom - part.top) / cell) + 1;
  const counts = new Uint32Array(columns * rows);
  const columnAt = (px: number) => clamped(Math.floor((px - part.left) / cell), columns);
  const rowAt = (py: number) => clamped(Math.floor((py - part.top) / cell), rows);
  for (let p = 0; p < x.length; p++) {
    const px = x[p] as number;
    const py = y[p] as number;
    if (!isInside(part, px, py) || !counted(p)) continue;
    const at = rowAt(py) * columns + columnAt(px);
    counts[at] = (counts[at] as number) + 1;
  }
  return {
    around: (px, py) => counts[rowAt(py) * columns + columnAt(px)] ?? 0,
    under: (rect) => {
      const [first, last, bottom] = [columnAt(rect.left), columnAt(rect.right), rowAt(rect.bottom)];
      let sum = 0;
      for (let row = rowAt(rect.top); row <= bottom; row++) {
        for (let column = first; column <= last; column++) {
          sum += counts[row * columns + column] as number;
        }
      }
      return sum;
    },
  };
}

const clamped = (n: number, length: number): number => Math.min(length - 1, Math.max(0, n));
