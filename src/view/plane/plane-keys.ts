import { unreachable } from '../../base/unreachable.ts';
import { unzoomed } from '../../explore/plane-layout.ts';
import { type Direction, outermost } from '../../explore/plane-near.ts';
import { type Picture, placeOf, walked } from './plane-picture.ts';
import type { ZoomControl } from './plane-zoom.ts';

/** What a key asks of the chart. */
type Command =
  | { readonly kind: 'walk'; readonly direction: Direction }
  | { readonly kind: 'pan'; readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 }
  | { readonly kind: 'outermost'; readonly side: 'left' | 'right' }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'open' | 'show all' | 'let go' };

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const ways: Readonly<Record<Direction, Omit<Command & { kind: 'pan' }, 'kind'>>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

const plain: Readonly<Record<string, Command>> = {
  Home: { kind: 'outermost', side: 'left' },
  End: { kind: 'outermost', side: 'right' },
  Enter: { kind: 'open' },
  ' ': { kind: 'open' },
  Escape: { kind: 'let go' },
  '+': { kind: 'zoom', factor: 1.6 },
  '=': { kind: 'zoom', factor: 1.6 },
  '-': { kind: 'zoom', factor: 1 / 1.6 },
  '0': { kind: 'show all' },
};

/** The command of a key; undefined where the key is the browser's, as all are with Ctrl, Alt or Meta. */
export function commandOf({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): Command | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  const direction = arrows[key];
  if (direction === undefined) return plain[key];
  return shiftKey ? { kind: 'pan', ...ways[direction] } : { kind: 'walk', direction };
}

/** The chart, as far as its keys go. */
interface Keyed {
  readonly picture: Picture;
  readonly zooming: ZoomControl;
  /** The point where the keys begin. */
  readonly from: number | undefined;
  readonly zoomed: boolean;
  readonly boxed: boolean;
  readonly come: (point: number | undefined) => void;
  readonly open: () => void;
  readonly clearBox: () => void;
}

/** Does what a key asks for; false where that is the page's: Escape with no box and no zoom to let go. */
export function obey(command: Command, chart: Keyed): boolean {
  const { picture, zooming, from } = chart;
  switch (command.kind) {
    case 'walk':
      chart.come(walked(picture, from, command.direction));
      return true;
    case 'outermost':
      chart.come(outermost(picture.places, command.side, picture.shown));
      return true;
    case 'open':
      chart.open();
      return true;
    case 'pan':
      zooming.pan(command.x * 80, command.y * 60);
      return true;
    case 'zoom':
      zooming.by(command.factor, from === undefined ? undefined : placeOf(picture, from));
      return true;
    case 'show all':
      zooming.to(unzoomed);
      return true;
    case 'let go':
      if (chart.boxed) chart.clearBox();
      else if (chart.zoomed) zooming.to(unzoomed);
      else return false;
      return true;
    default:
      return unreachable(command);
  }
}
