import type { Page } from 'playwright';

/** Makes it another day: for the page, and by a few lines before its own for the worker. */
export async function pretendDay(page: Page, day: string): Promise<void> {
  const ms = Date.parse(day);
  await page.clock.setFixedTime(ms);
  await page.addInitScript((now) => {
    const clock = `self.Date = class extends Date {
      constructor(...parts) { parts.length ? super(...parts) : super(${now}); }
      static now() { return ${now}; }
    };`;
    const create = URL.createObjectURL;
    URL.createObjectURL = (object) =>
      create(
        object instanceof Blob && object.type.startsWith('text/javascript')
          ? new Blob([clock, object], { type: object.type })
          : object,
      );
  }, ms);
}
