import type { DroppedFile } from '../archive/archive.ts';
import type { Problem } from '../base/problem.ts';
import type { Progress } from '../base/progress.ts';
import type { Day } from '../base/time.ts';
import type { Corrected, Said } from '../network/corrections.ts';
import type { Network, Words } from '../network/network.ts';
import type { Owner, OwnerCandidate, OwnerFinding } from '../network/owner.ts';
import type { ImportReport } from '../network/report.ts';
import type { Learned } from '../verdict/learn.ts';
import type { TieFacts } from '../verdict/verdict.ts';
import type { Look, Looked } from './looks.ts';

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
  /** The names of what was dropped one after the other and read together; empty where one drop was read. */
  readonly together: readonly string[];
  readonly corrected: Corrected;
}

export type Outcome =
  | { readonly kind: 'read'; readonly reading: Reading }
  | {
      readonly kind: 'asking';
      readonly candidates: readonly OwnerCandidate[];
      readonly conversations: number;
    }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** What the user said where the export left a doubt, or got it wrong. */
export interface Choices {
  readonly owner?: Owner | undefined;
  /** The day to judge as of, in the place of the export's own. */
  readonly asOf?: Day | undefined;
  /** Of the exports of all owners: which of them this one's is, is known only when it is read. */
  readonly said?: Said;
}

/**
 * What the page asks of the worker: it reads again from the start when a choice changes. What it read last it keeps, for
 * looks into it.
 */
export interface Request {
  readonly source:
    | {
        readonly kind: 'files';
        readonly files: readonly DroppedFile[];
        /** What was dropped before, the latest first. */
        readonly earlier: readonly (readonly DroppedFile[])[];
      }
    | { readonly kind: 'sample' };
  readonly choices: Choices;
}

/**
 * Asked of a worker that has nothing to do yet: it reads the sample and keeps nothing, so that the engine has compiled
 * the road before a file comes. A first reading takes twice as long as a second.
 */
export const rehearsal = 'rehearse';

/** Whatever the worker is asked. */
export type Asking = Request | typeof rehearsal | { readonly look: Look };

/** What the worker says. */
export type Answer =
  | Outcome
  | { readonly kind: 'looked'; readonly looked: Looked }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'rehearsed' };
