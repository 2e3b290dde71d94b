import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { smallExport, smallTables } from './small-export.ts';
import { choose, peopleListed, test } from './visit.ts';

const changes = {
  async changed(path: string) {
    await writeFile(path, 'something else');
    // However fast it was: the day of the change is how the browser knows.
    await utimes(path, new Date('2030-01-01'), new Date('2030-01-01'));
  },
  deleted: (path: string) => rm(path),
};
const files = { zip: smallExport, table: async () => smallTables[0] };

for (const what of ['changed', 'deleted'] as const) {
  for (const kind of ['zip', 'table'] as const) {
    test(`a ${kind} that was ${what} after it was chosen is named, and the next drop works`, async ({
      open,
    }) => {
      const folder = await mkdtemp(join(tmpdir(), 'gone-'));
      try {
        const { path: name, content } = (await files[kind]()) ?? { path: '', content: '' };
        const path = join(folder, name);
        await writeFile(path, content);
        const { page } = await open();
        const input = page.getByLabel('LinkedIn export');
        // Chosen, but heard of by the page only after the file on the disk is another.
        await input.evaluate((element) =>
          element.addEventListener('change', (event) => event.stopImmediatePropagation(), {
            once: true,
            capture: true,
          }),
        );
        await input.setInputFiles(path);
        await changes[what](path);
        await input.evaluate((element) => element.dispatchEvent(new Event('change')));
        await expect(page.getByRole('alert')).toContainText(`“${name}” could no longer be read`);
        await choose(page, await smallExport());
        await peopleListed(page);
      } finally {
        await rm(folder, { recursive: true });
      }
    });
  }
}
