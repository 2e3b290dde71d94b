/** Why a first export may lack what matters (docs/export-format.md §1). */
export const twoEmails =
  'LinkedIn sends the larger archive in two e-mails: the first, after minutes, may lack your connections and messages; the second, with all of it, comes after up to 48 hours.';

/** What to know before pruning; it stands by the button (docs/verdict.md §7). */
export const pruneLimits: readonly string[] = [
  'The export has no calls, meetings or e-mails: silent here is not silent in life. Whoever you keep stays kept.',
  'Weak and silent ties are also where most new jobs come from (Rajkumar et al. 2022, 20 million LinkedIn members): pruning is hygiene, not career advice.',
  'How often people who never wrote come back can be checked on your own past alone, and ties are not independent: take every figure as approximate.',
];

/** How a connection is removed, and what follows (docs/export-format.md §6). */
export const removal: readonly string[] = [
  'On the profile: More ▸ Remove connection. One at a time; LinkedIn has no other way, and forbids tools that do it for you.',
  'The other person is not told. Only you can invite them again. Recommendations and endorsements between you may be withdrawn.',
];
