import type { Point } from '../../explore/plane-gestures.ts';

/** Where a pointer or a finger is, in pixels from the corner of an element. */
export function placeIn(
  element: Element,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Point {
  const { left, top } = element.getBoundingClientRect();
  return [clientX - left, clientY - top];
}
