/** Of `size`, `hits` came true. */
export type Tally = readonly [hits: number, size: number];
/** Bounds of a share, 0–1. */
export type Interval = readonly [low: number, high: number];

/** The two-sided 95 % point of the normal distribution. */
const z = 1.959963984540054;

/** The 95 % score interval of a share (Wilson 1927), good for small counts and shares near 0; 0–1 of nothing. */
export function wilson([hits, size]: Tally): Interval {
  if (size === 0) return [0, 1];
  const share = hits / size;
  const middle = share + z ** 2 / (2 * size);
  const half = z * Math.sqrt((share * (1 - share)) / size + (z / (2 * size)) ** 2);
  const scale = 1 + z ** 2 / size;
  return [Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale)];
}
