import type { ReportRow } from '../network/report.ts';

/** A number of the import report, and the rows behind it. */
export interface ReportNumber {
  readonly count: number;
  readonly label: string;
  /** Why it is so; '' where the label says it. */
  readonly note: string;
  /** The first of the rows; asked for once somebody wants to see them. */
  readonly rows: () => readonly ReportRow[];
  /** What their cells are, where they are not the group's; such rows have no date. */
  readonly columns?: readonly string[];
}

/** One table, or what else is counted: how its numbers add up. */
export interface ReportGroup {
  readonly title: string;
  /** What has to be known about the group as a whole, a sentence each. */
  readonly notes: readonly string[];
  /** Rows, counted, left out: the first is the sum of the others. None where nothing is added up. */
  readonly sum: readonly ReportNumber[];
  readonly lines: readonly ReportNumber[];
  /** Its labels say who somebody is. */
  readonly private?: boolean;
  /** What the cells of its rows are. */
  readonly columns: readonly string[];
  /** Whether its rows have an instant. */
  readonly dated: boolean;
}
