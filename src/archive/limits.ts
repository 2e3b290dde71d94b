import { type Limit, Refusal } from '../base/problem.ts';

/** How much an archive may hold: far above any export, and below what would take the tab down. */
export interface ArchiveLimits {
  readonly entries: number;
  /** Bytes of all entries together, unpacked. */
  readonly unpacked: number;
  /** Unpacked bytes for each packed one, in an entry that unpacks to more than `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/**
 * An export has fewer than 100 files; 30,000 connections and 1,000,000 messages are about 350 MB. DEFLATE packs
 * at most 1,032 : 1, and only one byte repeated: text gets to 20 : 1, mail merged from a template to 100 : 1.
 * A small file of blanks may pack better still and hurts nobody.
 */
export const archiveLimits: ArchiveLimits = {
  entries: 2_000,
  unpacked: 2 * 1024 ** 3,
  ratio: 1_000,
  ratioFrom: 10 * 1024 ** 2,
};

/** Told of each piece that comes out of one entry, as it comes: the sizes that a zip states may be lies. */
export type Count = (bytes: number) => void;

/**
 * Keeps the sum over all entries of an archive. `count` starts one reading of one entry and fails with a
 * `Refusal` when a limit is passed; an entry that is read twice is in the sum once.
 */
export function unpackMeter(limits: ArchiveLimits) {
  let total = 0;
  const refuse = (file: string, limit: Limit): never => {
    throw new Refusal({ kind: 'too-large', file, limit });
  };
  return {
    entries(file: string, count: number): void {
      if (count > limits.entries) refuse(file, 'entries');
    },
    /** `packed`: the bytes that the entry takes in its zip; a loose file is as large as it is. */
    entry(file: string, packed = Infinity): () => Count {
      let furthest = 0;
      return () => {
        let read = 0;
        return (bytes) => {
          read += bytes;
          total += Math.max(0, read - furthest);
          furthest = Math.max(furthest, read);
          if (total > limits.unpacked) refuse(file, 'unpacked');
          if (read > limits.ratioFrom && read > limits.ratio * packed) refuse(file, 'ratio');
        };
      };
    },
  };
}

export type UnpackMeter = ReturnType<typeof unpackMeter>;
