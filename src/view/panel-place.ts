/**
 * Leads to the panel and back: brings it into sight where it is not, as little as need be, and on closing returns to
 * where one was.
 */
export class PanelPlace {
  private opener: HTMLElement | undefined;
  /** How far the page was scrolled when somebody was opened. An opening dialog scrolls it before one is asked. */
  private opened: number | undefined;
  /** Where to return to; undefined once the reader has scrolled on. */
  private before: number | undefined;

  /** Somebody is being opened by an element of the view; the panel itself only leads on. */
  cameFrom(event: Event): void {
    const [element] = event.composedPath();
    if (!(element instanceof HTMLElement) || element.localName === 'tie-detail') return;
    this.opener = element;
    this.opened = scrollY;
  }

  /** The panel shows somebody: it gets the focus, and comes into sight. */
  enter(panel: HTMLElement): void {
    panel.focus();
    // A sheet lies over the page.
    if (panel.shadowRoot?.querySelector('dialog:modal')) return;
    if (this.opened !== undefined) scrollTo({ top: this.opened, behavior: 'instant' });
    const from = this.opened ?? scrollY;
    this.opened = undefined;

    const { top, bottom } = panel.getBoundingClientRect();
    // What one came from stays in sight above it.
    const down = Math.min(top - innerHeight * 0.4, bottom + margin - innerHeight);
    const up = top - margin;
    if (down <= 0 && up >= 0) return;
    this.before ??= from;
    for (const moved of readerMoves) addEventListener(moved, this.stayed);
    scrollTo({ top: scrollY + (down > 0 ? down : up), behavior: smooth() });
  }

  /** The panel was put away. */
  leave(otherwise: HTMLElement | undefined): void {
    const { opener, before } = this;
    (opener?.isConnected ? opener : otherwise)?.focus({ preventScroll: true });
    if (before !== undefined) scrollTo({ top: before, behavior: smooth() });
    this.opener = undefined;
    this.stayed();
  }

  private readonly stayed = (): void => {
    this.before = undefined;
    for (const moved of readerMoves) removeEventListener(moved, this.stayed);
  };
}

/** By these the reader scrolls, and no script does. */
const readerMoves = ['wheel', 'touchmove'] as const;

/** Kept free above and below the panel, in CSS pixels. */
const margin = 16;

const smooth = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
