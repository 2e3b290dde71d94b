import { html, nothing, type TemplateResult } from 'lit';
import type { Instant } from '../../base/time.ts';
import type { Person } from '../../network/person.ts';
import { type Misses, missWords, showAll } from '../../words/backtest-misses.ts';
import { InstantAsked } from '../asked.ts';
import { said } from './said.ts';

/** Of so many the rest are folded away. */
const most = 8;

/** Of whom a verdict was wrong, each to be opened as they looked at `at`. @fires instant-asked */
export const missList = (
  { title, misses }: Misses,
  people: readonly Person[],
  at: Instant,
  unfolded: boolean,
  unfold: () => void,
): TemplateResult => html`
  <h3>${said(title)}</h3>
  <ul role="list">
    ${misses.slice(0, unfolded ? undefined : most).map(
      ({ person, came }) => html`
        <li>
          <button
            class="miss"
            type="button"
            @click=${({ currentTarget }: Event) => currentTarget?.dispatchEvent(new InstantAsked(at, person))}
          >
            <strong class="private"><bdi>${people[person]?.name}</bdi></strong> <span class="soft small">${came}</span>
          </button>
        </li>
      `,
    )}
  </ul>
  ${
    misses.length > most
      ? html`<button type="button" aria-expanded=${unfolded} @click=${unfold}>${unfolded ? missWords.fewer : showAll(misses.length)}</button>`
      : nothing
  }
`;
