import { formatsOf } from './formats.ts';

/** A line of the import panel; `count` is written out, '' where the line counts nothing. */
export interface ReportLine {
  readonly label: string;
  readonly count: string;
  readonly note: string;
}

export interface ReportGroup {
  readonly title: string;
  /** What has to be known about the group as a whole; '' where there is nothing. */
  readonly note: string;
  /** Its lines say who somebody is. */
  readonly private?: boolean;
  readonly lines: readonly ReportLine[];
}

/** A line for what occurs; none for what does not. */
export const some = (n: number, locale: string, label: string, note: string): readonly ReportLine[] =>
  n === 0 ? [] : [{ label, count: formatsOf(locale).number(n), note }];
