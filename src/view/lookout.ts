import { type Day, endOf, type Instant, instant } from '../base/time.ts';
import { monthEnds } from '../explore/month-ends.ts';
import { emptyQuery } from '../explore/query.ts';
import type { Looked } from '../reading/looks.ts';
import type { ExportReader } from '../reading/reader.ts';
import type { Lines } from '../verdict/lines.ts';
import type { InstantAsked, PeopleAsked } from './asked.ts';
import { type Exploring, judged, type State } from './state.ts';
import type { Store } from './store.ts';

/** Milliseconds: the page is painted first, and a line comes to rest, before the worker is asked for the past. */
const patience = 300;

/** Looks into the past of the export that is open, and puts into the state what comes back. */
export class Lookout {
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private reader: ExportReader | undefined;

  constructor(private readonly store: Store) {}

  /** An export was opened, or read again; `day`: looked at as of its end. */
  opened(reader: ExportReader, day: Day | undefined): void {
    const at = day === undefined ? undefined : endOf(day);
    this.reader = reader;
    reader.onLooked((looked) => this.change((state) => heard(state, looked)));
    const state = this.exploring();
    if (!state) return;
    if (state.lines.greetings !== state.standing.greetings) this.measure(state.own.at);
    else if (at !== undefined && at < state.own.at) this.measure(at);
    this.later(true);
  }

  /** The lines were moved: whoever they divide is judged anew at once, what the worker has to tell follows. */
  draw(lines: Lines): void {
    this.change((state) => ({
      ...state,
      lines,
      ties: judged(state.reading.network, state.standing.facts, lines),
    }));
    const state = this.exploring();
    if (!state) return;
    const same = lines.greetings === state.own.greetings;
    if (!same) this.measure(state.own.at);
    this.later(!same);
  }

  /** Everything as of another instant; somebody opened there. */
  stand({ at, person }: InstantAsked): void {
    this.change((state) => ({
      ...(at === undefined ? standing(state, state.own) : state),
      ...(person === undefined ? {} : { open: person, view: 'connections' as const }),
    }));
    if (at !== undefined) this.measure(at);
  }

  /** Lists whoever a number stands for. */
  list({ people, what, at }: PeopleAsked): void {
    this.change((state) => ({
      ...(at === undefined || at === state.own.at ? standing(state, state.own) : state),
      view: 'connections',
      query: { ...emptyQuery, picked: { people, what } },
    }));
    const state = this.exploring();
    if (state && at !== undefined && at !== state.at) this.measure(at);
  }

  private measure(at: Instant): void {
    const state = this.exploring();
    if (state) void this.reader?.look({ kind: 'stand', at, greetings: state.lines.greetings });
  }

  /** Asks for the course of the network, and for the past years where they changed, once nothing has moved for a moment. */
  private later(years: boolean): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      const state = this.exploring();
      const { reader } = this;
      if (!state || !reader) return;
      const { lines, own } = state;
      if (years || state.past.years === undefined) {
        void reader.look({ kind: 'past', greetings: lines.greetings });
      }
      // The latest first: whoever walks or plays the months that are there already comes to today without a gap.
      const instants = monthEnds(beginning(state), own.at).toReversed();
      void reader.look({ kind: 'history', lines, instants });
    }, patience);
  }

  private exploring(): Exploring | undefined {
    const state = this.store.state();
    return state.kind === 'exploring' ? state : undefined;
  }

  private change(next: (state: Exploring) => Exploring): void {
    this.store.replace((state: State) => (state.kind === 'exploring' ? next(state) : state));
  }
}

/** The first that is known of anybody. */
const beginning = ({ own, reading }: Exploring): Instant =>
  instant(
    Math.min(
      own.at,
      ...reading.network.people.flatMap(({ connectedOn }) =>
        connectedOn === undefined ? [] : endOf(connectedOn),
      ),
    ),
  );

const standing = (state: Exploring, there: Exploring['standing']): Exploring => ({
  ...state,
  standing: there,
  at: there.at,
  ties: judged(state.reading.network, there.facts, state.lines),
});

function heard(state: Exploring, looked: Looked): Exploring {
  const { lines, past, own } = state;
  switch (looked.kind) {
    case 'stand': {
      const { kind, ...there } = looked;
      if (there.greetings !== lines.greetings) return state;
      return { ...standing(state, there), own: there.at === own.at ? there : own };
    }
    case 'past':
      return looked.greetings === lines.greetings
        ? { ...state, past: { ...past, years: looked.years } }
        : state;
    case 'course':
      if (!sameLines(looked.lines, lines)) return state;
      return {
        ...state,
        past: { ...past, cohorts: looked.cohorts, revivals: looked.revivals, stock: [], stockWhole: false },
      };
    case 'stock':
      if (!sameLines(looked.lines, lines)) return state;
      return {
        ...state,
        past: { ...past, stock: [...looked.stock.toReversed(), ...past.stock], stockWhole: looked.whole },
      };
  }
}

const sameLines = (a: Lines, b: Lines): boolean => JSON.stringify(a) === JSON.stringify(b);
