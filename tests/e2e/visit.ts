import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import { type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright';
import { expect } from 'playwright/test';
import { test as base, inject } from 'vitest';
import { pretendDay } from './pretend-day.ts';

/** A page that somebody has opened. */
export interface Visit {
  readonly page: Page;
  /** Errors and warnings of the page, its console and its policy; a test ends with none. */
  readonly problems: readonly string[];
  /** Addresses of everything the page asked for, but the page itself and what it made itself (blob:, data:). */
  readonly requests: readonly string[];
}

/** How to open the page: `at` another address than its own, `on` another day than today. */
type Manner = BrowserContextOptions & { readonly at?: string; readonly on?: string };

/** `open` visits the built page. After each test every page it opened must have been without a problem. */
export const test = base
  .extend('launch', { scope: 'file' }, () => inject('launch'))
  .extend('browser', { scope: 'file' }, async ({ launch }, { onCleanup }) => {
    const browser = await chromium.launch(launch);
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', async ({ browser }, { onCleanup }) => {
    const visits: Visit[] = [];
    onCleanup(async () => {
      for (const { page } of visits) await page.context().close();
      expect(visits.flatMap(({ problems }) => problems)).toEqual([]);
    });
    return async ({ at = inject('pageUrl'), on, ...options }: Manner = {}): Promise<Visit> => {
      const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, ...options });
      const page = await context.newPage();
      const problems: string[] = [];
      const requests: string[] = [];
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) problems.push(message.text());
      });
      context.on('request', (request) => {
        if (!/^(?:blob|data):/.test(request.url()) && request.url() !== at) requests.push(request.url());
      });
      const visit = { page, problems, requests };
      visits.push(visit);
      if (on) await pretendDay(page, on);
      await page.goto(at);
      return visit;
    };
  });

/** A file to hand over: a path, within a folder where it has one, and what is in it. */
export interface HandedFile {
  readonly path: string;
  readonly content: Buffer | string;
}

/** Chooses a file as with the file dialog. */
export async function choose(page: Page, { path, content }: HandedFile): Promise<void> {
  await page
    .getByLabel('LinkedIn export')
    .setInputFiles({ name: path, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

/** Drops files, or the folder they lie in, on the middle of the page, as the browser does it after a drag from the desktop. */
export async function drop(page: Page, ...files: readonly HandedFile[]): Promise<void> {
  const desktop = await mkdtemp(join(tmpdir(), 'desktop-'));
  page.context().once('close', () => void rm(desktop, { recursive: true, force: true }));
  for (const { path, content } of files) {
    await mkdir(join(desktop, dirname(path)), { recursive: true });
    await writeFile(join(desktop, path), content);
  }
  const dropped = new Set(files.map(({ path }) => join(desktop, path.split('/')[0] ?? '')));
  const data = { items: [], files: [...dropped], dragOperationsMask: 1 };
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const devtools = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: width / 2, y: height / 2, data });
  }
  await devtools.detach();
}

/** Presses the sample button and waits for its people. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try the sample export' }).click();
  await peopleListed(page);
}

/** The people whom the list shows at the moment. */
export const people = (page: Page): Locator =>
  page
    .getByRole('grid')
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell') });

/** Waits until the list of people stands. */
export async function peopleListed(page: Page): Promise<void> {
  await expect(people(page).first()).toBeVisible();
}

/** The button or link of a download, by the name that is promised. */
const downloadNamed = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true }).or(page.getByRole('link', { name, exact: true }));

/** The text of the file that comes after `press`. */
export async function saved(page: Page, press: () => Promise<void>): Promise<{ file: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { file: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
}

/** The text of a download by its name. */
export const download = async (page: Page, name: string): Promise<string> =>
  (await saved(page, () => downloadNamed(page, name).click())).text;

export type Row = Readonly<Record<string, string>>;

/** The rows of a downloaded table by the names of its columns. */
export const rowsOf = (csv: string): readonly Row[] =>
  Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;
