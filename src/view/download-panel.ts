import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Decisions } from '../decisions/decision.ts';
import { allVerdictsCsv, allVerdictsFile } from '../download/all-verdicts.ts';
import { pruneListCsv, pruneListFile, pruneListNote } from '../download/prune-list.ts';
import { saveText } from '../download/save.ts';
import type { Tie } from '../verdict/tie.ts';
import { pruneLimits, removal } from '../words/guide.ts';
import { type Exploring, judged } from './state.ts';
import { common } from './theme.ts';

/** Milliseconds. */
const patience = 150;

/** Everybody as of the export's day, whatever day is looked at: nobody prunes by an old one. */
const today = ({ ties, own, standing, lines, reading }: Exploring): readonly Tie[] =>
  own === standing ? ties : judged(reading.network, own.facts, lines);

/** Nobody has decided anything yet. */
const undecided: Decisions = new Map();

/** The two lists to take along, what the prune list holds, and what it cannot know. */
@customElement('download-panel')
export class DownloadPanel extends LitElement {
  static override styles = [
    common,
    css`
      .card {
        display: grid;
        gap: var(--space-3);
      }
      h3 {
        font-size: var(--text-m);
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) exploring: Exploring | undefined;
  @state() private note: readonly string[] = [];

  private waiting: ReturnType<typeof setTimeout> | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('exploring');
    if (before?.lines === this.exploring?.lines && before?.own === this.exploring?.own) return;
    // Once no line moves any more: to order thousands takes as long as some frames.
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      const { exploring } = this;
      if (!exploring) return;
      const { network, report } = exploring.reading;
      this.note = pruneListNote(
        today(exploring),
        undecided,
        network.messagesWhole,
        report.connections.ghosts,
      );
    }, patience);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.waiting);
  }

  override render() {
    return html`
      <section class="card">
        <h2>Take it with you</h2>
        <div class="buttons">
          <button class="solid" type="button" @click=${() => this.save(pruneListFile, pruneListCsv)}>Prune list</button>
          <button type="button" @click=${() => this.save(allVerdictsFile, allVerdictsCsv)}>All verdicts</button>
        </div>
        ${this.note.map((sentence) => html`<p>${sentence}</p>`)}
        <h3>Before you remove anybody</h3>
        ${[...removal, ...pruneLimits].map((sentence) => html`<p class="soft small">${sentence}</p>`)}
      </section>
    `;
  }

  private save(name: string, csv: typeof allVerdictsCsv): void {
    if (!this.exploring) return;
    const { own, reading } = this.exploring;
    const text = csv(today(this.exploring), undecided, reading.network.messagesWhole, own.at);
    saveText(name, text, 'text/csv;charset=utf-8');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'download-panel': DownloadPanel;
  }
}
