import type { Instant } from '../base/time.ts';
import type { Sign } from '../network/person.ts';

/** The signs that stand at `at`: not those whose name has meanwhile come to be shared. */
export const standingSigns = (signs: readonly Sign[], at: Instant): readonly Sign[] =>
  signs.filter(({ from, until }) => at <= until && (from === undefined || from <= at));
