import { type Fate, type Part, type ReportRow, rowsShown } from './report.ts';

/** Counts rows by their fate, and remembers the first of each by a number that is the caller's. */
export class Fates {
  private readonly known = new Map<Fate, { count: number; readonly first: number[] }>();
  private last: { count: number; readonly first: number[] } | undefined;
  private lastFate: Fate | undefined;

  add(fate: Fate, row: number): void {
    // Rows of one fate stand together: most of a million need no look into the map.
    if (fate !== this.lastFate || this.last === undefined) {
      this.last = this.known.get(fate);
      if (this.last === undefined) {
        this.last = { count: 0, first: [] };
        this.known.set(fate, this.last);
      }
      this.lastFate = fate;
    }
    this.last.count += 1;
    if (this.last.first.length < rowsShown) this.last.first.push(row);
  }

  /** The parts of an account; `show` makes a row of what it was remembered by. */
  parts(show: (row: number) => ReportRow): readonly Part[] {
    return [...this.known].map(([fate, { count, first }]) => ({ fate, count, rows: first.map(show) }));
  }
}
