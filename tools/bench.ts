import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type LaunchOptions, type Page } from 'playwright';
import { inUse } from './bench/in-use.ts';
import { judging } from './bench/judging.ts';
import { findBrowser } from './browser.ts';
import { buildPage, servePage } from './built-page.ts';
import { largeExport, type Shape, shapes } from './large-export.ts';

/** What the page is to hold: the unit, and the most that is allowed (in that unit). */
const figures = {
  sampleMs: { what: 'sample export, press → plane and list painted', unit: 'ms', most: 400 },
  largeMs: { what: '30,000 connections × 1,000,000 messages', unit: 'ms', most: undefined },
  rivalMs: { what: 'the same file only unpacked, parsed and counted', unit: 'ms', most: undefined },
  largeRatio: { what: 'the one over the other', unit: '×', most: 1.15 },
  peakMB: { what: 'memory over idle, same export', unit: 'MB', most: 200 },
  longestTaskMs: { what: 'longest task of the main thread', unit: 'ms', most: 50 },
  frameP95Ms: { what: 'frame while scrolling, brushing, moving a line, 95 %', unit: 'ms', most: 16.7 },
  judgeMs: { what: 'learn, judge and back-test 30,000 ties', unit: 'ms', most: 500 },
  pageGzipKB: { what: 'the whole page, gzip', unit: 'KB', most: 130 },
} as const;

/** Figures of the view over 30,000 people; in the printed table alone. */
const moreFigures = {
  pointsMs: { what: 'a tile pressed → every point painted', unit: 'ms', most: 50 },
  hoverMs: { what: 'a move of the mouse on the plane → painted, 95 %', unit: 'ms', most: 16 },
  stockMs: { what: 'stock of 30,000 ties at the ends of 168 months', unit: 'ms', most: 2000 },
  searchMs: { what: 'a key in the search → painted, 95 %', unit: 'ms', most: 50 },
} as const;

type Measured = { [Figure in keyof typeof figures]: number | null };
type More = { [Figure in keyof typeof moreFigures]: number | null };

/** Measures the built page in a headless Chromium. `--json` prints one object; `--quick` leaves out the large exports. */
export async function main(args: readonly string[]): Promise<void> {
  buildPage();
  const { launch, source } = await findBrowser();
  console.error(`Browser: ${source}`);
  const sample = await sampleMs(launch);
  const quick = args.includes('--quick');
  const use = quick ? undefined : await opened(launch, shapes.people, inUse);
  const worker = quick ? undefined : await opened(launch, shapes.judged, judging);
  const measured: Measured = {
    sampleMs: sample,
    largeMs: null,
    rivalMs: null,
    largeRatio: null,
    peakMB: null,
    longestTaskMs: use?.longestTaskMs ?? null,
    frameP95Ms: use?.frameP95Ms ?? null,
    judgeMs: worker?.judgeMs ?? null,
    pageGzipKB: gzipSync(readFileSync('dist/index.html'), { level: 9 }).length / 1024,
  };
  if (args.includes('--json')) {
    console.log(JSON.stringify(rounded(measured)));
    return;
  }
  const { pointsMs = null, hoverMs = null, searchMs = null } = use ?? {};
  const more: More = { pointsMs, hoverMs, searchMs, stockMs: worker?.stockMs ?? null };
  console.log(table({ ...figures, ...moreFigures }, rounded({ ...measured, ...more })));
}

/** A large export, opened in a browser of its own, and measured. */
async function opened<Measures>(
  launch: LaunchOptions,
  shape: Shape,
  measure: (page: Page, url: string, file: string) => Promise<Measures>,
): Promise<Measures> {
  const file = await largeExport(shape);
  const { url, close } = await servePage();
  const browser = await chromium.launch(launch);
  const page = await browser.newPage({ viewport: { width: 1360, height: 1000 } });
  const measures = await measure(page, url, file);
  await browser.close();
  await close();
  await rm(dirname(file), { recursive: true });
  return measures;
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

/** Runs in the page: from the press of a button until the frame that shows the list's rows and the plane has been painted. */
function pressToPaint(button: Element): Promise<number> {
  const standsIn = (root: ParentNode, selector: string): boolean =>
    root.querySelector(selector) !== null ||
    [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot && standsIn(shadowRoot, selector));
  return new Promise((resolve) => {
    const start = performance.now();
    const look = () => {
      if (!['[role=grid] [role=row]', 'canvas'].every((part) => standsIn(document, part))) {
        requestAnimationFrame(look);
        return;
      }
      // A frame's callbacks run before it is painted, and a message posted in them is heard after.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage('');
    };
    (button as HTMLElement).click();
    look();
  });
}

type Figures = Readonly<Record<string, { what: string; unit: string; most: number | undefined }>>;
type Values = Readonly<Record<string, number | null>>;

const rounded = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([figure, value]) => [figure, value && Math.round(value * 100) / 100]),
  );

function table(figures: Figures, values: Values): string {
  const rows = Object.entries(figures).map(([figure, { what, unit, most }]) => {
    const value = values[figure] ?? null;
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
