import type { Problem } from '../base/problem.ts';
import type { Progress } from '../base/progress.ts';
import { endOf, type Instant } from '../base/time.ts';
import { unreachable } from '../base/unreachable.ts';
import { emptyQuery, type Query } from '../explore/query.ts';
import { searchTexts } from '../explore/search.ts';
import { sameGroups } from '../network/corrections.ts';
import type { OwnerCandidate } from '../network/owner.ts';
import type { Ended } from '../reading/reader.ts';
import type { Reading } from '../reading/reading.ts';
import { judge } from '../verdict/judge.ts';
import { defaultLines } from '../verdict/lines.ts';
import type { Tie } from '../verdict/tie.ts';

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
  /** T of the judgement: the end of the export's day. */
  readonly at: Instant;
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
 * A reading ended. A refusal leaves the export open that was open before it. `query` is how one begins to look at an
 * export that was read; one that was read `again` is looked at as before.
 */
export function settled(state: State, ended: Ended, query: Query = emptyQuery, again = false): State {
  const before = behind(state);
  switch (ended.kind) {
    case 'read':
      if (again && before.kind === 'exploring') return readAgain(before, ended.reading);
      return exploring(ended.reading, query, before.kind === 'exploring' && before.discreet);
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
function exploring(reading: Reading, query: Query, discreet: boolean): Exploring {
  const ties = tiesOf(reading);
  return {
    kind: 'exploring',
    reading,
    ties,
    texts: searchTexts(ties),
    at: endOf(reading.asOf),
    query,
    open: undefined,
    discreet,
    refusal: undefined,
    kept: true,
  };
}

/** The same people are looked at, and the same one is open; of two who became one, that one. */
function readAgain(before: Exploring, reading: Reading): Exploring {
  const next = exploring(reading, before.query, before.discreet);
  const indexOf = (key: string | undefined) => next.ties.findIndex(({ person }) => person.key === key);
  const key = before.open === undefined ? undefined : before.ties[before.open]?.person.key;
  const group = sameGroups(reading.corrected.corrections).find((keys) => keys.has(key ?? ''));
  const open = [key, ...(group ?? [])].map(indexOf).find((index) => index >= 0);
  return { ...next, open, kept: before.kept };
}

const tiesOf = ({ network: { people, messagesWhole }, facts }: Reading): readonly Tie[] =>
  people.flatMap((person, index) => {
    const known = facts[index];
    return known ? [{ person, facts: known, verdict: judge(known, defaultLines, messagesWhole) }] : [];
  });
