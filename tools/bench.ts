import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium, type LaunchOptions } from 'playwright';
import { findBrowser } from './browser.ts';
import { buildPage, servePage } from './built-page.ts';

/** What the page is to hold: the unit, and the most that is allowed (in that unit). */
const figures = {
  sampleMs: { what: 'sample export, press → list painted', unit: 'ms', most: 400 },
  largeMs: { what: '30,000 connections × 1,000,000 messages', unit: 'ms', most: undefined },
  rivalMs: { what: 'the same file only unpacked, parsed and counted', unit: 'ms', most: undefined },
  largeRatio: { what: 'the one over the other', unit: '×', most: 1.15 },
  peakMB: { what: 'memory over idle, same export', unit: 'MB', most: 200 },
  longestTaskMs: { what: 'longest task of the main thread', unit: 'ms', most: 50 },
  frameP95Ms: { what: 'frame while dragging and scrolling, 95 %', unit: 'ms', most: 16.7 },
  judgeMs: { what: 'learn, judge and back-test 30,000 ties', unit: 'ms', most: 500 },
  pageGzipKB: { what: 'the whole page, gzip', unit: 'KB', most: 130 },
} as const;

type Measured = { [Figure in keyof typeof figures]: number | null };

/** Measures the built page in a headless Chromium. `--json` prints one object; `--quick` leaves out the large export. */
export async function main(args: readonly string[]): Promise<void> {
  buildPage();
  const { launch, source } = await findBrowser();
  console.error(`Browser: ${source}`);
  const measured: Measured = {
    sampleMs: await sampleMs(launch),
    largeMs: null,
    rivalMs: null,
    largeRatio: null,
    peakMB: null,
    longestTaskMs: null,
    frameP95Ms: null,
    judgeMs: null,
    pageGzipKB: gzipSync(readFileSync('dist/index.html'), { level: 9 }).length / 1024,
  };
  console.log(args.includes('--json') ? JSON.stringify(rounded(measured)) : table(rounded(measured)));
}

/** Median of several visits, each with a browser that has seen nothing. */
async function sampleMs(launch: LaunchOptions): Promise<number> {
  const { url, close } = await servePage();
  const times: number[] = [];
  while (times.length < 7) {
    const browser = await chromium.launch(launch);
    const page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
    await page.goto(url);
    // Nobody presses sooner than they can read what the button says.
    await page.waitForTimeout(1500);
    times.push(await page.getByRole('button', { name: 'Try the sample export' }).evaluate(pressToPaint));
    await browser.close();
  }
  await close();
  console.error(`Sample: ${times.map((ms) => ms.toFixed(0)).join(', ')} ms`);
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

/** Runs in the page: from the press of a button until the frame that shows the list's rows has been painted. */
function pressToPaint(button: Element): Promise<number> {
  const standsIn = (root: ParentNode): boolean =>
    root.querySelector('[role=grid] [role=row]') !== null ||
    [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null && standsIn(shadowRoot));
  return new Promise((resolve) => {
    const start = performance.now();
    const look = () => {
      if (!standsIn(document)) requestAnimationFrame(look);
      else {
        // A frame's callbacks run before it is painted, and a message posted in them is heard after.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - start);
        port2.postMessage('');
      }
    };
    (button as HTMLElement).click();
    look();
  });
}

const rounded = (measured: Measured): Measured =>
  Object.fromEntries(
    Object.entries(measured).map(([figure, value]) => [figure, value && Math.round(value * 100) / 100]),
  ) as Measured;

function table(measured: Measured): string {
  const rows = Object.entries(figures).map(([figure, { what, unit, most }]) => {
    const value = measured[figure as keyof Measured];
    const limit = most === undefined ? '' : `≤ ${most} ${unit}`;
    const held = value === null || most === undefined ? '' : value <= most ? 'holds' : 'TOO MUCH';
    return [what, value === null ? 'not measured' : `${value} ${unit}`, limit, held] as const;
  });
  return rows
    .map(([what, value, limit, held]) =>
      [what.padEnd(50), value.padStart(14), limit.padStart(11), held].join('  '),
    )
    .join('\n');
}
