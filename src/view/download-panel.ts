import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Decisions } from '../decisions/decision.ts';
import { allVerdictsCsv, allVerdictsFile } from '../download/all-verdicts.ts';
import { pruneListCsv, pruneListFile, pruneListNote } from '../download/prune-list.ts';
import { saveText } from '../download/save.ts';
import { pruneLimits, removal } from '../words/guide.ts';
import type { Exploring } from './state.ts';
import { common } from './theme.ts';

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

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { exploring } = this;
    if (!exploring || changed.get('exploring')?.ties === exploring.ties) return;
    const { network, report } = exploring.reading;
    this.note = pruneListNote(exploring.ties, undecided, network.messagesWhole, report.connections.ghosts);
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
    const { ties, at, reading } = this.exploring;
    saveText(name, csv(ties, undecided, reading.network.messagesWhole, at), 'text/csv;charset=utf-8');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'download-panel': DownloadPanel;
  }
}
