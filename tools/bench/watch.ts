import type { Page } from 'playwright';

/** What runs in the page and writes down times, all in ms. The page itself knows nothing of it. */
interface Watch {
  /** From an event of a person's until the frame that answers it was painted. */
  readonly answers: number[];
  /** From frame to frame. */
  readonly frames: number[];
  /** Tasks of the main thread of more than 50 ms. */
  readonly tasks: number[];
}

/** Starts to watch; before that the page is idle. Of each frame the answer to its last event counts. */
export function watch(page: Page, events: readonly string[] = []): Promise<void> {
  return page.evaluate((names) => {
    const watch: Watch = { answers: [], frames: [], tasks: [] };
    (globalThis as unknown as { watch: Watch }).watch = watch;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watch.tasks.push(duration);
    }).observe({ type: 'longtask' });
    let since: number | undefined;
    const begin = () => {
      since = performance.now();
    };
    for (const name of names) addEventListener(name, begin, { capture: true });
    let before = performance.now();
    const frame = (now: number) => {
      if ((globalThis as unknown as { watch: Watch }).watch !== watch) return;
      requestAnimationFrame(frame);
      // The browser tells times in steps of 0.1 ms; a frame lasts whole refreshes of a screen of 60 Hz.
      watch.frames.push((Math.round(((now - before) * 60) / 1000) * 1000) / 60);
      before = now;
      if (since === undefined) return;
      const began = since;
      since = undefined;
      // A frame's callbacks run before it is painted, and a message posted in them is heard after.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => watch.answers.push(performance.now() - began);
      port2.postMessage('');
    };
    requestAnimationFrame(frame);
  }, events);
}

/** What was seen since. */
export const seen = (page: Page): Promise<Watch> =>
  page.evaluate(() => (globalThis as unknown as { watch: Watch }).watch);

/** The value below which `share` of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
