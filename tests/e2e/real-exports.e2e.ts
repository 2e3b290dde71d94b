import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { describe } from 'vitest';
import { agreed } from './counts.ts';
import { choose, peopleListed, test } from './visit.ts';

const folder = process.env['REAL_EXPORTS'] ?? '';
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.zip')) : [];

describe.skipIf(files.length === 0)('real correspondence', () => {
  test.for(files)(
    '%s opens without a problem, and tiles, plane, bars and list agree',
    async (file, { open }) => {
      const { page } = await open();
      await choose(page, { path: file, content: readFileSync(join(folder, file)) });
      await peopleListed(page);
      await expect(page.getByRole('heading', { name: 'Who is still there' })).toBeVisible();
      expect(await agreed(page)).toBeGreaterThan(0);
    },
  );
});
