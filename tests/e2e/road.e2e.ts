import { expect } from 'playwright/test';
import { describe } from 'vitest';
import { smallExport, smallTables, smallVerdicts } from './small-export.ts';
import { choose, download, drop, peopleListed, rowsOf, test } from './visit.ts';

const columns =
  'Name,URL,Company,Position,Connected On,Verdict,Reason,Cautions,Decision,Forecast,Warmth,Two-way Conversations,' +
  'Messages Sent,Messages Received,Last Message,Last Two-way,Why';

/** Name, verdict and reason of each row. Names that a spreadsheet would run come with a `'` in front. */
const judged = (csv: string) =>
  rowsOf(csv).map((row) => ({
    name: row['Name']?.replace(/^'/, ''),
    verdict: row['Verdict'],
    reason: row['Reason'],
  }));

describe('a small export', () => {
  test('chosen with the file input: each person has the expected verdict in the download', async ({
    open,
  }) => {
    const { page } = await open();
    await choose(page, await smallExport());
    await peopleListed(page);
    expect(judged(await download(page, 'All verdicts'))).toEqual(smallVerdicts);
  });

  test('dropped as a zip: the same', async ({ open }) => {
    const { page } = await open();
    await drop(page, await smallExport());
    await peopleListed(page);
    expect(judged(await download(page, 'All verdicts'))).toEqual(smallVerdicts);
  });

  test('dropped as a folder named like a zip, as Safari leaves it: the same', async ({ open }) => {
    const { page } = await open();
    const folder = 'Complete_LinkedInDataExport_06-30-2026.zip';
    await drop(page, ...smallTables.map(({ path, content }) => ({ path: `${folder}/${path}`, content })));
    await peopleListed(page);
    expect(judged(await download(page, 'All verdicts'))).toEqual(smallVerdicts);
  });

  test('downloads start with a BOM, hold the promised columns, end lines with CRLF and run no formula', async ({
    open,
  }) => {
    const { page } = await open();
    await choose(page, await smallExport());
    await peopleListed(page);
    for (const name of ['All verdicts', 'Prune list']) {
      const csv = await download(page, name);
      expect(csv.startsWith(`\uFEFF${columns}\r\n`)).toBe(true);
      expect(csv.endsWith('\r\n')).toBe(true);
      expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const cells = rowsOf(csv).flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      expect(cells).toContain(`'=HYPERLINK("http://127.0.0.1/";"Fay") Moreau`);
      expect(cells).toContain(`'+1 desk`);
    }
  });

  test('the prune list has the prunable ones without a caution, most certain first', async ({ open }) => {
    const { page } = await open();
    await choose(page, await smallExport());
    await peopleListed(page);
    const listed = rowsOf(await download(page, 'Prune list'));
    expect(listed.map((row) => row['URL']?.replace(/.*\/in\//, ''))).toEqual([
      'gus-hale',
      'fay-moreau',
      'chidi-okafor',
    ]);
    const forecasts = listed.map((row) => Number(row['Forecast']));
    expect(forecasts).toEqual([...forecasts].sort((a, b) => a - b));
    const all = rowsOf(await download(page, 'All verdicts'));
    expect(all.find((row) => row['Name'] === 'Hana Kovářová')?.['Cautions']).toBe('endorsement');
    expect(all.find((row) => row['Name'] === 'Emre Şahin')).toMatchObject({
      URL: 'https://www.linkedin.com/in/emre-%C5%9Fahin',
      Company: 'Acme, Inc.',
      'Connected On': '2016-04-20',
      'Two-way Conversations': '3',
      'Messages Sent': '3',
      'Messages Received': '3',
      'Last Message': '2019-09-02',
      'Last Two-way': '2019-09-02',
    });
  });
});

describe('a wrong file', () => {
  const wrong = [
    { path: 'holiday.jpg', content: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]) },
    { path: 'Complete_LinkedInDataExport_06-30-2026.zip', content: 'PK\u0003\u0004 cut short' },
    { path: 'Connections.csv', content: 'Datum,Betrag\n2026-01-01,12\n' },
    { path: 'empty.zip', content: '' },
  ];

  test.for(wrong)('$path is answered with a sentence, and the next drop works', async (file, { open }) => {
    const { page } = await open();
    await drop(page, file);
    await expect(page.getByRole('alert')).toContainText(/\w+ \w+.*\./);
    await drop(page, await smallExport());
    await peopleListed(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(judged(await download(page, 'All verdicts'))).toEqual(smallVerdicts);
  });

  test('leaves the export that is open as it was', async ({ open }) => {
    const { page } = await open();
    await choose(page, await smallExport());
    await peopleListed(page);
    await drop(page, { path: 'notes.txt', content: 'milk, bread' });
    await expect(page.getByRole('alert')).toContainText('notes.txt');
    expect(judged(await download(page, 'All verdicts'))).toEqual(smallVerdicts);
  });
});
