import { html, nothing } from 'lit';
import { dayOf, instant } from '../base/time.ts';
import type { LeftOut } from '../explore/filter.ts';
import { isKnown } from '../verdict/measure.ts';
import type { Tie } from '../verdict/tie.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { lookingBack, standingWords, viewWords } from '../words/views.ts';
import { InstantAsked } from './asked.ts';
import './lines-panel.ts';
import './right-view.ts';
import type { Exploring } from './state.ts';
import './tie-plane.ts';
import './time-view.ts';

/** Said above everything while another day than the export's is looked at, with the way back. */
export function standingNote({ at, own }: Exploring) {
  if (at === own.at) return nothing;
  const day = (end: number) => dayOf(instant(end - 1));
  const { note, back } = standingWords(day(at), day(own.at));
  return html`
    <p class="card standing" role="status">
      ${note}
      <button type="button" @click=${({ target }: Event) => target?.dispatchEvent(new InstantAsked(undefined))}>${back}</button>
    </p>
  `;
}

/** The plane with its lines, as of where one stands. */
export const plane = (
  { ties, query, at, open, lines, past, reading, discreet }: Exploring,
  leftOut: LeftOut,
) => html`
  <tie-plane
    class="card"
    .ties=${ties}
    .leftOut=${leftOut}
    .query=${query}
    .at=${at}
    .open=${open}
    .lines=${lines}
    .years=${past.years}
    .messagesWhole=${reading.network.messagesWhole}
    ?discreet=${discreet}
  ></tie-plane>
`;

export const linesPanel = ({ lines, ties, own, standing, past, reading }: Exploring) => html`
  <lines-panel
    .lines=${lines}
    .ties=${ties}
    .apart=${standing === own ? reading.facts : undefined}
    .messagesWhole=${reading.network.messagesWhole}
    .years=${past.years}
  ></lines-panel>
`;

/** Over time: the network's course, and the plane as of any day of it. */
export const timePage = (state: Exploring, leftOut: LeftOut) => html`
  <time-view
    .stock=${state.past.stock}
    ?whole=${state.past.stockWhole}
    .cohorts=${state.past.cohorts}
    .revivals=${state.past.revivals}
    .kinds=${kindsOf(state.ties)}
    .at=${state.at}
    .last=${state.own.at}
  ></time-view>
  ${plane(state, leftOut)}
`;

/** How right is this: the back-test, and the lines that it follows. */
export function rightPage(state: Exploring) {
  const { past, lines, reading, own, discreet } = state;
  if (past.years === undefined) {
    return html`
      <h1 tabindex="-1">${viewWords.right}</h1>
      <p class="card" role="status">${lookingBack}</p>
    `;
  }
  return html`
    <right-view
      .years=${past.years}
      .lines=${lines}
      .messagesWhole=${reading.network.messagesWhole}
      .people=${reading.network.people}
      .learned=${own.learned}
      .at=${own.at}
      ?discreet=${discreet}
    ></right-view>
    ${linesPanel(state)}
  `;
}

type Kinds = readonly (Verdict['kind'] | undefined)[];

const kinds = new WeakMap<readonly Tie[], Kinds>();

/** What everybody is, where they are known. */
function kindsOf(ties: readonly Tie[]): Kinds {
  const known =
    kinds.get(ties) ?? ties.map(({ facts, verdict }) => (isKnown(facts) ? verdict.kind : undefined));
  kinds.set(ties, known);
  return known;
}
