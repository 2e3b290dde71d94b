import type { Instant } from '../base/time.ts';
import type { TieFacts } from '../verdict/verdict.ts';

/** The calendar year of an instant, UTC. */
export const yearOf = (at: Instant): number => new Date(at).getUTCFullYear();

/** What a strip of messages shows, for who cannot see it. */
export function stripWords({ firstMessage, lastMessage }: TieFacts): string {
  if (firstMessage === undefined || lastMessage === undefined) return 'no messages';
  const [first, last] = [yearOf(firstMessage), yearOf(lastMessage)];
  return first === last ? `messages in ${first}` : `messages from ${first} to ${last}`;
}
