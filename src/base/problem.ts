/** Trouble that is to be expected, each with its own sentence and way out in `words/problems.ts`. */
export type Problem =
  | { readonly kind: 'nothing-dropped' }
  | { readonly kind: 'empty'; readonly file: string }
  | { readonly kind: 'not-an-export'; readonly file: string }
  | { readonly kind: 'foreign'; readonly file: string; readonly product: Product }
  | { readonly kind: 'not-a-zip'; readonly file: string }
  | { readonly kind: 'web-page'; readonly file: string }
  | { readonly kind: 'other-packer'; readonly file: string; readonly packer: string }
  | { readonly kind: 'damaged-zip'; readonly file: string }
  | { readonly kind: 'encrypted'; readonly file: string }
  | { readonly kind: 'spreadsheet'; readonly file: string }
  | { readonly kind: 'too-large'; readonly file: string; readonly limit: Limit }
  | { readonly kind: 'no-connections'; readonly found: readonly string[] }
  /** A table without which nothing can be judged holds no header that is known. */
  | { readonly kind: 'unreadable-table'; readonly file: string }
  /** The browser gave a file out and can no longer read it; `file` where it is known which. */
  | { readonly kind: 'file-gone'; readonly file?: string }
  | { readonly kind: 'out-of-memory' }
  | { readonly kind: 'unexpected'; readonly message: string };

/** What else people have, and take for LinkedIn's export. */
export type Product =
  | 'facebook'
  | 'instagram'
  | 'google'
  | 'x'
  | 'whatsapp'
  | 'contacts'
  | 'recruiter'
  | 'pdf';

/** The limits of `archive/limits.ts`. */
export type Limit = 'entries' | 'packed' | 'unpacked' | 'ratio';

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
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  // What reading a `File` fails with once it was moved, changed or locked (File API §8).
  if (/^Not(Readable|Found)Error$/.test(name)) return { kind: 'file-gone' };
  // Each engine has its own words; Firefox throws no RangeError but an InternalError, or a text.
  return /memory|allocation|array length|string length/i.test(message) && !(error instanceof TypeError)
    ? { kind: 'out-of-memory' }
    : { kind: 'unexpected', message };
}
