import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { dayOf, instant } from '../base/time.ts';
import { formatsOf } from '../words/formats.ts';
import { hideNames } from '../words/page.ts';
import './file-picker.ts';
import type { Exploring, State } from './state.ts';
import { common } from './theme.ts';
import './view-nav.ts';
import { wordMark, wordMarkStyle } from './word-mark.ts';

/** Names are to be blurred, or shown again. */
export class DiscretionChanged extends Event {
  constructor(readonly discreet: boolean) {
    super('discretion-changed', { bubbles: true, composed: true });
  }
}

/** The wordmark, and whose export is open, of how many people, as of which day. @fires files-chosen @fires discretion-changed */
@customElement('site-header')
export class SiteHeader extends LitElement {
  static override styles = [
    common,
    wordMarkStyle,
    css`
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2) var(--space-4);
        padding: var(--space-3) max(var(--gutter), 50% - 60rem + var(--gutter));
        border-bottom: 1px solid var(--line);
        min-height: 3.75rem;
      }
      .whose {
        margin-inline-start: auto;
        color: var(--ink-soft);
        overflow-wrap: anywhere;
        font-size: var(--text-s);
      }
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      [aria-pressed='true'],
      [aria-pressed='true']:hover {
        background: var(--ink);
        border-color: var(--ink);
        color: var(--paper);
      }
      view-nav {
        min-width: 0;
      }
      @media (max-width: 48rem) {
        view-nav {
          order: 2;
          width: 100%;
        }
        .whose {
          order: 3;
          width: 100%;
        }
      }
    `,
  ];

  @property({ attribute: false }) state: State = { kind: 'waiting' };

  override render() {
    const { state } = this;
    const open = state.kind === 'exploring' || state.kind === 'asking';
    return html`
      <header>
        ${wordMark}
        ${
          state.kind === 'exploring'
            ? html`<view-nav .view=${state.view}></view-nav>${this.whose(state)}`
            : nothing
        }
        <div class="tools">
          ${state.kind === 'exploring' ? this.hider(state) : nothing}
          ${open ? html`<file-picker label="Open another export"></file-picker>` : nothing}
        </div>
      </header>
    `;
  }

  private hider({ discreet }: Exploring) {
    return html`
      <button
        type="button"
        title=${hideNames.title}
        aria-pressed=${discreet}
        @click=${() => this.dispatchEvent(new DiscretionChanged(!discreet))}
      >
        ${hideNames.label}
      </button>
    `;
  }

  private whose({ reading, ties, own }: Exploring) {
    const { counted, day } = formatsOf();
    const { owner } = reading;
    const name = owner.kind === 'found' ? owner.owner.name : owner.kind === 'not needed' ? owner.name : '';
    return html`
      <p class="whose">
        ${name ? html`<bdi class="private">${name}</bdi> · ` : nothing}${counted(ties.length, { one: 'connection', other: 'connections' })}
        · as of ${day(dayOf(instant(own.at - 1)))}
      </p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'site-header': SiteHeader;
  }
  interface HTMLElementEventMap {
    'discretion-changed': DiscretionChanged;
  }
}
