/** The lines between the verdicts. They are the user's to move; P and warmth do not depend on them, but for `greetings`. */
export interface Lines {
  /** P from which a tie is alive. */
  readonly alive: number;
  /** Days since the last two-way conversation up to which a tie is in touch. */
  readonly inTouchDays: number;
  /** P below which a tie is prunable. */
  readonly prune: number;
  /** Days known before one who is silent, or spoke once, is judged. */
  readonly graceDays: number;
  /** Two-way conversations that make a tie a once strong one. */
  readonly strong: number;
  /** Whether one-tap congratulations are set apart (never heard), or count as words. */
  readonly greetings: 'apart' | 'heard';
}

/**
 * ½ is "more likely than not", and a missed "alive" loses nothing. Ties without an exchange keep their chance for
 * 6–12 months and then lose 2–4 ×: 180 days. Three two-way conversations: dormant strong ties are the most
 * valuable to revive (Levin, Walter & Murnighan 2011).
 */
export const defaultLines: Lines = {
  alive: 0.5,
  inTouchDays: 180,
  prune: 0.05,
  graceDays: 180,
  strong: 3,
  greetings: 'apart',
};
