/** Trouble that is to be expected, each with its own sentence and way out in `words/problems.ts`. */
export type Problem =
  | { readonly kind: 'nothing-dropped' }
  | { readonly kind: 'not-an-export'; readonly file: string }
  | { readonly kind: 'not-a-zip'; readonly file: string }
  | { readonly kind: 'damaged-zip'; readonly file: string }
  | { readonly kind: 'encrypted'; readonly file: string }
  | { readonly kind: 'spreadsheet'; readonly file: string }
  | { readonly kind: 'too-large'; readonly file: string; readonly limit: Limit }
  | { readonly kind: 'no-connections'; readonly found: readonly string[] }
  /** A table without which nothing can be judged holds no header that is known. */
  | { readonly kind: 'unreadable-table'; readonly file: string }
  | { readonly kind: 'out-of-memory' }
  | { readonly kind: 'unexpected'; readonly message: string };

/** The limits of `archive/limits.ts`. */
export type Limit = 'entries' | 'unpacked' | 'ratio';

/** Carries a problem from where it is found to the door that reports it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(readonly problem: Problem) {
    super(problem.kind);
  }
}

/** What to tell about anything thrown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem;
  if (error instanceof RangeError && /memory|allocation|array length|string length/i.test(error.message)) {
    return { kind: 'out-of-memory' };
  }
  return { kind: 'unexpected', message: error instanceof Error ? error.message : String(error) };
}
