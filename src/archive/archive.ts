import type { Day } from '../base/time.ts';

/** One of the files a person dropped; `path` begins with the folder's name where a folder was dropped. */
export interface DroppedFile {
  readonly path: string;
  readonly blob: Blob;
}

/** One file of an export, not yet read. */
export interface Entry {
  /** With folders, `/` between them. */
  readonly path: string;
  /** Bytes to come through `open`, as far as the archive tells before it is read; 0 where it does not. */
  readonly size: number;
  /** The bytes, from the start each time. Fails with a `Refusal` beyond the limits. */
  readonly open: () => ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** What was dropped, whatever it was. */
export interface Archive {
  /** The name of the zip or the folder; of loose files, the first one's. */
  readonly name: string;
  readonly entries: readonly Entry[];
  /** The newest day that the zip's directory gives a file; undefined for loose files. */
  readonly newestEntry: Day | undefined;
}
