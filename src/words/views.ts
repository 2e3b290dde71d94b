import type { Day } from '../base/time.ts';
import { formatsOf } from './formats.ts';

export const viewWords = {
  connections: 'Connections',
  time: 'Over time',
  right: 'How right is this?',
} as const;

export const linesSummary = 'Move the lines between alive, dormant and prunable';

/** While the worker has not answered yet. */
export const lookingBack = 'Looking back at your own past…';

export const navLabel = 'Views';

/** Said above everything while it is shown as of another day than the export's. */
export const standingWords = (
  day: Day,
  own: Day,
  locale = 'en',
): { readonly note: string; readonly back: string } => {
  const { day: written } = formatsOf(locale);
  return {
    note: `Everything is shown as of ${written(day)}, by what was known then.`,
    back: `Back to ${written(own)}`,
  };
};
