import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { problemOf } from '../base/problem.ts';
import type { Report } from '../base/progress.ts';
import { unreachable } from '../base/unreachable.ts';
import type { Gathered } from '../reading/gather.ts';
import type { Ended, ExportReader } from '../reading/reader.ts';
import type { Address } from './address.ts';
import './explore-view.ts';
import type { FilesChosen } from './file-picker.ts';
import './landing-view.ts';
import type { OwnerChosen } from './owner-choice.ts';
import './owner-choice.ts';
import { PageDrop } from './page-drop.ts';
import './progress-card.ts';
import type { QueryChanged } from './query-changed.ts';
import './site-footer.ts';
import type { DiscretionChanged } from './site-header.ts';
import './site-header.ts';
import { begun, type Exploring, progressed, type State, settled } from './state.ts';
import { openStore } from './store.ts';
import { common } from './theme.ts';
import type { TieOpened } from './tie-list.ts';

/** A question to the reader; `wanted` says whether its answer still is. */
type Asked = (reader: ExportReader, report: Report, wanted: () => boolean) => Promise<Ended>;

/** The page. The one element that holds state; all others get properties and fire events. */
@customElement('perennial-app')
export class PerennialApp extends LitElement {
  static override styles = [
    common,
    css`
      :host {
        --gutter: clamp(var(--space-3), 2.2vw, var(--space-5));
        display: flex;
        flex-direction: column;
        min-height: 100vh;
        min-height: 100dvh;
      }
      main {
        flex: 1;
        width: 100%;
        max-width: 120rem;
        margin: 0 auto;
        padding: var(--space-4) var(--gutter) var(--space-6);
      }
      .held {
        position: fixed;
        inset: 0;
        z-index: 10;
        pointer-events: none;
        border: 4px solid var(--alive);
        background: color-mix(in srgb, var(--alive) 12%, transparent);
      }
    `,
  ];

  /** Reads exports; has to be given before anything is dropped. */
  @property({ attribute: false }) reader: ExportReader | undefined;
  /** Where what one looks at is kept over a reload; without one it is not kept. */
  @property({ attribute: false }) address: Address | undefined;

  @query('main > *') private readonly view: LitElement | undefined;
  private readonly drop = new PageDrop(this, (files) => void this.read(files));
  private readonly store = openStore({ kind: 'waiting' }, (before) => this.changed(before));
  /** How often something was asked of the reader: the answer to anything but the last is not waited for. */
  private asked = 0;

  override render() {
    const state = this.store.state();
    return html`
      <site-header
        .state=${state}
        ?discreet=${state.kind === 'exploring' && state.discreet}
        @files-chosen=${this.chosen}
        @discretion-changed=${({ discreet }: DiscretionChanged) => this.explore({ discreet })}
      ></site-header>
      <main
        @files-chosen=${this.chosen}
        @sample-wanted=${() => this.ask((reader, report) => reader.sample(report))}
        @owner-chosen=${({ candidate }: OwnerChosen) => this.ask((reader, report) => reader.chooseOwner(candidate, report))}
        @cancelled=${this.cancel}
        @query-changed=${({ query }: QueryChanged) => this.explore({ query })}
        @tie-opened=${({ tie }: TieOpened) => this.explore({ open: tie })}
        @detail-closed=${() => this.explore({ open: undefined })}
        @refusal-dismissed=${() => this.explore({ refusal: undefined })}
      >
        ${this.main(state)}
      </main>
      <site-footer></site-footer>
      ${this.drop.over ? html`<div class="held"></div>` : ''}
    `;
  }

  private main(state: State) {
    switch (state.kind) {
      case 'waiting':
        return html`<landing-view .over=${this.drop.over}></landing-view>`;
      case 'refused':
        return html`<landing-view .over=${this.drop.over} .problem=${state.problem}></landing-view>`;
      case 'reading':
        return html`<progress-card .progress=${state.progress}></progress-card>`;
      case 'asking':
        return html`
          <owner-choice .candidates=${state.candidates} .conversations=${state.conversations}></owner-choice>
        `;
      case 'exploring':
        return html`<explore-view .state=${state} ?discreet=${state.discreet}></explore-view>`;
      default:
        return unreachable(state);
    }
  }

  private chosen({ files }: FilesChosen): void {
    void this.read(Promise.resolve(files));
  }

  private read(gathering: Promise<Gathered>): Promise<void> {
    return this.ask(async (reader, report, wanted) => {
      const files = await gathering;
      return wanted() ? reader.read(files, report) : { kind: 'cancelled' };
    });
  }

  private cancel(): void {
    this.asked += 1;
    this.reader?.cancel();
    this.store.replace((state) => settled(state, { kind: 'cancelled' }));
  }

  /** Asks the reader for something and shows how it goes, unless something else is asked meanwhile. */
  private async ask(how: Asked): Promise<void> {
    const { reader, store } = this;
    if (!reader) return;
    this.asked += 1;
    const mine = this.asked;
    const wanted = () => mine === this.asked;
    const show = (next: (state: State) => State) => {
      if (wanted()) store.replace(next);
    };
    show(begun);
    try {
      const ended = await how(reader, (progress) => show((state) => progressed(state, progress)), wanted);
      show((state) => settled(state, ended, this.address?.query()));
    } catch (error) {
      show((state) => settled(state, { kind: 'refused', problem: problemOf(error) }));
    }
  }

  private changed(before: State): void {
    this.requestUpdate();
    const state = this.store.state();
    if (before.kind !== state.kind) void this.arrive();
    else if (before.kind === 'exploring' && state.kind === 'exploring' && before.query !== state.query) {
      this.address?.show(state.query);
    }
  }

  /** What had the focus is gone with the view it was in: the new view's heading gets it. */
  private async arrive(): Promise<void> {
    await this.updateComplete;
    await this.view?.updateComplete;
    this.view?.focus();
  }

  private explore(change: Partial<Pick<Exploring, 'query' | 'open' | 'refusal' | 'discreet'>>): void {
    this.store.replace((state) => (state.kind === 'exploring' ? { ...state, ...change } : state));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'perennial-app': PerennialApp;
  }
}
