import type { Direction } from './rows.ts';

/** `INCOMING` and `OUTGOING`, in any case. */
export function directionOf(text: string): Direction | undefined {
  const folded = text.toLowerCase();
  return folded === 'incoming' || folded === 'outgoing' ? folded : undefined;
}
