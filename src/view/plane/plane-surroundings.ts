import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Colours, coloursIn } from './plane-template.ts';

/** Tells a host while it is in the document of changes around it: of its size, and of the reader's colour scheme. */
export class Surroundings implements ReactiveController {
  private readonly observer: ResizeObserver;
  private readonly schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((media) =>
    matchMedia(media),
  );

  private observed: Element | undefined;
  private known: Colours | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly measured: () => Element | undefined,
    resized: () => void,
    private readonly recoloured: () => void,
  ) {
    this.observer = new ResizeObserver(resized);
    host.addController(this);
  }

  /** The colours of the scheme; remembered until it changes, for asking settles the whole page's style. */
  colours(root: ParentNode): Colours {
    this.known ??= coloursIn(root);
    return this.known;
  }

  private readonly changed = (): void => {
    this.known = undefined;
    this.recoloured();
  };

  hostConnected(): void {
    for (const scheme of this.schemes) scheme.addEventListener('change', this.changed);
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const element = this.measured();
    if (element && element !== this.observed) this.observer.observe(element);
    this.observed = element;
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    this.observed = undefined;
    for (const scheme of this.schemes) scheme.removeEventListener('change', this.changed);
  }
}
