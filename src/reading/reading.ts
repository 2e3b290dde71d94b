import type { Problem } from '../base/problem.ts';
import type { Progress } from '../base/progress.ts';
import type { Day } from '../base/time.ts';
import type { Network, Words } from '../network/network.ts';
import type { OwnerCandidate, OwnerFinding } from '../network/owner.ts';
import type { ImportReport } from '../network/report.ts';
import type { Learned } from '../verdict/learn.ts';
import type { TieFacts } from '../verdict/verdict.ts';

/** An export, read and judged as of its day. */
export interface Reading {
  readonly network: Network;
  readonly words: Words;
  readonly owner: OwnerFinding;
  readonly report: ImportReport;
  readonly asOf: Day;
  readonly learned: Learned;
  /** By index into `network.people`. */
  readonly facts: readonly TieFacts[];
}

/** One of the files a person dropped; `path` begins with the folder's name where a folder was dropped. */
export interface DroppedFile {
  readonly path: string;
  readonly blob: Blob;
}

export type Outcome =
  | { readonly kind: 'read'; readonly reading: Reading }
  | {
      readonly kind: 'asking';
      readonly candidates: readonly OwnerCandidate[];
      readonly conversations: number;
    }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** What the page asks of the worker. */
export type Request =
  | { readonly kind: 'read'; readonly files: readonly DroppedFile[] }
  | { readonly kind: 'sample' }
  /** Answers `asking`, or corrects the owner that was found. */
  | { readonly kind: 'owner'; readonly candidate: OwnerCandidate }
  /** Judges the export that is open as of another day. */
  | { readonly kind: 'day'; readonly asOf: Day };

/** What the worker says. */
export type Answer = Outcome | { readonly kind: 'progress'; readonly progress: Progress };
