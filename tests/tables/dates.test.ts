import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay, day as day_, isoDay } from '../../src/base/time.ts';
import { dayIn, pacificInstant, utcInstant } from '../../src/tables/dates.ts';
import { beginWithDay } from '../../src/tables/written-date.ts';
import { read } from './support.ts';

const iso = (ms: number | undefined) => (ms === undefined ? undefined : new Date(ms).toISOString());
const isoOf = (text: string) => {
  const day = dayIn(text);
  return day === undefined ? undefined : isoDay(day);
};

describe('the day of', () => {
  test.each([
    ['08 Feb 2026', '2026-02-08'],
    ['8 February 2026', '2026-02-08'],
    ['8-Feb-26', '2026-02-08'],
    ['4-Apr-21', '2021-04-04'],
    ['1 Sept 2020', '2020-09-01'],
    ['2/8/18, 9:14 AM', '2018-02-08'],
    ['12/31/18, 11:59 PM', '2018-12-31'],
    ['2/8/2018', '2018-02-08'],
    ['2026-02-08', '2026-02-08'],
    ['2026-02-08T23:30:00-08:00', '2026-02-09'],
    ['2026-02-08 23:30:00 UTC', '2026-02-08'],
    ['29 Feb 2024', '2024-02-29'],
    ['15 May 1912', '1912-05-15'],
    ['8-Feb-69', '2069-02-08'],
    ['8-Feb-70', '1970-02-08'],
    ['Feb 8, 2026', '2026-02-08'],
    ['February 8, 2026, 9:14 AM', '2026-02-08'],
    ['8 de febrero de 2026', '2026-02-08'],
    ['08-févr-26', '2026-02-08'],
    ['08. Feb. 2026', '2026-02-08'],
    ['08/fev/26', '2026-02-08'],
    ['08.02.2026', '2026-02-08'],
    ['8. 2. 2026', '2026-02-08'],
    ['31.12.25', '2025-12-31'],
    ['2026.02.08', '2026-02-08'],
    ['2026. 02. 08.', '2026-02-08'],
    ['2026/2/8 09:14', '2026-02-08'],
    ['2026-02-08T23:30-08', '2026-02-09'],
    ['46061', '2026-02-08'],
    ['46061.9', '2026-02-08'],
    ['46061,385', '2026-02-08'],
    ['36526', '2000-01-01'],
    ['73050', '2099-12-31'],
  ])('%s is %s', (text, day) => {
    expect(isoOf(text)).toBe(day);
  });
});

describe('there is no day in', () => {
  test.each([
    '',
    'yesterday',
    '31 Apr 2026',
    '29 Feb 2026',
    '00 Feb 2026',
    '08 Foo 2026',
    '13/08/18',
    '2026-13-01',
    '2026-02/08',
    '08 Feb 1899',
    '08 Feb 202',
    '36525',
    '73051',
    '146061',
    '2020',
    'Feb-26',
    'Jan 2020',
    '08.13.2026',
    'Feb 30, 2026',
    '########',
    '2/8/18, 25:00',
    '2/8/18, 13:00 PM',
    '2/8/18, 0:10 AM',
    '2/8/18, 9:60 AM',
    '08 Feb 2026 and a message that slid into this column',
  ])('%j', (text) => {
    expect(dayIn(text)).toBeUndefined();
  });
});

describe('in UTC', () => {
  test.each([
    ['2026-06-11 15:33:58 UTC', '2026-06-11T15:33:58.000Z'],
    ['2024/02/01 15:02:55 UTC', '2024-02-01T15:02:55.000Z'],
    ['2024-02-29 00:00:00 UTC', '2024-02-29T00:00:00.000Z'],
    ['1968-03-01 07:00:00 UTC', '1968-03-01T07:00:00.000Z'],
    ['2026-07-20 10:25:25', '2026-07-20T10:25:25.000Z'],
    ['2026-07-20T10:25:25Z', '2026-07-20T10:25:25.000Z'],
    ['2026-07-20T10:25:25.123Z', '2026-07-20T10:25:25.000Z'],
    ['2026-07-20T10:25:25+05:30', '2026-07-20T04:55:25.000Z'],
    ['2/8/18, 9:14 AM', '2018-02-08T09:14:00.000Z'],
    ['2/8/18, 12:05 AM', '2018-02-08T00:05:00.000Z'],
    ['2/8/18, 12:05\u202FPM', '2018-02-08T12:05:00.000Z'],
    ['2026-06-11', '2026-06-11T00:00:00.000Z'],
    ['46061.3854166667', '2026-02-08T09:15:00.000Z'],
    ['08.02.2026 09:14', '2026-02-08T09:14:00.000Z'],
    ['2026-07-20T10:25:25+05', '2026-07-20T05:25:25.000Z'],
  ])('%s is %s', (text, at) => {
    expect(iso(utcInstant(text))).toBe(at);
  });

  test.each([
    '2026-02-29 15:33:58 UTC',
    '2026-04-31 15:33:58 UTC',
    '2026-06-00 15:33:58 UTC',
    '2026-13-11 15:33:58 UTC',
    '2026-06-11 24:00:00 UTC',
    '2026-06-11 15:60:58 UTC',
    '2026-06-11 15:33:60 UTC',
    '2026-06-1x 15:33:58 UTC',
    '2026-06/11 15:33:58 UTC',
    '1899-06-11 15:33:58 UTC',
  ])('%s is no time', (text) => {
    expect(utcInstant(text)).toBeUndefined();
  });

  test('every second from 1900 on is read as it is written', () => {
    const seconds = fc.integer({ min: Date.UTC(1900, 0) / 1000, max: Date.UTC(2200, 0) / 1000 });
    fc.assert(
      fc.property(seconds, (second) => {
        const written = new Date(second * 1000).toISOString();
        const [day, time] = [written.slice(0, 10), written.slice(11, 19)];
        for (const text of [`${day} ${time} UTC`, `${day.replaceAll('-', '/')} ${time} UTC`, written]) {
          expect(utcInstant(text)).toBe(second * 1000);
        }
      }),
    );
  });

  test('a day exists in one form exactly where it exists in every other', () => {
    const month = fc.integer({ min: 0, max: 13 });
    const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), month, fc.integer({ min: 0, max: 32 }), (y, m, d) => {
        const [mm, dd] = [String(m).padStart(2, '0'), String(d).padStart(2, '0')];
        const day = calendarDay(y, m, d);
        const forms = [`${y}-${mm}-${dd}`, `${y}/${m}/${d}`, `${m}/${d}/${y}`];
        for (const form of [...forms, `${dd} ${names[m - 1] ?? 'Nul'} ${y}`]) expect(dayIn(form)).toBe(day);
        expect(utcInstant(`${y}-${mm}-${dd} 00:00:00 UTC`)).toBe(
          day === undefined ? undefined : day * 86_400_000,
        );
      }),
    );
  });
});

describe('day and month as numbers', () => {
  test.each([
    [['2/8/18, 9:14 AM', '2/13/18, 9:14 AM'], false],
    [['02/08/2026', '13/02/2026'], true],
    [['02-08-26', '13-02-26'], true],
    [['02/08/2026', '12/12/2026'], false],
    [['13/02/2026', '2/13/2026', '2/14/2026'], false],
    [['08.02.2026', '13.02.2026', '2026-13-02', ''], false],
    [[], false],
  ])('%j begin with the day: %j', (texts, dayFirst) => {
    expect(beginWithDay(texts)).toBe(dayFirst);
  });

  test.each([
    ['2/8/18, 9:14 AM', '2018-08-02'],
    ['13/02/2026', '2026-02-13'],
    ['08-02-2026 09:14', '2026-02-08'],
    ['08.02.2026', '2026-02-08'],
    ['2026-02-08', '2026-02-08'],
  ])('%s with the day first is %s', (text, day) => {
    expect(isoDay(dayIn(text, true) ?? day_(0))).toBe(day);
  });

  const table = (dates: readonly string[]) =>
    `First Name,Connected On\n${dates.map((date, i) => `p${i},${date}\n`).join('')}`;
  test.each([
    [
      'a day above 12 anywhere says so for all',
      ['02/08/2026', '03/09/2026', '31/12/2025'],
      ['2026-08-02', '2026-09-03', '2025-12-31'],
    ],
    [
      'without one the month is first, as LinkedIn wrote in 2018',
      ['02/08/2026', '03/09/2026'],
      ['2026-02-08', '2026-03-09'],
    ],
    [
      'one that fits no order is unread',
      ['02/08/2026', '2/13/2026', '2/14/2026', '31/12/2025'],
      ['2026-02-08', '2026-02-13', '2026-02-14', undefined],
    ],
  ])('of a file: %s', async (_, written, days) => {
    const { rows } = await read('connections', table(written));
    expect(rows.map(({ connectedOn }) => connectedOn && isoDay(connectedOn))).toEqual(days);
  });
});

describe('in Los Angeles', () => {
  test.each([
    ['9/5/26, 1:12 AM', '2026-09-05T08:12:00.000Z'],
    ['1/5/26, 1:12 AM', '2026-01-05T09:12:00.000Z'],
    ['01/24/18, 03:00 PM', '2018-01-24T23:00:00.000Z'],
    ['12/31/25, 11:30 PM', '2026-01-01T07:30:00.000Z'],
    // Until 2006 the clocks went forward on the first Sunday of April, since then in March.
    ['3/20/06, 1:00 PM', '2006-03-20T21:00:00.000Z'],
    ['3/20/07, 1:00 PM', '2007-03-20T20:00:00.000Z'],
    ['2026-09-05 08:12:00 UTC', '2026-09-05T08:12:00.000Z'],
    ['2026-09-05 01:12:00', '2026-09-05T08:12:00.000Z'],
  ])('%s is %s', (text, at) => {
    expect(iso(pacificInstant(text))).toBe(at);
  });

  test('the last minute before the clocks go forward, a minute that they skip, and the first one after', () => {
    expect(iso(pacificInstant('3/8/26, 1:59 AM'))).toBe('2026-03-08T09:59:00.000Z');
    expect(iso(pacificInstant('3/8/26, 2:30 AM'))).toBe('2026-03-08T10:30:00.000Z');
    expect(iso(pacificInstant('3/8/26, 3:00 AM'))).toBe('2026-03-08T10:00:00.000Z');
  });

  test('of an hour that comes twice the first is meant, and the hours around it come once', () => {
    expect(iso(pacificInstant('11/1/26, 12:59 AM'))).toBe('2026-11-01T07:59:00.000Z');
    expect(iso(pacificInstant('11/1/26, 1:30 AM'))).toBe('2026-11-01T08:30:00.000Z');
    expect(iso(pacificInstant('11/1/26, 2:00 AM'))).toBe('2026-11-01T10:00:00.000Z');
  });

  test('every instant that a clock there shows is found again, give or take the hour that comes twice', () => {
    const clock = new Intl.DateTimeFormat('en-US', {
      timeZone: 'America/Los_Angeles',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const minutes = fc.integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const found = pacificInstant(clock.format(minute * 60_000));
        expect([0, 60]).toContain(minute - Number(found) / 60_000);
      }),
      { numRuns: 1_000 },
    );
  });

  test('31 June is no day there either', () => {
    expect(pacificInstant('6/31/26, 1:12 AM')).toBeUndefined();
    expect(pacificInstant('')).toBeUndefined();
  });
});
