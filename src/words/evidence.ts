import type { TieFacts } from '../verdict/verdict.ts';
import { formatsOf } from './formats.ts';

/** Fewer own moments than this tell too little to be quoted (docs/verdict.md §3). */
export const enoughMoments = 20;

/** A probability in words: `about 24%`, and never a flat 0 or 100. */
export function chance(probability: number, locale = 'en'): string {
  const { percent } = formatsOf(locale);
  if (probability < 0.0005) return `under ${percent(0.001)}`;
  if (probability > 0.99) return `over ${percent(0.99)}`;
  return `about ${percent(probability)}`;
}

/** How often a moment like this one led to an exchange in the owner's own past: a clause, to stand after a semicolon. */
export function evidenceWords({ evidence, forecast, sent, received }: TieFacts, locale = 'en'): string {
  const { moments, exchanges } = evidence;
  if (moments < enoughMoments) {
    return `an exchange within a year: ${chance(forecast, locale)}, too little history of your own yet`;
  }
  const { number } = formatsOf(locale);
  const alike = sent + received === 0 ? 'somebody was as silent' : 'in your past a tie was about this warm';
  const led = exchanges === 0 ? 'none' : number(exchanges);
  return `of the ${number(moments)} times ${alike}, ${led} led to an exchange within a year`;
}
