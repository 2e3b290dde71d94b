import type { MessageColumns } from '../network/messages.ts';
import type { PastYear } from '../verdict/past-years.ts';
import type { Answer } from './reading.ts';

/** What the worker says, and the columns of it that cross to the page without a copy. */
export interface Crossing {
  readonly said: Answer;
  readonly transfer: readonly ArrayBuffer[];
}

/** Makes an answer ready to cross. The worker keeps the network that it read, so its columns are copied first. */
export function crossing(said: Answer): Crossing {
  switch (said.kind) {
    case 'read': {
      const { reading } = said;
      const messages = copied(reading.network.messages);
      return {
        said: { ...said, reading: { ...reading, network: { ...reading.network, messages } } },
        transfer: buffersOf(messages),
      };
    }
    case 'looked':
      return { said, transfer: said.looked.kind === 'past' ? said.looked.years.flatMap(columnsOf) : [] };
    default:
      return { said, transfer: [] };
  }
}

const copied = ({ offsets, at, flags, bounds: { index, from, until } }: MessageColumns): MessageColumns => ({
  offsets: offsets.slice(),
  at: at.slice(),
  flags: flags.slice(),
  bounds: { index: index.slice(), from: from.slice(), until: until.slice() },
});

const buffersOf = ({ offsets, at, flags, bounds }: MessageColumns): ArrayBuffer[] =>
  [offsets, at, flags, bounds.index, bounds.from, bounds.until].map(({ buffer }) => buffer);

const columnsOf = ({ ties, recency }: PastYear): ArrayBuffer[] => [
  ...Object.values(ties).flatMap((column) =>
    ArrayBuffer.isView(column) ? [column.buffer as ArrayBuffer] : [],
  ),
  recency.alive.buffer,
  recency.prunable.buffer,
];
