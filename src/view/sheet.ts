import { css, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** Where there is no room beside the list. */
const narrow = '(max-width: 60rem)';

/**
 * Opens the host's dialog as a panel in its place where there is room; else as a sheet over the whole page, with
 * what is under it out of reach.
 */
export class Sheet implements ReactiveController {
  private readonly width = matchMedia(narrow);

  constructor(
    host: ReactiveControllerHost,
    private readonly dialog: () => HTMLDialogElement | undefined,
    private readonly wanted: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.width.addEventListener('change', this.open);
  }

  hostDisconnected(): void {
    this.width.removeEventListener('change', this.open);
  }

  hostUpdated(): void {
    if (this.dialog()?.open !== this.wanted()) this.open();
  }

  private readonly open = (): void => {
    const dialog = this.dialog();
    dialog?.close();
    if (!this.wanted()) return;
    if (this.width.matches) dialog?.showModal();
    else dialog?.show();
  };
}

export const sheetStyle = css`
  dialog {
    position: static;
    width: auto;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
  }
  dialog:modal {
    position: fixed;
    inset: 0;
    width: 100%;
    height: 100%;
    max-width: none;
    max-height: none;
    padding: var(--space-3);
    overflow-y: auto;
    overscroll-behavior: contain;
    background: var(--paper);
  }
`;
