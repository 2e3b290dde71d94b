import type { Day } from '../base/time.ts';
import type { ViewName } from '../explore/looking.ts';
import { formatsOf } from './formats.ts';

export const viewWords: Readonly<Record<ViewName, string>> = {
  connections: 'Connections',
  time: 'Over time',
  right: 'How right is this?',
};

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
