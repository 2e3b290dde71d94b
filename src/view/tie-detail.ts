import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { type Instant, startOf } from '../base/time.ts';
import { knownMessages } from '../explore/known-messages.ts';
import type { LastWords, MessageColumns } from '../network/messages.ts';
import { type Conversation, conversationsOf } from '../verdict/conversations.ts';
import type { Learned } from '../verdict/learn.ts';
import type { Tie } from '../verdict/tie.ts';
import { daysUntil } from '../words/ago.ts';
import { connectedSince, groupContact, noProfileLink } from '../words/page.ts';
import { placeWords, stepWords } from '../words/panel.ts';
import { receipt, receiptLine } from '../words/receipt.ts';
import { neverWords } from '../words/timeline.ts';
import { reasonWords, verdictWords } from '../words/verdicts.ts';
import './correct-list.ts';
import './correct-tie.ts';
import { lastWords, lastWordsStyle } from './last-words.ts';
import { messageCounts, messageCountsStyle } from './message-counts.ts';
import { profileUrl } from './profile-url.ts';
import { Sheet, sheetStyle } from './sheet.ts';
import type { Exploring } from './state.ts';
import { common } from './theme.ts';
import { detailStyle } from './tie-detail-style.ts';
import { tieEvidence, tieEvidenceStyle } from './tie-evidence.ts';
import { TieOpened } from './tie-list.ts';
import './tie-moments.ts';

import { tieCautions, tieSigns, tieSignsStyle } from './tie-signs.ts';
import './tie-timeline.ts';
import { verdictColours, verdictMark } from './verdict-mark.ts';

/** The panel is to be put away. */
export class DetailClosed extends Event {
  constructor() {
    super('detail-closed', { bubbles: true, composed: true });
  }
}

/**
 * Everything the export shows of one person, open while there is one; the left and right arrow lead to their neighbours
 * in the list. @fires detail-closed @fires tie-opened @fires correction-made
 */
@customElement('tie-detail')
export class TieDetail extends LitElement {
  static override styles = [
    common,
    sheetStyle,
    verdictColours,
    lastWordsStyle,
    messageCountsStyle,
    tieEvidenceStyle,
    tieSignsStyle,
    detailStyle,
  ];

  @property({ attribute: false }) tie: Tie | undefined;
  /** The tie's index among all. */
  @property({ attribute: false }) index: number | undefined;
  @property({ attribute: false }) lastWords: readonly LastWords[] = [];
  @property({ attribute: false }) at = 0 as Instant;
  /** False where silence proves nothing. */
  @property({ attribute: false }) messagesWhole = true;
  /** Everybody's, for the timeline; without them there is none. */
  @property({ attribute: false }) messages: MessageColumns | undefined;
  /** What the evidence was counted from; without it the receipt alone tells it. */
  @property({ attribute: false }) learned: Learned | undefined;
  /** Where in the list the tie stands, 0 the first; undefined for one that is filtered away. */
  @property({ attribute: false }) place: { readonly index: number; readonly of: number } | undefined;
  /** The neighbours in the list, by their index among all ties. */
  @property({ attribute: false }) previous: number | undefined;
  @property({ attribute: false }) next: number | undefined;
  /** What it is part of; without it nothing can be corrected. */
  @property({ attribute: false }) exploring: Exploring | undefined;
  /** What tells who it is is blurred. */
  @property({ type: Boolean, reflect: true }) discreet = false;

  private conversations: readonly Conversation[] = [];
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

  /** Takes the focus to the name, unless it is in the panel already: who steps through the list stays on the button. */
  override focus(): void {
    if (!this.shadowRoot?.activeElement) this.heading?.focus({ preventScroll: true });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { messages, index, at } = this;
    if (!changed.has('index') && !changed.has('messages') && !changed.has('at')) return;
    this.conversations =
      messages && index !== undefined ? conversationsOf(knownMessages(messages, at), index, at) : [];
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('tie');
    if (before && before.person.key !== this.tie?.person.key && this.dialog) this.dialog.scrollTop = 0;
  }

  override render() {
    const { tie } = this;
    return html`
      <dialog aria-label="About this person" @cancel=${this.cancelled} @keydown=${this.pressed}>
        ${tie ? this.told(tie) : nothing}
      </dialog>
    `;
  }

  private told(tie: Tie) {
    const { at, messagesWhole, learned } = this;
    const { person, verdict, facts } = tie;
    const judged = verdict.kind !== 'new' && verdict.kind !== 'unjudged';
    const apart = learned !== undefined && judged;
    return html`
      <div class="card">
        ${this.bar()}
        <div class="who" aria-live="polite" aria-atomic="true">
          <h2 tabindex="-1" autofocus><bdi class="private">${person.name}</bdi></h2>
          <p class="soft private">${whereAndWhat(tie)}</p>
          <p class="soft">${connectedSince(person)}</p>
        </div>
        ${this.line(tie)}
        <p class="badge ${verdict.kind}">
          ${verdictMark(verdict.kind)}<strong>${verdictWords[verdict.kind].name}</strong> · ${reasonWords[verdict.reason]}
        </p>
        <p>${(apart ? receiptLine : receipt)(tie, at, { messagesWhole })}</p>
        ${apart ? tieEvidence(facts, learned) : nothing}
        ${apart ? html`<tie-moments .exploring=${this.exploring} .index=${this.index} ?discreet=${this.discreet}></tie-moments>` : nothing}
        ${profile(person.url)}
        ${tieCautions(person)}
        ${lastWords(this.lastWords, person.firstName)}
        ${verdict.kind === 'unjudged' ? nothing : messageCounts(facts)}
        ${tieSigns(person, at)}
        <correct-tie .tie=${tie} .exploring=${this.exploring} ?hidden=${!this.exploring}></correct-tie>
        ${person.groupMessages > 0 ? html`<p class="soft small">${groupContact(person.groupMessages)}</p>` : nothing}
      </div>
    `;
  }

  /** Who comes before and after, where in the list one is, and the way out. */
  private bar() {
    const { place, previous, next } = this;
    const step = (to: number | undefined, label: string, sign: string) => html`
      <button type="button" aria-label=${label} aria-disabled=${to === undefined} @click=${() => this.step(to)}>
        <span aria-hidden="true">${sign}</span>
      </button>
    `;
    return html`
      <div class="bar">
        ${
          place === undefined && previous === undefined && next === undefined
            ? nothing
            : html`${step(previous, stepWords.previous, '←')}${step(next, stepWords.next, '→')}`
        }
        ${place ? html`<span class="place soft small">${placeWords(place)}</span>` : nothing}
        <button class="close" type="button" aria-label="Close" @click=${this.close}>
          <span aria-hidden="true">✕</span>
        </button>
      </div>
    `;
  }

  /** The conversations over time; of who never exchanged a word, how long that has been so. */
  private line({ person: { connectedOn }, facts }: Tie) {
    const { conversations, at } = this;
    if (conversations.length > 0) {
      return html`<tie-timeline .conversations=${conversations} .at=${at}></tie-timeline>`;
    }
    const silent = facts.sent + facts.received === 0 && this.messagesWhole && this.messages !== undefined;
    if (!silent || connectedOn === undefined) return nothing;
    return html`<p class="never">${neverWords(Math.max(0, daysUntil(startOf(connectedOn), at)))}</p>`;
  }

  private pressed(event: KeyboardEvent): void {
    const target = event.composedPath()[0];
    if (event.altKey || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (target instanceof Element && target.matches('input, select, textarea, [contenteditable]')) return;
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    this.step(event.key === 'ArrowLeft' ? this.previous : this.next);
  }

  private step(to: number | undefined): void {
    if (to !== undefined) this.dispatchEvent(new TieOpened(to));
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

function whereAndWhat({ person: { position, company } }: Tie) {
  const part = (text: string) => html`<bdi>${text}</bdi>`;
  return position && company ? html`${part(position)} · ${part(company)}` : part(position || company);
}

function profile(url: string) {
  const href = profileUrl(url);
  if (!href) return html`<p class="soft small">${noProfileLink}</p>`;
  return html`
    <a class="button solid" href=${href} target="_blank" rel="noopener noreferrer">Open profile ↗</a>
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
