import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Instant } from '../base/time.ts';
import type { LastWords } from '../network/messages.ts';
import type { Tie } from '../verdict/tie.ts';
import { cautionWords } from '../words/cautions.ts';
import { connectedSince, groupContact, noProfileLink } from '../words/page.ts';
import { receipt } from '../words/receipt.ts';
import { signWords } from '../words/signs.ts';
import { reasonWords, verdictWords } from '../words/verdicts.ts';
import { lastWords, lastWordsStyle } from './last-words.ts';
import { messageCounts, messageCountsStyle } from './message-counts.ts';
import { profileUrl } from './profile-url.ts';
import { Sheet, sheetStyle } from './sheet.ts';
import { common } from './theme.ts';
import { roleAndCompany } from './tie-row.ts';
import { verdictColours, verdictMark } from './verdict-mark.ts';

/** The panel is to be put away. */
export class DetailClosed extends Event {
  constructor() {
    super('detail-closed', { bubbles: true, composed: true });
  }
}

/** Everything the export shows of one person, open while there is one. @fires detail-closed */
@customElement('tie-detail')
export class TieDetail extends LitElement {
  static override styles = [
    common,
    sheetStyle,
    verdictColours,
    lastWordsStyle,
    messageCountsStyle,
    detailStyle(),
  ];

  @property({ attribute: false }) tie: Tie | undefined;
  @property({ attribute: false }) lastWords: readonly LastWords[] = [];
  @property({ attribute: false }) at = 0 as Instant;
  /** False where silence proves nothing. */
  @property({ attribute: false }) messagesWhole = true;
  @query('h2') private readonly heading: HTMLElement | undefined;
  @query('dialog') private readonly dialog: HTMLDialogElement | undefined;

  constructor() {
    super();
    new Sheet(
      this,
      () => this.dialog,
      () => this.tie !== undefined,
    );
  }

  override focus(): void {
    this.heading?.focus({ preventScroll: true });
  }

  override render() {
    const { tie } = this;
    return html`
      <dialog aria-label="About this person" @cancel=${this.cancelled}>${tie ? this.told(tie) : nothing}</dialog>
    `;
  }

  private told(tie: Tie) {
    const { at, messagesWhole } = this;
    const { person, verdict, facts } = tie;
    return html`
      <div class="card">
        <button class="close" type="button" aria-label="Close" @click=${this.close}>
          <span aria-hidden="true">✕</span>
        </button>
        <div class="who">
          <h2 tabindex="-1"><bdi>${person.name}</bdi></h2>
          <p class="soft"><bdi>${roleAndCompany(tie)}</bdi></p>
          <p class="soft">${connectedSince(person)}</p>
        </div>
        <p class="badge ${verdict.kind}">
          ${verdictMark(verdict.kind)}<strong>${verdictWords[verdict.kind].name}</strong> · ${reasonWords[verdict.reason]}
        </p>
        <p>${receipt(tie, at, { messagesWhole })}</p>
        ${verdict.kind === 'unjudged' ? nothing : messageCounts(facts)}
        ${this.list(
          'Look twice before pruning',
          person.cautions.map((caution) => cautionWords[caution].sentence),
        )}
        ${lastWords(this.lastWords, person.firstName)}
        ${this.list(
          'Signs outside messages',
          person.signs.map((sign) => signWords(sign)),
        )}
        ${person.groupMessages > 0 ? html`<p class="soft small">${groupContact(person.groupMessages)}</p>` : nothing}
        ${this.profile(person.url)}
      </div>
    `;
  }

  private list(title: string, lines: readonly string[]) {
    if (lines.length === 0) return nothing;
    return html`
      <div>
        <h3>${title}</h3>
        <ul>${lines.map((line) => html`<li><bdi>${line}</bdi></li>`)}</ul>
      </div>
    `;
  }

  private profile(url: string) {
    const href = profileUrl(url);
    if (!href) return html`<p class="soft small">${noProfileLink}</p>`;
    return html`
      <a class="button solid" href=${href} target="_blank" rel="noopener noreferrer">Open profile ↗</a>
    `;
  }

  /** The browser's own way of closing a sheet, such as the back gesture: the page closes it by its state. */
  private cancelled(event: Event): void {
    event.preventDefault();
    this.close();
  }

  private close(): void {
    this.dispatchEvent(new DetailClosed());
  }
}

function detailStyle() {
  return css`
    .card {
      position: relative;
      display: grid;
      align-content: start;
      gap: var(--space-4);
      padding: var(--space-4) var(--space-5) var(--space-5);
      overflow-wrap: anywhere;
    }
    .close {
      position: absolute;
      top: var(--space-3);
      inset-inline-end: var(--space-3);
      width: 2.25rem;
      padding: 0;
      border-color: transparent;
      background: none;
    }
    .close:hover {
      background: var(--sunk);
    }
    .who {
      padding-inline-end: var(--space-6);
    }
    h2 {
      font-size: var(--text-xl);
    }
    .badge {
      justify-self: start;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--space-2);
      padding: 0.125rem var(--space-3);
      border-radius: 1rem;
      background: var(--sunk);
      font-size: var(--text-s);
    }
    .badge.alive {
      background: var(--alive-ground);
    }
    .badge.dormant {
      background: var(--dormant-ground);
    }
    .badge.prunable {
      background: var(--prunable-ground);
    }
    .badge.new {
      background: var(--new-ground);
    }
    h3 {
      margin-bottom: var(--space-1);
    }
    ul {
      padding-inline-start: 1.1em;
    }
    .button {
      justify-self: start;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'tie-detail': TieDetail;
  }
  interface HTMLElementEventMap {
    'detail-closed': DetailClosed;
  }
}
