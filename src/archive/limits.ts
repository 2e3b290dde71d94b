import { type Limit, Refusal } from '../base/problem.ts';
import { productOf } from './foreign.ts';

/** How much an archive may hold: far above any export, and below what would take the tab down. */
export interface ArchiveLimits {
  /** Files of all that was dropped, zips within zips opened. */
  readonly entries: number;
  /** Bytes of all zips together: what is opened stays in memory. */
  readonly packed: number;
  /** Bytes of all entries together, unpacked. */
  readonly unpacked: number;
  /** Unpacked bytes for each packed one, in an entry that unpacks to more than `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Zips within one another: a zip at this depth is opened, the ones in it are not. */
  readonly depth: number;
}

/**
 * An export has fewer than 100 files; 30,000 connections and 1,000,000 messages are about 350 MB. DEFLATE packs
 * at most 1,032 : 1, and only one byte repeated: text gets to 20 : 1, mail merged from a template to 100 : 1.
 * A small file of blanks may pack better still and hurts nobody. An export that was zipped again lies in a zip in a
 * zip; whoever packs deeper does it on purpose.
 */
export const archiveLimits: ArchiveLimits = {
  entries: 2_000,
  packed: 512 * 1024 ** 2,
  unpacked: 2 * 1024 ** 3,
  ratio: 1_000,
  ratioFrom: 10 * 1024 ** 2,
  depth: 3,
};

/** Told of each piece that comes out of one entry, as it comes, and of 0 bytes before that. */
export type Count = (bytes: number) => void;

/**
 * Keeps the sum over all entries of an archive. `count` starts one reading of one entry and fails with a
 * `Refusal` when a limit is passed; an entry that is read twice is in the sum once.
 */
export function unpackMeter(limits: ArchiveLimits) {
  let total = 0;
  let files = 0;
  let packedTotal = 0;
  const refuse = (file: string, limit: Limit): never => {
    throw new Refusal({ kind: 'too-large', file, limit });
  };
  return {
    /** Adds the files of a folder or a zip, `instead` of so many counted before. */
    entries(file: string, paths: readonly string[], instead = 0): void {
      const sum = files + paths.length - instead;
      if (sum > limits.entries) {
        // Most exports of other products hold thousands of pictures.
        const product = productOf(paths);
        if (product !== undefined) throw new Refusal({ kind: 'foreign', file, product });
        refuse(file, 'entries');
      }
      files = sum;
    },
    /** A zip of so many bytes is about to be read. */
    zip(file: string, size: number): void {
      if (packedTotal + size > limits.packed) refuse(file, 'packed');
      packedTotal += size;
    },
    /** So many entries seem to be in a zip; those of packed office documents are among them, so this is no close count. */
    directory(file: string, count: number): void {
      if (count > 10 * limits.entries) refuse(file, 'entries');
    },
    /**
     * `packed`: the bytes that the entry takes in its zip; a loose file is as large as it is. `stated`: those to which
     * it unpacks, as the directory has it; it is not unpacked where that is too much.
     */
    entry(file: string, packed = Infinity, stated = 0): () => Count {
      let furthest = 0;
      return () => {
        let read = 0;
        return (bytes) => {
          read += bytes;
          total += Math.max(0, read - furthest);
          furthest = Math.max(furthest, read);
          if (total > limits.unpacked) refuse(file, 'unpacked');
          const size = Math.max(read, stated);
          if (size > limits.ratioFrom && size > limits.ratio * packed) refuse(file, 'ratio');
        };
      };
    },
  };
}

export type UnpackMeter = ReturnType<typeof unpackMeter>;
