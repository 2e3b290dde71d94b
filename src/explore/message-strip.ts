import { conversationsOf } from '../verdict/conversations.ts';
import { type View, voice } from '../verdict/view-at.ts';

/** Into so many columns the time from anybody's first message to the export's day is cut, for everybody alike. */
export const stripColumns = 48;

/** So many messages of one side in one column, or more, stand as high as a strip is. */
const fullColumn = 20;

/** One column of a strip in which there are messages. */
export interface StripColumn {
  /** 0 is the first. */
  readonly column: number;
  /** Counted messages. */
  readonly sent: number;
  readonly received: number;
  /** Whether any of them belongs to a two-way conversation. */
  readonly twoWay: boolean;
}

/** When one person's messages were written, oldest column first. `view` is `knownMessages(…)`. */
export function stripOf(view: View, person: number): readonly StripColumn[] {
  const { offsets, times, voices, first, at } = view;
  const width = Math.max(1, at - first) / stripColumns;
  const columns: { column: number; sent: number; received: number; twoWay: boolean }[] = [];
  let i = offsets[person] ?? 0;
  for (const { sent, received, twoWay } of conversationsOf(view, person, at)) {
    for (const end = i + sent + received; i < end; i++) {
      const column = Math.min(stripColumns - 1, Math.floor(((times[i] as number) - first) / width));
      let bin = columns.at(-1);
      if (bin?.column !== column) {
        bin = { column, sent: 0, received: 0, twoWay: false };
        columns.push(bin);
      }
      if ((voices[i] as number) & voice.owner) bin.sent++;
      else bin.received++;
      bin.twoWay ||= twoWay;
    }
  }
  return columns;
}

/** How high a count stands, 0–1, by its logarithm, where `full` stands highest. */
export const barHeight = (count: number, full = fullColumn): number =>
  Math.min(1, Math.log1p(count) / Math.log1p(full));
