/** From a measure to its place in pixels, and back. */
export interface Axis {
  readonly at: (value: number) => number;
  readonly of: (place: number) => number;
}

/** How far one has zoomed in: a place p of the whole stands at k · p + offset. */
export interface Zoom {
  readonly k: number;
  readonly offset: number;
}

/**
 * A logarithmic axis on which `ends` of the measure stand at `places`. `soften` is added to every value, so that zero
 * has a place too, and the differences among the smallest values do not take all the room.
 */
export function logAxis(
  ends: readonly [number, number],
  places: readonly [number, number],
  soften = 0,
  { k, offset }: Zoom = { k: 1, offset: 0 },
): Axis {
  const first = Math.log(ends[0] + soften);
  const pixels = (places[1] - places[0]) / (Math.log(ends[1] + soften) - first);
  return {
    at: (value) => k * (places[0] + (Math.log(value + soften) - first) * pixels) + offset,
    of: (place) => Math.exp(((place - offset) / k - places[0]) / pixels + first) - soften,
  };
}
