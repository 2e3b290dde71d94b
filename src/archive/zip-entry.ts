import type JSZip from 'jszip';
import type { Refusal } from '../base/problem.ts';
import { crc32 } from './crc32.ts';
import type { Count } from './limits.ts';

/** What a zip's directory says of an entry. `checksum` is undefined where JSZip keeps none: of an empty entry. */
export interface Packed {
  readonly packed: number;
  readonly unpacked: number;
  readonly checksum: number | undefined;
}

/** Members of JSZip 3.10 that its typings leave out. The 32-bit numbers come with a sign. */
interface Hidden {
  internalStream(type: 'uint8array'): JSZip.JSZipStreamHelper<Uint8Array<ArrayBuffer>>;
  readonly _data: {
    readonly compressedSize?: number;
    readonly uncompressedSize?: number;
    readonly crc32?: number;
  };
}

const hidden = (entry: JSZip.JSZipObject): Hidden => entry as unknown as Hidden;

export function packedOf(entry: JSZip.JSZipObject): Packed {
  const { compressedSize = 0, uncompressedSize = 0, crc32: checksum } = hidden(entry)._data;
  return {
    packed: compressedSize >>> 0,
    unpacked: uncompressedSize >>> 0,
    checksum: checksum === undefined ? undefined : checksum >>> 0,
  };
}

/** How far JSZip may run ahead of the reader, in bytes. */
const ahead = 1024 ** 2;

/**
 * The bytes of an entry, unpacked while they are read: JSZip is paused whenever the reader lags. Fails with
 * `damage` where the entry does not unpack to what the zip's directory says, at once where it is more than that; with
 * what `count` throws before that.
 */
export function unpack(
  entry: JSZip.JSZipObject,
  { checksum, unpacked }: Packed,
  count: Count,
  damage: Refusal,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const source = hidden(entry).internalStream('uint8array');
  let sum = 0;
  let read = 0;
  // JSZip finishes the block at hand after it is paused, resumes a task after it is asked to, and tells of errors
  // and the end a task later: whatever it still says after the stream was closed goes unheard.
  let open = true;
  let paused = true;
  const pause = () => {
    paused = true;
    source.pause();
  };
  const stop = () => {
    open = false;
    pause();
  };
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      start(controller) {
        const fail = (error: unknown) => {
          if (!open) return;
          stop();
          controller.error(error);
        };
        source
          .on('data', (bytes) => {
            if (!open) return pause();
            try {
              count(bytes.length);
            } catch (error) {
              return fail(error);
            }
            read += bytes.length;
            if (read > unpacked) return fail(damage);
            if (checksum !== undefined) sum = crc32(sum, bytes);
            controller.enqueue(bytes);
            if ((controller.desiredSize ?? 0) <= 0) pause();
          })
          .on('error', () => fail(damage))
          .on('end', () => {
            if (checksum !== undefined && sum !== checksum) return fail(damage);
            if (open) controller.close();
            open = false;
          });
      },
      pull() {
        count(0);
        if (paused) source.resume();
        paused = false;
      },
      cancel: stop,
    },
    { highWaterMark: ahead, size: (bytes) => bytes.length },
  );
}
