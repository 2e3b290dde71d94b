import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'playwright/test';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { buildPage } from '../../tools/built-page.ts';
import { type ForeignServer, foreignServer } from './foreign-server.ts';
import { leakPaths, tryAll } from './leaks.ts';
import { download, openSample, people, rowsOf, test } from './visit.ts';

let foreign: ForeignServer;
beforeAll(async () => {
  foreign = await foreignServer();
});
beforeEach(() => foreign.asked.clear());
afterAll(() => foreign.close());

test('nothing that injected code tries reaches a server, before an export is open or after', async ({
  browser,
}) => {
  const page = await browser.newPage();
  await page.goto(inject('pageUrl'));
  await page.evaluate(tryAll(foreign.origin));
  expect([...foreign.asked]).toEqual([]);

  await page.reload();
  await openSample(page);
  await page.evaluate(tryAll(foreign.origin));
  expect([...foreign.asked]).toEqual([]);
  await page.close();
});

test('the same code does reach it from a page without the policy', async ({ browser }) => {
  const page = await browser.newPage();
  await page.goto(`${foreign.origin}/unsealed`);
  await page.evaluate(tryAll(foreign.origin));
  const unasked = leakPaths.filter((path) => !foreign.asked.has(path));
  expect(unasked).toEqual([]);
  await page.close();
});

test('a whole visit asks for nothing but the page, and works without a network', async ({ open }) => {
  const { page, requests } = await open();
  await page.context().setOffline(true);
  await openSample(page);
  await people(page).first().click();
  expect(rowsOf(await download(page, 'All verdicts')).length).toBeGreaterThan(1000);
  expect(rowsOf(await download(page, 'Prune list')).length).toBeGreaterThan(100);
  expect(requests).toEqual([]);
});

test('saved to disk and opened from there, the page reads the sample as well', async ({ open }) => {
  const { page, requests } = await open({ at: pathToFileURL('dist/index.html').href });
  await openSample(page);
  expect(rowsOf(await download(page, 'All verdicts')).length).toBeGreaterThan(1000);
  expect(requests).toEqual([]);
});

test('a worker from an address, which the policy would not bind, does not start', async ({ browser }) => {
  const page = await browser.newPage();
  await page.goto(inject('pageUrl'));
  const started = page.evaluate(() => new Worker('/stray.js') instanceof Worker);
  await expect(started).rejects.toThrow(/TrustedScriptURL/);
  await page.close();
});

test('the policy of the built page is the one that is promised', () => {
  const [, policy = ''] =
    /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
      readFileSync('dist/index.html', 'utf8'),
    ) ?? [];
  const rules = policy.replaceAll(/'sha256-[\w+/]{43}='/g, '#').split('; ');
  expect(rules).toEqual([
    "default-src 'none'",
    'script-src # #',
    "style-src 'none'",
    'img-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html default',
  ]);
});

test('built again, the page is the same to the byte', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'built-again-'));
  buildPage(folder);
  expect(readdirSync(folder)).toEqual(['index.html']);
  expect(readFileSync(join(folder, 'index.html')).equals(readFileSync('dist/index.html'))).toBe(true);
  await rm(folder, { recursive: true });
});
