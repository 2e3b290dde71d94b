import type { Entry } from './archive.ts';

/** So many of a file's first bytes tell what it is. */
export const headSize = 1024;

/** Each byte as a letter. */
export const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, headSize));

/** The first bytes of an entry, at the most `headSize`; none of an empty one. Fails as the entry does. */
export async function headOf({ open }: Entry): Promise<Uint8Array> {
  const reader = open().getReader();
  try {
    return ((await reader.read()).value ?? new Uint8Array(0)).subarray(0, headSize);
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}
