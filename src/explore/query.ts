import type { Caution } from '../network/person.ts';
import type { Reason, Verdict } from '../verdict/verdict.ts';

export const sorts = ['worth', 'silence', 'exchanged', 'connected', 'forecast', 'name', 'company'] as const;
export type Sort = (typeof sorts)[number];

/** Calendar years, both ends included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** A part of the plane, in what it shows and not in pixels; both ends of each included. */
export interface PlaneBox {
  /** Days since the last two-way conversation; of ties never two-way, since the last message. */
  readonly days: readonly [least: number, most: number];
  /** Counted messages; undefined for the strip below, of ties that were never two-way. */
  readonly messages: readonly [least: number, most: number] | undefined;
}

/** Some people, and what they have in common in a few words. */
interface Picked {
  /** By index among all ties. */
  readonly people: readonly number[];
  readonly what: string;
}

/**
 * What narrows the view to some of the people. Each filter has one source, the chart or control that made it, and the
 * source is not filtered by its own: one changes it by looking at everything it could show.
 */
export interface Filters {
  /** Every word of it must occur in name, company or position. */
  readonly text: string;
  /** None: every verdict. */
  readonly verdicts: readonly Verdict['kind'][];
  /** None: every reason. */
  readonly reasons: readonly Reason[];
  /** As Connections.csv has them; none: every company. */
  readonly companies: readonly string[];
  /** `none`: without any. None chosen: with any or without. */
  readonly cautions: readonly (Caution | 'none')[];
  /** Connected in these years. */
  readonly connected: Years | undefined;
  /** Never exchanged a word, and connected in these years. */
  readonly silent: Years | undefined;
  readonly box: PlaneBox | undefined;
  /** Whoever a number elsewhere on the page stands for. */
  readonly picked: Picked | undefined;
}

export type Source = keyof Filters;

/** What the list shows, and in which order. */
export interface Query extends Filters {
  readonly sort: Sort;
  /** Largest first; of texts, Z first. */
  readonly descending: boolean;
}

/** The direction in which a person expects each order to begin: numbers from the top, texts from A. */
export const startsDescending: Readonly<Record<Sort, boolean>> = {
  worth: true,
  silence: true,
  exchanged: true,
  connected: true,
  forecast: true,
  name: false,
  company: false,
};

/** Everybody. */
export const noFilters: Filters = {
  text: '',
  verdicts: [],
  reasons: [],
  companies: [],
  cautions: [],
  connected: undefined,
  silent: undefined,
  box: undefined,
  picked: undefined,
};

export const emptyQuery: Query = { ...noFilters, sort: 'worth', descending: startsDescending.worth };

export const sources = Object.keys(noFilters) as readonly Source[];

/** The filters that narrow anything. */
export const activeSources = (query: Query): readonly Source[] =>
  sources.filter((source) => {
    const filter = query[source];
    return Array.isArray(filter) || typeof filter === 'string' ? filter.length > 0 : filter !== undefined;
  });

/** The query in another order, from its usual end; in the order it has already, turned round. */
export const sortedBy = (query: Query, sort: Sort): Query => ({
  ...query,
  sort,
  descending: sort === query.sort ? !query.descending : startsDescending[sort],
});
