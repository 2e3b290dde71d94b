import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { instant } from '../../base/time.ts';
import type { LeftOut } from '../../explore/filter.ts';
import { boxOf } from '../../explore/plane-box.ts';
import { unzoomed } from '../../explore/plane-layout.ts';
import { type PlanePoints, planePoints } from '../../explore/plane-points.ts';
import { emptyQuery, type PlaneBox, type Query } from '../../explore/query.ts';
import { defaultLines, type Lines } from '../../verdict/lines.ts';
import type { Tie } from '../../verdict/tie.ts';
import { planeWords } from '../../words/plane.ts';
import { QueryChanged } from '../query-changed.ts';
import { common } from '../theme.ts';
import { TieOpened } from '../tie-list.ts';
import { verdictColours } from '../verdict-mark.ts';
import { type BoxBrush, boxBrush } from './plane-brush.ts';
import { drawPoints } from './plane-canvas.ts';
import { cardStyle, placeCard } from './plane-card.ts';
import { chartStyle } from './plane-chart-style.ts';
import { commandOf, obey } from './plane-keys.ts';
import type { Past } from './plane-line.ts';
import {
  markAt,
  markToOpen,
  type Picture,
  placeOf,
  pointOf,
  repictured,
  shownMarks,
  wayTo,
} from './plane-picture.ts';
import { Surroundings } from './plane-surroundings.ts';
import { above, aloud, cardOf, colourProbe, handle, tools, under } from './plane-template.ts';
import { type ZoomControl, zoomControl } from './plane-zoom.ts';

/** The plane and its strip, drawn, and answering to pointer and keys. @fires query-changed @fires tie-opened @fires lines-moved */
@customElement('plane-chart')
export class PlaneChart extends LitElement {
  static override styles = [common, verdictColours, cardStyle, chartStyle];

  @property({ attribute: false }) ties: readonly Tie[] = [];
  @property({ attribute: false }) points: PlanePoints = planePoints([], instant(0));
  @property({ attribute: false }) leftOut: LeftOut = new Uint16Array();
  @property({ attribute: false }) query: Query = emptyQuery;
  @property({ attribute: false }) at = instant(0);
  @property({ attribute: false }) lines: Lines = defaultLines;
  @property({ attribute: false }) past: Past | undefined;
  /** The tie that is open in the panel. */
  @property({ attribute: false }) open: number | undefined;
  /** Names and companies are not to be shown. */
  @property({ type: Boolean }) discreet = false;

  /** In CSS pixels. */
  @state() private size: readonly [width: number, height: number] = [0, 0];
  @state() private zoom = unzoomed;
  @state() private shown = new Uint32Array();
  @state() private picture: Picture | undefined;
  /** The points under the pointer, and where the keys have come to. */
  @state() private hovered: number | undefined;
  @state() private cursor: number | undefined;
  /** Whether the chart has the focus, and its keys are in use. */
  @state() private keyed = false;
  /** Whether the points are of other people, or of these at other places. */
  private others = false;
  private byTouch = false;
  private drawing = 0;
  private brush: BoxBrush | undefined;
  private zooming: ZoomControl | undefined;
  @query('.chart') private readonly chart: HTMLElement | undefined;
  @query('canvas') private readonly canvas: HTMLCanvasElement | undefined;
  @query('.tip') private readonly card: HTMLElement | undefined;

  private readonly around = new Surroundings(
    this,
    () => this.chart,
    () => this.fit(),
    () => this.draw(),
  );

  override focus(): void {
    this.chart?.focus({ preventScroll: true });
  }

  protected override firstUpdated(): void {
    const [plane, strip] = this.renderRoot.querySelectorAll<SVGGElement>('.brush');
    if (!this.chart || !plane || !strip) return;
    this.brush = boxBrush(plane, strip, {
      boxed: (box) => this.ask(box),
      ended: () => this.requestUpdate('query', undefined),
      clicked: (at) => this.clicked(at),
    });
    this.zooming = zoomControl(this.chart, (zoom) => {
      if (zoom.k > 1 || this.zoom.k > 1) this.zoom = zoom;
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { points, leftOut, size, lines } = this;
    const judged = changed.has('points');
    this.others = judged && points.days !== changed.get('points')?.days;
    if (this.others) [this.hovered, this.cursor, this.zoom] = [undefined, undefined, unzoomed];
    if (judged || changed.has('leftOut')) this.shown = shownMarks(points, leftOut, !judged && this.shown);
    if (size[0] === 0) return;
    const moved = this.others || changed.has('zoom') || changed.has('size');
    if (moved || judged || changed.has('shown') || changed.has('lines')) {
      this.picture = repictured(this.picture, moved, points, this.zoom, size, this.shown, lines.inTouchDays);
    }
  }

  protected override updated(changed: PropertyValues): void {
    const { picture, brush, query } = this;
    if (!picture) return;
    if (changed.has('picture')) {
      this.zooming?.fit(picture.layout.plane);
      cancelAnimationFrame(this.drawing);
      this.drawing = requestAnimationFrame(this.draw);
    }
    if (this.others) this.showAll();
    if ((changed.has('picture') || changed.has('query')) && !brush?.busy()) {
      brush?.sync(picture.layout, query.box);
    }
    const point = this.atHand();
    if (this.card && point !== undefined) placeCard(this.card, placeOf(picture, point), this.size);
  }

  override render() {
    const { picture, hovered, size, lines } = this;
    const cursor = this.keyed ? this.cursor : undefined;
    return html`
      ${colourProbe}
      <div
        class="chart ${hovered === undefined ? '' : 'at-mark'}"
        role="application"
        tabindex="0"
        aria-roledescription=${planeWords.kind}
        aria-label=${planeWords.chart}
        aria-describedby="summary keys"
        @keydown=${this.pressed}
        @focus=${this.focusMoved}
        @blur=${this.focusMoved}
        @pointerdown=${this.touch}
        @pointermove=${this.hover}
        @pointerleave=${this.hover}
      >
        ${under(picture, size[0], lines.inTouchDays)}
        <canvas aria-hidden="true"></canvas>
        ${above(picture, { open: pointOf(this.points, this.open), hovered, cursor }, lines.inTouchDays)}
        ${cardOf(picture, this.atHand(), this)}
      </div>
      ${handle(picture, this)}
      ${this.zoom.k > 1 ? tools(this.listInSight, this.showAll) : nothing}
      ${aloud(picture, cursor, this)}
    `;
  }

  /** The point that the card is about. */
  private atHand = (): number | undefined => this.hovered ?? (this.keyed ? this.cursor : undefined);

  private readonly draw = (): void => {
    const { canvas, picture, size } = this;
    const scene = { ...this.around.colours(this.renderRoot), size, ratio: devicePixelRatio };
    if (canvas && picture) drawPoints(canvas, { ...picture, ...scene });
  };

  private fit(): void {
    const [width, height] = [this.chart?.clientWidth ?? 0, this.chart?.clientHeight ?? 0];
    if (width !== this.size[0] || height !== this.size[1]) this.size = [width, height];
  }

  private ask(box: PlaneBox | undefined): void {
    this.hovered = undefined;
    if (JSON.stringify(box) === JSON.stringify(this.query.box)) return;
    this.dispatchEvent(new QueryChanged({ ...this.query, box }));
  }

  private readonly listInSight = (): void => {
    if (this.picture) this.ask(boxOf(this.picture.layout.plane, this.picture.layout, false));
  };

  private readonly showAll = (): void => this.zooming?.to(unzoomed);

  private clicked(at: readonly [number, number]): void {
    const { picture, byTouch, hovered } = this;
    if (!picture) return;
    const point = markToOpen(picture, at, this.open);
    // A finger cannot hover: its first tap shows who it is.
    if (byTouch && point !== hovered) this.hovered = point;
    else if (point !== undefined) this.choose(point);
    if (point === undefined && this.query.box) this.ask(undefined);
  }

  private choose(point: number): void {
    const tie = this.points.tie[point];
    this.cursor = point;
    if (tie !== undefined) this.dispatchEvent(new TieOpened(tie));
  }

  private touch({ pointerType }: PointerEvent): void {
    this.byTouch = pointerType === 'touch';
    this.keyed = false;
  }

  private hover(event: PointerEvent): void {
    const { picture, chart } = this;
    if (!picture || !chart || event.pointerType === 'touch' || this.brush?.busy()) return;
    const { left, top } = chart.getBoundingClientRect();
    const here = event.type !== 'pointerleave';
    this.hovered = here ? markAt(picture, [event.clientX - left, event.clientY - top]) : undefined;
  }

  private focusMoved(): void {
    this.keyed = this.chart?.matches(':focus-visible') ?? false;
  }

  private pressed(event: KeyboardEvent): void {
    const { picture, zooming, cursor, query, zoom } = this;
    const command = commandOf(event);
    if (!command || !picture || !zooming) return;
    const obeyed = obey(command, {
      picture,
      zooming,
      from: cursor ?? pointOf(this.points, this.open),
      zoomed: zoom.k > 1,
      boxed: query.box !== undefined,
      come: (point) => this.come(point),
      open: () => cursor !== undefined && this.choose(cursor),
      clearBox: () => this.ask(undefined),
    });
    if (!obeyed) return;
    event.preventDefault();
    event.stopPropagation();
    [this.keyed, this.hovered] = [true, undefined];
  }

  /** The keys come to a mark, and the view goes with them. */
  private come(point: number | undefined): void {
    this.cursor = point ?? this.cursor;
    if (point !== undefined && this.picture) this.zooming?.pan(...wayTo(this.picture, point));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plane-chart': PlaneChart;
  }
}
