import type { Page } from 'playwright';
import type { Look, Looked } from '../../src/reading/looks.ts';
import type { ExportReader } from '../../src/reading/reader.ts';
import type { Exploring } from '../../src/view/state.ts';

/** What the worker takes for an open export, in ms, from the question to the last answer. */
export interface Judging {
  /** Learn and judge as of the export's day, and as of the four years before it. */
  readonly judgeMs: number;
  /** The stock by verdict at the end of each of 168 months. */
  readonly stockMs: number;
}

/** Opens an export with the file input and asks the worker the longest questions. */
export async function judging(page: Page, url: string, file: string): Promise<Judging> {
  await page.goto(url);
  await page.waitForTimeout(1500);
  await page.getByLabel('LinkedIn export').setInputFiles(file);
  await page.getByRole('row').nth(3).waitFor();
  // The page asks the same by itself, once.
  await page.waitForTimeout(6000);
  const runs: Judging[] = [];
  while (runs.length < 5) runs.push(await page.evaluate(askTheWorker));
  const median = (of: (run: Judging) => number) => runs.map(of).sort((a, b) => a - b)[2] ?? Number.NaN;
  return { judgeMs: median(({ judgeMs }) => judgeMs), stockMs: median(({ stockMs }) => stockMs) };
}

/** Runs in the page. */
async function askTheWorker(): Promise<Judging> {
  type Part = Element & { readonly reader: ExportReader; readonly state: Exploring };
  const app = document.querySelector('perennial-app') as Part | null;
  const view = app?.shadowRoot?.querySelector('explore-view') as Part | null;
  if (!app || !view) throw new Error('no export is open');
  const { lines, own } = view.state;
  const month = (365 / 12) * 86_400_000;
  const instants = Array.from({ length: 168 }, (_, n) => (own.at - (167 - n) * month) as typeof own.at);
  const time = (look: Look, isLast: (looked: Looked) => boolean) =>
    new Promise<number>((resolve) => {
      const start = performance.now();
      app.reader.onLooked((looked) => {
        if (isLast(looked)) resolve(performance.now() - start);
      });
      void app.reader.look(look);
    });
  const stand = await time(
    { kind: 'stand', at: own.at, greetings: lines.greetings },
    ({ kind }) => kind === 'stand',
  );
  const past = await time({ kind: 'past', greetings: lines.greetings }, ({ kind }) => kind === 'past');
  const stockMs = await time(
    { kind: 'history', lines, instants },
    (looked) => looked.kind === 'stock' && looked.whole,
  );
  return { judgeMs: stand + past, stockMs };
}
