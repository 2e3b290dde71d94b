import type { Instant } from '../base/time.ts';
import type { Lines } from '../verdict/lines.ts';

/** Some people are to be listed: whoever a number stands for, as they stood at `at`. */
export class PeopleAsked extends Event {
  /**
   * @param people by index into the network's people
   * @param what who they are, in a few words, for the chip above the list
   * @param at the instant at which they were counted; undefined for the export's day
   */
  constructor(
    readonly people: readonly number[],
    readonly what: string,
    readonly at: Instant | undefined,
  ) {
    super('people-asked', { bubbles: true, composed: true });
  }
}

/** Everything is to be shown as of another instant, and perhaps one person opened. */
export class InstantAsked extends Event {
  /** @param at undefined for the export's day */
  constructor(
    readonly at: Instant | undefined,
    readonly person?: number,
  ) {
    super('instant-asked', { bubbles: true, composed: true });
  }
}

/** A line was moved. */
export class LinesMoved extends Event {
  constructor(readonly lines: Lines) {
    super('lines-moved', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'people-asked': PeopleAsked;
    'instant-asked': InstantAsked;
    'lines-moved': LinesMoved;
  }
}
