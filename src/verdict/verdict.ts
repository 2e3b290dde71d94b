import type { Instant } from '../base/time.ts';

export const verdictKinds = ['alive', 'dormant', 'prunable', 'new'] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** A verdict and its reason; `unjudged` where the export holds no messages to judge a silent tie by. */
export type Verdict =
  | { readonly kind: 'alive'; readonly reason: 'warm' | 'in touch' }
  | { readonly kind: 'new'; readonly reason: 'one conversation so far' | 'too early to say' }
  | { readonly kind: 'prunable'; readonly reason: 'never wrote' | 'you only' | 'they only' | 'faded' }
  | {
      readonly kind: 'dormant';
      readonly reason: 'answer owed' | 'once strong' | 'vouched' | 'cooling' | 'fading';
    }
  | { readonly kind: 'unjudged'; readonly reason: 'no messages in this export' };

export type Reason = Verdict['reason'];

/** Of `moments` own past moments like this one, `exchanges` led to an exchange within a year. */
export interface Evidence {
  readonly moments: number;
  readonly exchanges: number;
}

/** What is known of one tie at T, whatever the lines (but for greetings). */
export interface TieFacts {
  /** Days from Connected On or the first message, whichever is earlier, to T; Infinity where Connected On is unread. */
  readonly knownDays: number;
  /** Counted messages, greetings included. */
  readonly sent: number;
  readonly received: number;
  readonly firstMessage: Instant | undefined;
  readonly lastMessage: Instant | undefined;
  readonly lastFromOwner: boolean;
  readonly conversations: number;
  readonly twoWay: number;
  /** When the last two-way conversation ended: its last message, greetings included. */
  readonly lastTwoWay: Instant | undefined;
  /** Days from there to T; Infinity where there never was one. */
  readonly sinceTwoWayDays: number;
  /** The last message is theirs, is no greeting, and is at most 365 days old. */
  readonly answerOwed: boolean;
  readonly vouched: boolean;
  readonly warmth: number;
  /** P(an exchange within the next 365 days). */
  readonly forecast: number;
  readonly evidence: Evidence;
}
