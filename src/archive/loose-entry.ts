import { Refusal } from '../base/problem.ts';
import type { DroppedFile, Entry } from './archive.ts';
import type { UnpackMeter } from './limits.ts';
import { fileName } from './paths.ts';

/** A dropped file as it lies there. */
export function looseEntry({ path, blob }: DroppedFile, meter: UnpackMeter): Entry {
  const reading = meter.entry(path);
  const open = () => {
    const count = reading();
    const reader = blob.stream().getReader();
    return new ReadableStream<Uint8Array<ArrayBuffer>>({
      async pull(controller) {
        const { value } = await fromDisk(path, reader.read());
        if (value === undefined) return controller.close();
        count(value.length);
        controller.enqueue(value);
      },
      cancel: () => reader.cancel(),
    });
  };
  return { path, whole: path, size: blob.size, newest: undefined, open };
}

/**
 * Waits for what is read from a dropped file: it may have been moved or changed since it was handed over. Browsers fail
 * with a `DOMException` then, Chromium's streams with a `TypeError`.
 */
export async function fromDisk<Read>(path: string, reading: Promise<Read>): Promise<Read> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof RangeError ? error : new Refusal({ kind: 'file-gone', file: fileName(path) });
  }
}

/** An entry, unpacked whole. */
export async function blobOf({ open }: Entry): Promise<Blob> {
  const reader = open().getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (;;) {
    const { value } = await reader.read();
    if (value === undefined) return new Blob(pieces);
    pieces.push(value);
  }
}
