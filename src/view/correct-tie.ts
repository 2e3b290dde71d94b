import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { searchable, wordsOf } from '../explore/search.ts';
import { type Correction, type End, sameGroups } from '../network/corrections.ts';
import type { Tie } from '../verdict/tie.ts';
import {
  connectionTold,
  correctWords,
  joinedByName,
  messagesTold,
  moreToFind,
  sameFollows,
} from '../words/corrections.ts';
import { CorrectionMade } from './correct-list.ts';
import type { Exploring } from './state.ts';
import { common } from './theme.ts';

/** So many are offered at once. */
const offered = 6;

/** Who may be the same person. */
interface Other extends End {
  /** Of somebody who is no connection. */
  readonly messages?: number;
  readonly company?: string;
}

/** What can be said of who somebody is, and what was. @fires correction-made */
@customElement('correct-tie')
export class CorrectTie extends LitElement {
  static override styles = [
    common,
    css`
      :host,
      .choice {
        display: grid;
        gap: var(--space-2);
        font-size: var(--text-s);
      }
      summary {
        width: fit-content;
        cursor: pointer;
      }
      .choice {
        padding-top: var(--space-2);
      }
      button {
        justify-self: start;
        font-size: inherit;
      }
      ul {
        list-style: none;
      }
      li button {
        width: 100%;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 var(--space-2);
        padding: 0 var(--space-2);
        border: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) tie: Tie | undefined;
  @property({ attribute: false }) exploring: Exploring | undefined;
  /** How far one is: undefined at the start, the text that is sought, or the one who was found. */
  @state() private at: string | Other | undefined;
  /** Something was said, and what follows from it is not there yet. */
  @state() private waiting = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { tie, exploring } = this;
    const before = changed.get('exploring');
    if (before && (before.reading !== exploring?.reading || exploring.refusal)) this.waiting = false;
    if (changed.has('tie') && changed.get('tie')?.person.key !== tie?.person.key) this.at = undefined;
  }

  override render() {
    const { tie, exploring, at } = this;
    if (!tie || !exploring) return nothing;
    const { key, name, byName } = tie.person;
    const { corrections } = exploring.reading.corrected;
    const keys = sameGroups(corrections).find((group) => group.has(key)) ?? new Set([key]);
    const said = corrections.filter(
      (one) => one.kind !== 'owner' && (keys.has(one.a.key) || keys.has(one.b.key)),
    );
    return html`
      ${byName.map(
        (other) => html`
          <p><bdi class="private">${joinedByName(other)}</bdi></p>
          <button type="button" @click=${() => this.say('apart', other)}>${correctWords.notTheirs}</button>
        `,
      )}
      <div role="status" @correction-made=${this.wait}>
        ${this.waiting ? correctWords.again : nothing}
        <correct-list .corrections=${said} .kept=${exploring.kept}></correct-list>
      </div>
      <details
        .open=${at !== undefined}
        @toggle=${({ currentTarget }: Event & { readonly currentTarget: HTMLDetailsElement }) => {
          if (currentTarget.open) this.at ??= '';
          else this.at = undefined;
        }}
        @keydown=${this.pressed}
      >
        <summary class="soft">${correctWords.open}</summary>
        <div class="choice">
          ${
            typeof at === 'object'
              ? html`
                  <p><bdi class="private">${sameFollows(at.name, name, at.messages)}</bdi></p>
                  <button class="solid" type="button" @click=${() => this.say('same', at)}>${correctWords.same}</button>
                  <button type="button" @click=${() => this.go('')}>${correctWords.cancel}</button>
                `
              : at === undefined
                ? nothing
                : this.choice(tie, exploring, at)
          }
        </div>
      </details>
    `;
  }

  private choice(tie: Tie, exploring: Exploring, text: string) {
    const others = othersFor(tie, exploring, wordsOf(text));
    const more = others.length - offered;
    return html`
      <input
        type="search"
        aria-label=${correctWords.find}
        placeholder=${correctWords.find}
        autocomplete="off"
        .value=${text}
        @input=${({ target }: InputEvent) => {
          if (target instanceof HTMLInputElement) this.at = target.value;
        }}
      />
      <ul role="list">
        ${others.slice(0, offered).map(
          (other) => html`
            <li>
              <button type="button" @click=${() => this.go(other)}>
                <bdi class="private">${other.name}</bdi>
                <span class="soft">${other.messages === undefined ? connectionTold(other.company) : messagesTold(other.messages)}</span>
              </button>
            </li>
          `,
        )}
      </ul>
      <p class="soft" role="status">${others.length === 0 ? correctWords.nobody : more > 0 ? moreToFind(more) : nothing}</p>
    `;
  }

  /** Goes a step on or back, and takes the focus along. */
  private go(at: string | Other | undefined): void {
    this.at = at;
    void this.updateComplete.then(() => {
      const first = at === undefined ? 'summary' : '.choice input, .choice button';
      this.renderRoot.querySelector<HTMLElement>(first)?.focus();
    });
  }

  private say(kind: 'same' | 'apart', { key, name }: End): void {
    const { tie } = this;
    if (!tie) return;
    const correction: Correction = {
      kind,
      a: { key, name },
      b: { key: tie.person.key, name: tie.person.name },
    };
    this.wait();
    this.dispatchEvent(new CorrectionMade(correction));
  }

  /** The button that was pressed may be gone with what follows: the focus goes where it stays. */
  private wait(): void {
    this.waiting = true;
    this.go(undefined);
  }

  /** Escape puts away the choice, and the panel that it is in stays. */
  private pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.at === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.go(undefined);
  }
}

/** Those whose name has the words: first who is no connection, and of these who shares a name. Connections are sought. */
function othersFor(
  { person }: Tie,
  { ties, reading: { report } }: Exploring,
  words: readonly string[],
): readonly Other[] {
  const fits = ({ name }: End) => {
    const text = searchable(name);
    return words.every((word) => text.includes(word));
  };
  const own = wordsOf(person.name);
  const alike = ({ name }: End) => wordsOf(name).some((word) => own.includes(word));
  const strangers = [...report.strangers, ...report.unsure]
    .map(({ key, name, messages }) => ({ key, name: name || key, messages }))
    .filter(fits);
  const connections = words.length === 0 ? [] : ties.map((tie) => tie.person).filter(fits);
  return [
    ...strangers.filter(alike),
    ...strangers.filter((other) => !alike(other)),
    ...connections
      .filter(({ key }) => key !== person.key)
      .map(({ key, name, company }) => ({ key, name, company })),
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'correct-tie': CorrectTie;
  }
}
