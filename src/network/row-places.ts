import { integers } from '../base/column.ts';
import type { ReportRow } from './report.ts';

type Place = Pick<ReportRow, 'nth' | 'file' | 'row'>;

/**
 * Which row of which file a row was, long after it came by. Rows are kept elsewhere, in their order, or left out: only
 * those that are left out cost memory here, 4 bytes each.
 */
export class RowPlaces {
  /** All rows so far, kept or not. */
  rows = 0;
  private readonly files: { readonly file: string; readonly from: number }[] = [];
  /** For each row that was left out, how many were kept before it. */
  private readonly leftOut = integers();

  /** The rows from here on are this file's. */
  begin(file: string): void {
    if (this.files.at(-1)?.file !== file) this.files.push({ file, from: this.rows });
  }

  /** The row counted last is left out; says where it stands. */
  leaveOut(): Place {
    this.leftOut.push(this.rows - 1 - this.leftOut.length);
    return this.at(this.rows - 1);
  }

  /** Where the row stands that was kept as the n-th, from 0. */
  kept(n: number): Place {
    const before = this.leftOut.values();
    let low = 0;
    let high = before.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((before[middle] ?? 0) <= n) low = middle + 1;
      else high = middle;
    }
    return this.at(n + low);
  }

  /** Where the row stands that is the n-th of all, from 0. */
  at(nth: number): Place {
    const { file, from } = this.files.findLast((one) => one.from <= nth) ?? { file: '', from: 0 };
    return { nth, file, row: nth - from + 1 };
  }
}
