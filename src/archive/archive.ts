import type { Problem } from '../base/problem.ts';
import type { Day } from '../base/time.ts';

/** One of the files a person dropped; `path` begins with the folder's name where a folder was dropped. */
export interface DroppedFile {
  readonly path: string;
  readonly blob: Blob;
}

/** One file of an export, not yet read. */
export interface Entry {
  /** With folders, `/` between them; within its zip, or `whole` where several zips hold files. */
  readonly path: string;
  /** The path with all that it lies in: the dropped folder, the zip, the zip within the zip. */
  readonly whole: string;
  /** Bytes to come through `open`, as far as the archive tells before it is read; 0 where it does not. */
  readonly size: number;
  /** The newest day that the directory of its zip gives a CSV; undefined for loose files. */
  readonly newest: Day | undefined;
  /** Why a zip that merely lies in a folder, or in a zip, was not opened. */
  readonly trouble?: Problem;
  /** The bytes, from the start each time. Fails with a `Refusal`: beyond the limits, damaged, gone. */
  readonly open: () => ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** What was dropped, whatever it was. */
export interface Archive {
  /** The name of the zip or the folder; of several things, the first one's. */
  readonly name: string;
  /** In the order of their paths, whatever the order in which they were dropped or packed. */
  readonly entries: readonly Entry[];
}
