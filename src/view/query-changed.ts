import type { Query } from '../explore/query.ts';

/** The list is to show something else, or in another order. */
export class QueryChanged extends Event {
  constructor(readonly query: Query) {
    super('query-changed', { bubbles: true, composed: true });
  }
}

/** The list without what is in it, or with what is not: how a toggle changes a filter. */
export const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

declare global {
  interface HTMLElementEventMap {
    'query-changed': QueryChanged;
  }
}
