import { Refusal } from '../base/problem.ts';
import { textFeed } from './decoder.ts';

/** A stretch of a file's text. */
export interface TextPiece {
  readonly text: string;
  /** Bytes of the file consumed by now. */
  readonly bytes: number;
  /** Letters of the file by now that were damaged and stand as U+FFFD. */
  readonly damaged: number;
  /** Why no more comes although the file goes on: only the last piece can have it. */
  readonly broken: string | undefined;
}

/**
 * In UTF-16 units: many times what stands above any header, and few enough that the rows of a piece die young;
 * four times as much takes a quarter longer.
 */
export const pieceSize = 64 * 1024;

/**
 * The text of a file in pieces: at least one, each of 64 K units or more but the last. Where the file breaks off,
 * or is no text any more, the last piece says so; only a `Refusal` for size is thrown. Stopping early cancels
 * the stream.
 */
export async function* textPieces(stream: ReadableStream<Uint8Array>): AsyncGenerator<TextPiece> {
  const reader = stream.getReader();
  const feed = textFeed();
  let text = '';
  let bytes = 0;
  let broken: string | undefined;
  try {
    for (let ended = false; !ended; ) {
      let chunk: Uint8Array | undefined;
      try {
        chunk = (await reader.read()).value;
      } catch (error) {
        broken = breakOf(error);
      }
      text += feed.next(chunk);
      bytes += chunk?.length ?? 0;
      if (feed.broken()) broken ??= 'from here on it is not text';
      ended = chunk === undefined || broken !== undefined;
      if (!ended && text.length < pieceSize) continue;
      yield { text, bytes, damaged: feed.damaged(), broken };
      text = '';
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Why a stream failed, in words; with what is too large, or gone from the disk, nobody goes on. */
function breakOf(error: unknown): string {
  if (!(error instanceof Refusal)) return error instanceof Error ? error.message : String(error);
  if (error.problem.kind !== 'damaged-zip') throw error;
  return 'the zip is damaged here';
}
