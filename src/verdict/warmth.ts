import { type Instant, yearMs } from '../base/time.ts';
import type { Conversation } from './conversations.ts';

/** Intercept and slope of the curve from warmth to forecast. */
export type Beta = readonly [intercept: number, slope: number];

/**
 * W = Σ weight / (1 + age)², ages in years of 365 days since a conversation's end: one of today counts 1, after one
 * year ¼, after two 1/9 (docs/verdict.md §2).
 */
export function warmthOf(conversations: readonly Conversation[], at: Instant): number {
  let warmth = 0;
  for (const conversation of conversations) {
    const years = (at - conversation.end) / yearMs;
    warmth += weightOf(conversation) / (1 + years) ** 2;
  }
  return warmth;
}

/** What a conversation is worth while it is fresh: 1 two-way, else ½ if they wrote in it at all, else ⅓. */
export function weightOf({ twoWay, received }: Conversation): number {
  if (twoWay) return 1;
  return received > 0 ? 1 / 2 : 1 / 3;
}

/** ln(W + 0.01): what the curve is straight in. */
export const signalOf = (warmth: number): number => Math.log(warmth + 0.01);

/** P(an exchange within the next 365 days) of a tie with messages. */
export const forecastOf = (warmth: number, [intercept, slope]: Beta): number =>
  sigmoid(intercept + slope * signalOf(warmth));

export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));
