import type { Day } from '../base/time.ts';
import type { ImportReport } from '../network/report.ts';
import { formatsOf } from './formats.ts';

const methods: Readonly<Record<ImportReport['asOfMethod'], string>> = {
  'file name': 'the day in the export’s name',
  'newest file in the zip': 'the day of the newest file in the zip',
  'newest event': 'the day of the newest thing in the export, for its name has none',
  'corrected by you': 'the day you set',
};

/** The day that counts as now, and how it is known: `As of 14 Nov 2026, the day in the export’s name.` */
export const asOfWords = (
  { asOf, asOfMethod }: Pick<ImportReport, 'asOf' | 'asOfMethod'>,
  locale = 'en',
): string => `As of ${formatsOf(locale).day(asOf)}, ${methods[asOfMethod]}.`;

export const dayWay = {
  title: 'The day that counts as now',
  label: 'Judge as of',
  set: 'Set the day',
  /** Undoes a correction. */
  back: (own: Day, locale = 'en') => `Back to the export’s own, ${formatsOf(locale).day(own)}`,
} as const;
