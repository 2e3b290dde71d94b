import type { Reason, Verdict } from '../verdict/verdict.ts';

interface VerdictWords {
  readonly name: string;
  /** What it says, and no more: a verdict is a forecast, not a promise. */
  readonly gloss: string;
  /** The shape that goes with the colour, so that nothing hangs on colour alone. */
  readonly mark: string;
}

export const verdictWords: Readonly<Record<Verdict['kind'], VerdictWords>> = {
  alive: { name: 'Alive', gloss: 'you two are in touch', mark: '●' },
  dormant: { name: 'Dormant', gloss: 'quiet, but worth a look', mark: '◆' },
  prunable: { name: 'Prunable', gloss: 'no sign of a tie in this export', mark: '✕' },
  new: { name: 'New', gloss: 'too early to say', mark: '○' },
  unjudged: { name: 'Not judged', gloss: 'no messages in this export to judge by', mark: '□' },
};

/** A reason as the page says it; the downloads keep the code. */
export const reasonWords: Readonly<Record<Reason, string>> = {
  warm: 'warm: an exchange is more likely than not',
  'in touch': 'in touch',
  'one conversation so far': 'one conversation so far',
  'too early to say': 'too early to say',
  'never wrote': 'never exchanged a word',
  'you only': 'only you wrote',
  'they only': 'only they wrote',
  faded: 'faded',
  'answer owed': 'they wrote last',
  'once strong': 'once a strong tie',
  vouched: 'vouched for',
  cooling: 'cooling',
  fading: 'fading',
  'no messages in this export': 'no messages in this export',
};
