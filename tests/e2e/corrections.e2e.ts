import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { describe } from 'vitest';
import { choose, drop, type HandedFile, peopleListed, test } from './visit.ts';

const me = ['Rut Vidal', 'https://www.linkedin.com/in/rut-vidal'];
const url = (slug: string) => `https://www.linkedin.com/in/${slug}`;
const said = (name: string, slug: string, dates: readonly string[]): readonly string[] =>
  dates.map((date, i) =>
    [
      `2-${slug}==`,
      '',
      ...(i % 2 === 0 ? [name, url(slug), ...me] : [...me, name, url(slug)]),
      `${date} 09:00:00 UTC`,
      '',
      `"Words of ${date}"`,
      'INBOX',
    ].join(','),
  );

/** Rut Vidal's export of 30 June 2026. Noor Haddad wrote as Noor Brandt, under an address that she has no more. */
const tables: readonly HandedFile[] = [
  {
    path: 'Connections.csv',
    content: `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Noor,Haddad,${url('noor-haddad')},,Tessel,Analyst,02 Mar 2015
Bo,Lindqvist,${url('bo-lindqvist')},,Oakline,Designer,02 Mar 2016
`,
  },
  {
    path: 'messages.csv',
    content: [
      'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
      ...said('Noor Brandt', 'noor-brandt', ['2026-06-20', '2026-06-19', '2025-11-03', '2025-11-02']),
      ...said('Bo Lindqvist', 'bo-lindqvist', ['2019-11-03']),
      '',
    ].join('\n'),
  },
  { path: 'Profile.csv', content: 'First Name,Last Name,Maiden Name\nRut,Vidal,\n' },
];

const panel = (page: Page) => page.getByRole('dialog', { name: 'About this person' });
const noor = (page: Page) => page.getByRole('row', { name: /Noor Haddad/ });
const told = 'Noor Brandt and Noor Haddad are the same person.';

async function openNoor(page: Page): Promise<void> {
  await drop(page, ...tables);
  await peopleListed(page);
  await noor(page).click();
  await expect(panel(page).getByRole('heading', { name: 'Noor Haddad' })).toBeVisible();
}

async function sayIt(page: Page): Promise<void> {
  await panel(page).getByText('Somebody else here is the same person').click();
  await panel(page)
    .getByRole('button', { name: /Noor Brandt/ })
    .click();
  await expect(panel(page).getByText('4 messages of Noor Brandt will count as Noor Haddad’s.')).toBeVisible();
  await panel(page).getByRole('button', { name: 'They are the same person' }).click();
}

const undo = (page: Page) => panel(page).getByRole('button', { name: `Undo: ${told}` });

describe('a stranger who is a connection under an earlier name', () => {
  test('is joined when it is said, parted when it is undone, and joined again on the next visit until it is forgotten', async ({
    open,
  }) => {
    const { page, requests } = await open();
    await openNoor(page);
    await expect(panel(page)).toContainText('Prunable · never exchanged a word');
    await page.getByRole('searchbox', { name: /Search name/ }).fill('noor');

    await sayIt(page);
    await expect(panel(page)).toContainText('Alive · in touch');
    await expect(panel(page).getByRole('status')).toContainText([told]);
    await expect(noor(page)).toContainText('Alive');
    await expect(page.getByRole('searchbox', { name: /Search name/ })).toHaveValue('noor');

    await undo(page).click();
    await expect(panel(page)).toContainText('Prunable · never exchanged a word');
    await expect(undo(page)).toHaveCount(0);
    await sayIt(page);
    await expect(panel(page)).toContainText('Alive · in touch');

    await page.reload();
    await openNoor(page);
    await expect(panel(page)).toContainText('Alive · in touch');
    await undo(page).click();
    await expect(panel(page)).toContainText('Prunable · never exchanged a word');

    await page.reload();
    await openNoor(page);
    await expect(panel(page)).toContainText('Prunable · never exchanged a word');
    await expect(undo(page)).toHaveCount(0);
    expect(requests).toEqual([]);
  });

  test('is kept by names and slugs alone: no word of a message is on the device', async ({ open }) => {
    const { page } = await open();
    await openNoor(page);
    await sayIt(page);
    await expect(undo(page)).toBeVisible();
    const kept = await page.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const all: unknown[] = [];
      for (const { name = '' } of await indexedDB.databases()) {
        const db = await done(indexedDB.open(name));
        for (const store of db.objectStoreNames) {
          all.push(...(await done(db.transaction(store).objectStore(store).getAll())));
        }
        db.close();
      }
      return JSON.stringify(all.map((value) => (value instanceof Map ? [...value] : value)));
    });
    expect(JSON.parse(kept)).toEqual([
      [
        [
          'rut-vidal',
          [
            {
              kind: 'same',
              a: { key: 'noor-brandt', name: 'Noor Brandt' },
              b: { key: 'noor-haddad', name: 'Noor Haddad' },
            },
          ],
        ],
      ],
    ]);
  });

  test('is joined for the session where the browser keeps nothing, and the page says so', async ({
    open,
  }) => {
    const { page } = await open();
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      Object.defineProperty(IDBFactory.prototype, 'open', { value: refuse });
    });
    await page.reload();
    await openNoor(page);
    await sayIt(page);
    await expect(panel(page)).toContainText('Alive · in touch');
    await expect(panel(page)).toContainText('what you said lasts until you close it');
    await choose(page, { path: 'notes.txt', content: 'milk' });
    await drop(page, ...tables);
    await noor(page).click();
    await expect(panel(page)).toContainText('Alive · in touch');
    await expect(panel(page)).toContainText('what you said lasts until you close it');
  });

  test('all of it works by keyboard, and Escape puts away the choice before the panel', async ({ open }) => {
    const { page } = await open({ viewport: { width: 390, height: 844 } });
    await openNoor(page);
    const summary = panel(page).getByText('Somebody else here is the same person');
    await summary.focus();
    await page.keyboard.press('Enter');
    const find = panel(page).getByRole('searchbox', { name: 'Find a person in this export' });
    await expect(find).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(find).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(find).toHaveCount(0);
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(find).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.type('brandt');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(panel(page).getByRole('button', { name: 'They are the same person' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toContainText('Alive · in touch');
    await page.keyboard.press('Shift+Tab');
    await expect(undo(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toContainText('Prunable · never exchanged a word');
  });
});

describe('who the owner is', () => {
  const report = (page: Page) => page.locator('report-panel');
  const whose = (page: Page) => page.getByRole('banner');

  test('is remembered where the user said so, until it is taken back', async ({ open }) => {
    const { page } = await open();
    await drop(page, ...tables);
    await peopleListed(page);
    await expect(whose(page)).toContainText('Rut Vidal');
    await page.getByText('What was read, and what was left out').click();
    await report(page).getByRole('button', { name: 'This is not me' }).click();
    await report(page)
      .getByRole('button', { name: /Noor Brandt linkedin/ })
      .click();
    await expect(whose(page)).toContainText('Noor Brandt');
    await expect(report(page).getByRole('button', { name: 'Undo: You are Noor Brandt.' })).toBeVisible();

    await page.reload();
    await drop(page, ...tables);
    await peopleListed(page);
    await expect(whose(page)).toContainText('Noor Brandt');
    await page.getByText('What was read, and what was left out').click();
    await report(page).getByRole('button', { name: 'Undo: You are Noor Brandt.' }).click();
    await expect(whose(page)).toContainText('Rut Vidal');

    await page.reload();
    await drop(page, ...tables);
    await peopleListed(page);
    await expect(whose(page)).toContainText('Rut Vidal');
  });

  test('is not asked twice', async ({ open }) => {
    const { page } = await open();
    const [connections, messages] = tables;
    if (!connections || !messages) throw new Error('no tables');
    const undecided = String(messages.content).replaceAll(/^.*bo-lindqvist.*\n/gm, '');
    const export_ = [connections, { ...messages, content: undecided }];
    await drop(page, ...export_);
    await page.getByRole('heading', { name: 'Which of these is you?' }).waitFor();
    await page.getByRole('button', { name: /Rut Vidal/ }).click();
    await peopleListed(page);
    await page.reload();
    await drop(page, ...export_);
    await peopleListed(page);
    await expect(whose(page)).toContainText('Rut Vidal');
  });
});
