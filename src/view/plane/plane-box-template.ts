import { nothing, type SVGTemplateResult, svg } from 'lit';
import { type Grip, handleOf } from '../../explore/plane-gestures.ts';
import type { Rect } from '../../explore/plane-layout.ts';

/** What draws a box, and what moves and stretches one that is there. In the strip all boxes are as high as it is. */
const grips = {
  plane: { draw: 'se', move: 'nesw', stretch: ['n', 'w', 'e', 's', 'nw', 'ne', 'sw', 'se'] },
  strip: { draw: 'e', move: 'ew', stretch: ['w', 'e'] },
} as const satisfies Record<string, { draw: Grip; move: Grip; stretch: readonly Grip[] }>;

/** The parts of the chart in which a box may be. */
export type Part = keyof typeof grips;

/** What hears of the pointer. */
interface Listeners {
  /** On the ground, to draw a box, or on a box that is there. */
  readonly pressed: (event: PointerEvent, part: Part, grip: Grip, box: Rect | undefined) => void;
  readonly moved: (event: PointerEvent) => void;
  readonly ended: (event: PointerEvent) => void;
  readonly tapped: (event: MouseEvent) => void;
}

/** How far from an edge of the box, in pixels, a pointer takes hold of it. */
const reach = 3;

/** The ground of a part, and a box on it. While one is dragged, by `cursor`, the ground alone hears of the pointer. */
export function boxTemplate(
  part: Part,
  ground: Rect,
  box: Rect | undefined,
  cursor: string,
  { pressed, moved, ended, tapped }: Listeners,
): SVGTemplateResult {
  const { draw, move, stretch } = grips[part];
  const rect = (kind: string, grip: Grip, at: Rect | undefined) => svg`
    <rect
      class=${kind}
      cursor=${cursorOf(grip)}
      shape-rendering="crispEdges"
      x=${at?.left ?? nothing}
      y=${at?.top ?? nothing}
      width=${at ? at.right - at.left : nothing}
      height=${at ? at.bottom - at.top : nothing}
      @pointerdown=${(event: PointerEvent) => pressed(event, part, grip, box)}
    />
  `;
  return svg`
    <g
      fill="none"
      pointer-events="all"
      @pointermove=${moved}
      @pointerup=${ended}
      @pointercancel=${ended}
      @lostpointercapture=${ended}
      @click=${tapped}
    >
      <rect
        class="overlay"
        .style=${cursor && `cursor: ${cursor}`}
        x=${ground.left}
        y=${ground.top}
        width=${ground.right - ground.left}
        height=${ground.bottom - ground.top}
        @pointerdown=${(event: PointerEvent) => pressed(event, part, draw, undefined)}
      />
      <g pointer-events=${cursor ? 'none' : 'all'}>
        ${rect('selection', move, box)}
        ${stretch.map((grip) => rect('handle', grip, box && handleOf(box, grip, reach)))}
      </g>
    </g>
  `;
}

export const cursorOf = (grip: Grip): string =>
  grip === 'ew' || grip === 'nesw' ? 'move' : `${grip}-resize`;
