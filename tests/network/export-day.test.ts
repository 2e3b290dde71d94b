import { expect, test } from 'vitest';
import { type Day, dayOf, isoDay } from '../../src/base/time.ts';
import { dayInName, exportDay } from '../../src/network/export-day.ts';
import { at } from '../support/rows.ts';

const on = (iso: string): Day => dayOf(at(iso));
const found = (name: string, newest: string | undefined, events: readonly string[]): string => {
  const { asOf, method } = exportDay(
    name,
    newest === undefined ? undefined : on(newest),
    new Set(events.map(on)),
  );
  return `${isoDay(asOf)} by ${method}`;
};

test.each([
  ['Basic_LinkedInDataExport_06-30-2026.zip', '2026-06-30'],
  ['Complete_LinkedInDataExport_11-14-2026 (1).zip', '2026-11-14'],
  ['Complete_LinkedInDataExport_11-14-2026.zip.zip', '2026-11-14'],
])('%s is of %s', (name, day) => {
  const named = dayInName(name);
  expect(named === undefined ? undefined : isoDay(named)).toBe(day);
});

test.each(['export.zip', 'LinkedIn_13-45-2026.zip', '106-30-20261.zip'])('%s names no day', (name) => {
  expect(dayInName(name)).toBeUndefined();
});

test('the name comes first, then the newest entry, then the newest event', () => {
  expect(found('X_06-30-2026.zip', '2026-07-09', ['2026-06-01'])).toBe('2026-06-30 by file name');
  expect(found('x.zip', '2026-07-09', ['2026-06-01'])).toBe('2026-07-09 by newest file in the zip');
  expect(found('Connections.csv', undefined, ['2026-06-01', '2024-01-01'])).toBe(
    '2026-06-01 by newest event',
  );
});

test('an event one or two days later moves the day, one three days later does not', () => {
  expect(found('X_06-30-2026.zip', undefined, ['2026-07-01'])).toBe('2026-07-01 by file name');
  expect(found('X_06-30-2026.zip', undefined, ['2026-07-02'])).toBe('2026-07-02 by file name');
  expect(found('X_06-30-2026.zip', undefined, ['2026-07-03'])).toBe('2026-06-30 by file name');
  expect(found('X_06-30-2026.zip', undefined, ['2026-07-01', '2026-07-03'])).toBe('2026-07-01 by file name');
});
