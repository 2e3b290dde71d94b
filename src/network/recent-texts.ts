import { detached } from '../base/interner.ts';

/** How many messages of a tie the detail panel shows, and how much of each. */
const kept = 3;
const longest = 1_000;

export interface RecentText {
  readonly row: number;
  readonly at: number;
  readonly text: string;
}

/**
 * The last few texts of each pair in each thread, in memory only: it is not known yet which pair is the owner and
 * whom, so a pair is a thread and its two ends.
 */
export class RecentTexts {
  private readonly byPair = new Map<string, RecentText[]>();

  /** `row` counts from the top of the file: of two messages in one second the higher one is the later. */
  offer(thread: number, sender: number, recipient: number, row: number, at: number, text: string): void {
    const pair = `${thread} ${Math.min(sender, recipient)} ${Math.max(sender, recipient)}`;
    const texts = this.byPair.get(pair);
    if (texts === undefined) {
      this.byPair.set(pair, [{ row, at, text: shortened(text) }]);
      return;
    }
    const last = texts.at(-1);
    if (texts.length >= kept && last !== undefined && at <= last.at) return;
    if (texts.some((other) => other.at === at && other.text === shortened(text))) return;
    const place = texts.findIndex((other) => at > other.at);
    texts.splice(place < 0 ? texts.length : place, 0, { row, at, text: shortened(text) });
    if (texts.length > kept) texts.pop();
  }

  /** By row, what was kept of its text. */
  byRow(): ReadonlyMap<number, string> {
    return new Map([...this.byPair.values()].flat().map(({ row, text }) => [row, text]));
  }
}

const shortened = (text: string): string =>
  detached(text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
