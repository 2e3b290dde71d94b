import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { problemOf } from '../base/problem.ts';
import type { Report } from '../base/progress.ts';
import { dayOf, instant } from '../base/time.ts';
import { unreachable } from '../base/unreachable.ts';
import type { Kept } from '../decisions/store.ts';
import { type Correction, corrected, findingKey } from '../network/corrections.ts';
import type { Gathered } from '../reading/gather.ts';
import type { Ended, ExportReader } from '../reading/reader.ts';
import type { Address } from './address.ts';
import type { InstantAsked, LinesMoved, PeopleAsked } from './asked.ts';
import type { CorrectionMade } from './correct-list.ts';
import './explore-view.ts';
import type { FilesChosen } from './file-picker.ts';
import './landing-view.ts';
import { Lookout } from './lookout.ts';
import type { OwnerChosen } from './owner-choice.ts';
import './owner-choice.ts';
import { PageDrop } from './page-drop.ts';
import './progress-card.ts';
import type { QueryChanged } from './query-changed.ts';
import type { DayChosen } from './report/report-you.ts';
import './site-footer.ts';
import type { DiscretionChanged } from './site-header.ts';
import './site-header.ts';
import { begun, type Exploring, progressed, type State, settled } from './state.ts';
import { openStore } from './store.ts';
import { common } from './theme.ts';
import type { TieOpened } from './tie-list.ts';
import type { ViewChosen } from './view-nav.ts';

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
  /** Where corrections are kept; without one nothing can be corrected. */
  @property({ attribute: false }) kept: Kept | undefined;

  @query('main > *') private readonly view: LitElement | undefined;
  private readonly drop = new PageDrop(this, (files) => void this.read(files));
  private readonly store = openStore({ kind: 'waiting' }, (before) => this.changed(before));
  private readonly lookout = new Lookout(this.store);
  /** How often something was asked of the reader: the answer to anything but the last is not waited for. */
  private asked = 0;
  /** Settled once the view that was shown last has the focus. */
  private arriving: Promise<void> = Promise.resolve();

  override render() {
    const state = this.store.state();
    return html`
      <site-header
        .state=${state}
        ?discreet=${state.kind === 'exploring' && state.discreet}
        @files-chosen=${this.chosen}
        @discretion-changed=${({ discreet }: DiscretionChanged) => this.explore({ discreet })}
        @view-chosen=${({ view }: ViewChosen) => this.explore({ view })}
      ></site-header>
      <main
        @files-chosen=${this.chosen}
        @sample-wanted=${() => this.ask((reader, report) => reader.sample(report))}
        @owner-chosen=${this.ownerChosen}
        @day-chosen=${({ day }: DayChosen) => this.correct((reader, report) => reader.chooseDay(day, report))}
        @cancelled=${this.cancel}
        @query-changed=${({ query }: QueryChanged) => this.explore({ query })}
        @tie-opened=${({ tie }: TieOpened) => this.explore({ open: tie })}
        @detail-closed=${() => this.explore({ open: undefined })}
        @correction-made=${this.correctionMade}
        @refusal-dismissed=${() => this.explore({ refusal: undefined })}
        @lines-moved=${({ lines }: LinesMoved) => this.lookout.draw(lines)}
        @instant-asked=${(asked: InstantAsked) => this.lookout.stand(asked)}
        @people-asked=${(asked: PeopleAsked) => this.lookout.list(asked)}
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

  /**
   * Asks the reader for something and shows how it goes, unless something else is asked meanwhile. What is read `again`
   * is looked at as before, and read behind what one looks at, unless its progress is to be `shown`.
   */
  private async ask(how: Asked, again = false, shown = !again): Promise<void> {
    const { reader, store, kept } = this;
    if (!reader) return;
    this.asked += 1;
    const mine = this.asked;
    const wanted = () => mine === this.asked;
    const show = (next: (state: State) => State) => {
      if (wanted()) store.replace(next);
    };
    if (shown) show(begun);
    try {
      if (kept) reader.remember(await kept.said());
      if (!wanted()) return;
      const ended = await how(reader, (progress) => show((state) => progressed(state, progress)), wanted);
      const looking = this.address?.looking();
      show((state) => settled(state, ended, looking, again));
      if (ended.kind === 'read' && wanted()) this.lookout.opened(reader, again ? undefined : looking?.day);
      this.explore({ kept: kept?.works ?? true });
    } catch (error) {
      show((state) => settled(state, { kind: 'refused', problem: problemOf(error) }));
    }
  }

  /** Asks for the open export to be read anew, and leads back to the report in which that was asked for. */
  private async correct(how: Asked): Promise<void> {
    const reported = this.store.state().kind === 'exploring';
    await this.ask(how, reported, true);
    await this.arriving;
    if (reported) this.view?.renderRoot.querySelector<HTMLElement>('report-panel')?.focus();
  }

  private correctionMade({ correction, back }: CorrectionMade): void {
    const state = this.store.state();
    if (state.kind !== 'exploring') return;
    this.keep(state.reading.corrected, correction, back);
    void this.ask(
      (reader, report) =>
        correction.kind === 'owner' ? reader.chooseOwner(undefined, report) : reader.again(report),
      true,
    );
  }

  private ownerChosen({ candidate }: OwnerChosen): void {
    const state = this.store.state();
    const owner = { slug: candidate?.slug, name: candidate?.name ?? '' };
    const found =
      state.kind === 'asking'
        ? findingKey({ ...state, kind: 'unsure' })
        : state.kind === 'exploring'
          ? state.reading.corrected.found
          : '';
    this.keep({ owner: found, found }, { kind: 'owner', owner }, candidate === undefined);
    void this.correct((reader, report) => reader.chooseOwner(candidate, report));
  }

  private keep(place: Parameters<typeof corrected>[1], correction: Correction, back: boolean): void {
    const { kept } = this;
    void kept
      ?.change((said) => corrected(said, place, correction, back))
      .then(() => this.explore({ kept: kept.works }));
  }

  private changed(before: State): void {
    this.requestUpdate();
    const state = this.store.state();
    if (before.kind !== state.kind) this.arriving = this.arrive();
    if (before.kind !== 'exploring' || state.kind !== 'exploring') return;
    if (before.view !== state.view) this.arriving = this.arrive();
    const { view, query, lines, at, own } = state;
    if (before.view !== view || before.query !== query || before.lines !== lines || before.at !== at) {
      this.address?.show({ view, query, lines, day: at === own.at ? undefined : dayOf(instant(at - 1)) });
    }
  }

  /** What had the focus is gone with the view it was in: the new view's heading gets it. */
  private async arrive(): Promise<void> {
    await this.updateComplete;
    await this.view?.updateComplete;
    this.view?.focus();
  }

  private explore(
    change: Partial<Pick<Exploring, 'query' | 'open' | 'refusal' | 'discreet' | 'kept' | 'view'>>,
  ): void {
    this.store.replace((state) => (state.kind === 'exploring' ? { ...state, ...change } : state));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'perennial-app': PerennialApp;
  }
}
