import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fromDrop, type Gathered } from '../reading/gather.ts';

/** Lets files be dropped anywhere on the page; `over` while some are held above it. */
export class PageDrop implements ReactiveController {
  over = false;
  /** Enters minus leaves: moving from one element to the next enters before it leaves. */
  private depth = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly dropped: (files: Promise<Gathered>) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const [name, listener] of this.listeners) addEventListener(name, listener);
  }

  hostDisconnected(): void {
    for (const [name, listener] of this.listeners) removeEventListener(name, listener);
  }

  private readonly listeners: readonly (readonly [DragEventName, (event: DragEvent) => void])[] = [
    ['dragenter', (event) => this.onFiles(event, () => this.deepen(1))],
    ['dragleave', (event) => this.onFiles(event, () => this.deepen(-1))],
    ['dragover', (event) => this.onFiles(event, ({ dataTransfer }) => (dataTransfer.dropEffect = 'copy'))],
    [
      'drop',
      (event) =>
        this.onFiles(event, ({ dataTransfer }) => {
          this.deepen(-this.depth);
          this.dropped(fromDrop(dataTransfer));
        }),
    ],
  ];

  private deepen(by: number): void {
    this.depth = Math.max(0, this.depth + by);
    this.over = this.depth > 0;
    this.host.requestUpdate();
  }

  /** Text dragged within the page is none of ours. */
  private onFiles(event: DragEvent, then: (event: FileDrag) => void): void {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    then(event);
  }
}

type DragEventName = 'dragenter' | 'dragleave' | 'dragover' | 'drop';
type FileDrag = DragEvent & { readonly dataTransfer: DataTransfer };

const carriesFiles = (event: DragEvent): event is FileDrag =>
  event.dataTransfer?.types.includes('Files') ?? false;
