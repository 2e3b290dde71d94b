import type { Answer } from './reading.ts';

/** The columns of an answer, which cross to the page without a copy. */
export function transfers(answer: Answer): ArrayBuffer[] {
  if (answer.kind !== 'read') return [];
  const { offsets, at, flags, bounds } = answer.reading.network.messages;
  return [offsets, at, flags, bounds.index, bounds.from, bounds.until].map(({ buffer }) => buffer);
}
