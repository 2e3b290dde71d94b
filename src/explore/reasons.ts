import type { Reason, Verdict } from '../verdict/verdict.ts';

/** The reasons that each verdict can have, in the order of docs/verdict.md §4. */
export const reasonsOf: {
  readonly [Kind in Verdict['kind']]: readonly Extract<Verdict, { kind: Kind }>['reason'][];
} = {
  alive: ['warm', 'in touch'],
  dormant: ['answer owed', 'once strong', 'vouched', 'cooling', 'fading'],
  prunable: ['never wrote', 'you only', 'they only', 'faded'],
  new: ['one conversation so far', 'too early to say'],
  unjudged: ['no messages in this export'],
};

export const allReasons: readonly Reason[] = Object.values(reasonsOf).flat();
