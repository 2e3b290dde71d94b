import type { Reason, Verdict } from '../verdict/verdict.ts';

export const sorts = ['worth', 'silence', 'exchanged', 'connected', 'forecast', 'name', 'company'] as const;
export type Sort = (typeof sorts)[number];

/** What the list shows, and in which order. */
export interface Query {
  /** Every word of it must occur in name, company or position. */
  readonly text: string;
  /** None: every verdict. */
  readonly verdicts: readonly Verdict['kind'][];
  /** None: every reason. */
  readonly reasons: readonly Reason[];
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

export const emptyQuery: Query = {
  text: '',
  verdicts: [],
  reasons: [],
  sort: 'worth',
  descending: startsDescending.worth,
};

/** The query in another order, from its usual end; in the order it has already, turned round. */
export const sortedBy = (query: Query, sort: Sort): Query => ({
  ...query,
  sort,
  descending: sort === query.sort ? !query.descending : startsDescending[sort],
});
