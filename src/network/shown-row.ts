import { detached } from '../base/interner.ts';
import type { TableName, TableRows } from '../tables/rows.ts';
import type { ReportRow } from './report.ts';

/** So many names are shown of those to whom one message went. */
const namesShown = 5;

export const namesOf = (names: readonly string[]): string =>
  names.slice(0, namesShown).join(', ') + (names.length > namesShown ? ' …' : '');

/** First and last name as one. */
export const fullName = (row: { readonly firstName: string; readonly lastName: string }): string =>
  `${row.firstName} ${row.lastName}`.trim();

/** What the report shows of a row of any table; it keeps nothing of the text that the row was cut from. */
export function shownRow(row: TableRows[TableName]): Pick<ReportRow, 'at' | 'cells'> {
  return { at: 'at' in row ? row.at : undefined, cells: cellsOf(row).map(detached) };
}

function cellsOf(row: TableRows[TableName]): readonly string[] {
  if ('connectedOnText' in row) return [fullName(row), row.url ?? '', row.company, row.connectedOnText];
  if ('recipientUrls' in row) return [row.from, namesOf(row.to)];
  if ('inviterUrl' in row) {
    const { direction, inviterUrl, inviteeUrl } = row;
    return direction === undefined
      ? [`${row.from} → ${row.to}`, '']
      : direction === 'outgoing'
        ? [row.to, inviteeUrl ?? '']
        : [row.from, inviterUrl ?? ''];
  }
  if ('title' in row) return [row.company, row.title];
  return [fullName(row), 'url' in row ? (row.url ?? '') : ''];
}
