import type { ReportRow, Stranger } from '../../src/network/report.ts';

/** Somebody who is no connection, as the import report tells of them. */
export const stranger = (name: string, messages: number, rows: readonly ReportRow[] = []): Stranger => ({
  key: name,
  name,
  messages,
  rows,
});
