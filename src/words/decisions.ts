import type { Decision } from '../decisions/decision.ts';

export const decisionWords: Readonly<Record<Decision, string>> = {
  keep: 'Keep',
  prune: 'Prune',
  later: 'Later',
  done: 'Done',
};
