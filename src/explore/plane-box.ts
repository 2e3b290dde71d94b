import { type PlaneLayout, type Rect, stray } from './plane-layout.ts';
import type { PlaneBox } from './query.ts';

/**
 * What a rectangle dragged over the plane asks for: the days it spans, and every number of messages of which a mark can
 * lie in it. So whoever's mark lies inside passes, however it strayed; `rectOf` gives the rectangle grown to whole
 * numbers, in which lie the marks of those who pass and of nobody else. Undefined where no mark could lie.
 */
export function boxOf(rect: Rect, layout: PlaneLayout, strip: boolean): PlaneBox | undefined {
  const days = [Math.max(0, layout.days.of(rect.right)), layout.days.of(rect.left)] as const;
  if (days[1] < 0) return undefined;
  if (strip) return { days, messages: undefined };
  const least = Math.max(1, Math.ceil(layout.messages.of(rect.bottom) - stray));
  const most = Math.floor(layout.messages.of(rect.top) + stray);
  return least > most ? undefined : { days, messages: [least, most] };
}

/** Where a box stands, cut off at the edges of its part; undefined where all of it is out of sight. */
export function rectOf({ days, messages }: PlaneBox, layout: PlaneLayout): Rect | undefined {
  const part = messages === undefined ? layout.strip : layout.plane;
  const [top, bottom] =
    messages === undefined
      ? [part.top, part.bottom]
      : [layout.messages.at(messages[1] + 0.5), layout.messages.at(messages[0] - 0.5)];
  const rect = {
    left: Math.max(part.left, layout.days.at(days[1])),
    right: Math.min(part.right, days[0] === 0 ? part.right : layout.days.at(days[0])),
    top: Math.max(part.top, top),
    bottom: Math.min(part.bottom, bottom),
  };
  return rect.left < rect.right && rect.top < rect.bottom ? rect : undefined;
}
