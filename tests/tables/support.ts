import { readTable, type TableTally } from '../../src/tables/read-table.ts';
import type { TableName, TableRows } from '../../src/tables/rows.ts';

const encoder = new TextEncoder();

/** A file's bytes as a stream, `size` bytes at a time. */
export function streamOf(file: string | Uint8Array, size = 1 << 16): ReadableStream<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(typeof file === 'string' ? encoder.encode(file) : file);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

/** A stream that gives these bytes and then fails. */
export function streamThatFails(
  file: string | Uint8Array,
  error: unknown,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const source = streamOf(file);
  return source.pipeThrough(
    new TransformStream({
      flush: (controller) => controller.error(error),
    }),
  );
}

export interface Read<Name extends TableName> {
  readonly rows: readonly TableRows[Name][];
  readonly tally: TableTally;
}

/** All rows of a file, and what was counted. */
export async function read<Name extends TableName>(
  table: Name,
  file: string | Uint8Array | ReadableStream<Uint8Array>,
): Promise<Read<Name>> {
  const rows: TableRows[Name][] = [];
  const bytes = file instanceof ReadableStream ? file : streamOf(file);
  const tally = await readTable(table, bytes, (batch) => rows.push(...batch));
  return { rows, tally };
}

/** The text as UTF-16 with its byte order mark. */
export function utf16(text: string, order: 'little' | 'big' = 'little'): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2 + 2));
  for (const [i, unit] of Array.from(`\uFEFF${text}`.split('')).entries()) {
    bytes.setUint16(i * 2, unit.charCodeAt(0), order === 'little');
  }
  return new Uint8Array(bytes.buffer);
}

/** What is counted of a file in which nothing is amiss, but for its rows. */
export const sound = { ragged: 0, raggedRows: [], damaged: 0, missing: [], broken: undefined };
