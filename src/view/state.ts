import type { Problem } from '../base/problem.ts';
import type { Progress } from '../base/progress.ts';
import { endOf, type Instant } from '../base/time.ts';
import { unreachable } from '../base/unreachable.ts';
import type { Looking, ViewName } from '../explore/looking.ts';
import { emptyQuery, type Query } from '../explore/query.ts';
import { searchTexts } from '../explore/search.ts';
import { sameGroups } from '../network/corrections.ts';
import type { Network } from '../network/network.ts';
import type { OwnerCandidate } from '../network/owner.ts';
import type { Ended } from '../reading/reader.ts';
import type { Reading } from '../reading/reading.ts';
import type { Cohort } from '../verdict/cohorts.ts';
import { judge } from '../verdict/judge.ts';
import type { Learned } from '../verdict/learn.ts';
import { defaultLines, type Lines } from '../verdict/lines.ts';
import type { PastYear } from '../verdict/past-years.ts';
import type { Revival } from '../verdict/revivals.ts';
import type { Stock } from '../verdict/stock.ts';
import type { Tie } from '../verdict/tie.ts';
import type { TieFacts } from '../verdict/verdict.ts';

/** What the page is doing. Replaced whole, never changed in place. */
export type State = Waiting | Busy | Refused | Asking | Exploring;

interface Waiting {
  readonly kind: 'waiting';
}

export interface Busy {
  readonly kind: 'reading';
  readonly progress: Progress;
  /** What one returns to when the reading is cancelled. */
  readonly behind: Waiting | Asking | Exploring;
}

interface Refused {
  readonly kind: 'refused';
  readonly problem: Problem;
}

interface Asking {
  readonly kind: 'asking';
  readonly candidates: readonly OwnerCandidate[];
  readonly conversations: number;
}

export interface Exploring {
  readonly kind: 'exploring';
  readonly reading: Reading;
  /** By index into `reading.network.people`. */
  readonly ties: readonly Tie[];
  /** What each tie is searched by. */
  readonly texts: readonly string[];
  readonly view: ViewName;
  /** Where the verdicts' lines are drawn. */
  readonly lines: Lines;
  /** The export's own day; and the instant that is looked at, the same unless another was asked for. */
  readonly own: Standing;
  readonly standing: Standing;
  /** T of the judgement: where one stands. */
  readonly at: Instant;
  /** What else is known of the past by now. */
  readonly past: Past;
  readonly query: Query;
  /** The index of the tie in the panel. */
  readonly open: number | undefined;
  /** Names and companies are blurred. */
  readonly discreet: boolean;
  /** Why the last drop was not read, while this export stays open. */
  readonly refusal: Problem | undefined;
  /** False where the device keeps nothing of what is said. */
  readonly kept: boolean;
}

/** What was measured of everybody as of an instant. */
interface Standing {
  readonly at: Instant;
  readonly greetings: Lines['greetings'];
  readonly learned: Learned;
  /** By index into the network's people. */
  readonly facts: readonly TieFacts[];
}

/** What the worker tells of the past, each part undefined until it has come. */
interface Past {
  readonly years: readonly PastYear[] | undefined;
  /** Oldest first; the latest come first. */
  readonly stock: readonly Stock[];
  readonly stockWhole: boolean;
  readonly cohorts: readonly Cohort[] | undefined;
  readonly revivals: readonly Revival[] | undefined;
}

/** A reading begins. */
export const begun = (state: State): Busy => ({
  kind: 'reading',
  progress: { stage: 'opening', rows: 0, fraction: 0 },
  behind: behind(state),
});

function behind(state: State): Busy['behind'] {
  switch (state.kind) {
    case 'waiting':
    case 'refused':
      return { kind: 'waiting' };
    case 'reading':
      return state.behind;
    case 'asking':
      return state;
    case 'exploring':
      return { ...state, refusal: undefined };
    default:
      return unreachable(state);
  }
}

export const progressed = (state: State, progress: Progress): State =>
  state.kind === 'reading' ? { ...state, progress } : state;

/**
 * A reading ended. A refusal leaves the export open that was open before it. `looking` is how one begins to look at an
 * export that was read; one that was read `again` is looked at as before.
 */
export function settled(state: State, ended: Ended, looking: Looked = {}, again = false): State {
  const before = behind(state);
  switch (ended.kind) {
    case 'read':
      if (again && before.kind === 'exploring') return readAgain(before, ended.reading);
      return exploring(ended.reading, looking, before.kind === 'exploring' && before.discreet);
    case 'asking':
      return ended;
    case 'cancelled':
      return before;
    case 'refused':
      return before.kind === 'exploring' ? { ...before, refusal: ended.problem } : ended;
    default:
      return unreachable(ended);
  }
}

/** An export as one begins to look at it: everybody judged, nobody chosen. */
function exploring(reading: Reading, looking: Looked, discreet: boolean): Exploring {
  const { view = 'connections', query = emptyQuery, lines = defaultLines } = looking;
  const { network, learned, facts, asOf } = reading;
  const own: Standing = { at: endOf(asOf), greetings: defaultLines.greetings, learned, facts };
  const ties = judged(network, facts, lines);
  return {
    kind: 'exploring',
    reading,
    ties,
    texts: searchTexts(ties),
    view,
    lines,
    own,
    standing: own,
    at: own.at,
    past: { years: undefined, stock: [], stockWhole: false, cohorts: undefined, revivals: undefined },
    query,
    open: undefined,
    discreet,
    refusal: undefined,
    kept: true,
  };
}

/** The same people are looked at, and the same one is open; of two who became one, that one. */
function readAgain(before: Exploring, reading: Reading): Exploring {
  const { lines, query, view } = before;
  const next = exploring(reading, { lines, query: { ...query, picked: undefined }, view }, before.discreet);
  const indexOf = (key: string | undefined) => next.ties.findIndex(({ person }) => person.key === key);
  const key = before.open === undefined ? undefined : before.ties[before.open]?.person.key;
  const group = sameGroups(reading.corrected.corrections).find((keys) => keys.has(key ?? ''));
  const open = [key, ...(group ?? [])].map(indexOf).find((index) => index >= 0);
  return { ...next, open, kept: before.kept };
}

/** Everybody with what was measured of them, judged by some lines. */
export const judged = (
  { people, messagesWhole }: Network,
  facts: readonly TieFacts[],
  lines: Lines,
): readonly Tie[] =>
  people.flatMap((person, index) => {
    const known = facts[index];
    return known ? [{ person, facts: known, verdict: judge(known, lines, messagesWhole) }] : [];
  });

type Looked = Partial<Pick<Looking, 'view' | 'query' | 'lines'>>;
