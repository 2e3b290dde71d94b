/** How the owner was told from everybody else, surest first (export-format.md §3). */
export type OwnerMethod = 'invitations' | 'every conversation' | 'profile name' | 'chosen by you';

export interface Owner {
  /** The folded profile slug; undefined in exports without addresses. */
  readonly slug: string | undefined;
  readonly name: string;
}

export interface OwnerCandidate extends Owner {
  /** What speaks for this one. */
  readonly methods: readonly OwnerMethod[];
  /** Conversations this one takes part in; messages, where the export has no conversation ids. */
  readonly conversations: number;
}

/** `certain`: two methods agree and none objects. `likely`: one method speaks. `unsure`: they disagree, or none does. */
export type OwnerFinding =
  | {
      readonly kind: 'found';
      readonly owner: OwnerCandidate;
      readonly method: OwnerMethod;
      readonly confidence: 'certain' | 'likely';
      /** Who else it could be, should this one be wrong; likeliest first. */
      readonly rivals: readonly OwnerCandidate[];
      readonly conversations: number;
    }
  | {
      readonly kind: 'unsure';
      readonly candidates: readonly OwnerCandidate[];
      /** Of all, of which a candidate's are a part. */
      readonly conversations: number;
    }
  /** There is no message and no invitation, so nothing depends on it. */
  | { readonly kind: 'not needed'; readonly name: string };
