import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { findBrowser, type TestBrowser } from './browser.ts';

const root = new URL('..', import.meta.url).pathname;

const unit: TestProjectConfiguration = {
  extends: true,
  test: { name: 'unit', include: ['tests/**/*.test.ts'], environment: 'node' },
};

const inBrowser = ({ launch }: TestBrowser): TestProjectConfiguration[] => [
  {
    extends: true,
    // Named up front: one found late, in a worker, would reload the page in the middle of a test.
    optimizeDeps: { include: ['axe-core', 'd3', 'jszip', 'lit', 'lit/decorators.js', 'papaparse'] },
    test: {
      name: 'component',
      include: ['tests/**/*.browser.ts'],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: launch }),
        instances: [{ browser: 'chromium' }],
      },
    },
  },
  {
    extends: true,
    test: {
      name: 'e2e',
      include: ['tests/e2e/*.e2e.ts'],
      environment: 'node',
      globalSetup: ['tests/e2e/built-page.ts'],
      provide: { launch },
      testTimeout: 30_000,
      hookTimeout: 30_000,
    },
  },
];

/** Looked up here, not at import, so that the unit tests run where no browser is to be had. */
async function projects(): Promise<TestProjectConfiguration[]> {
  try {
    const browser = await findBrowser();
    console.log(`Test browser: ${browser.source}`);
    return [unit, ...inBrowser(browser)];
  } catch (reason) {
    console.warn(`Skipped: the tests "component" and "e2e". ${(reason as Error).message}`);
    return [unit];
  }
}

export default defineConfig(async () => ({
  root,
  test: {
    reporters: ['default', `${root}tools/closing-line.ts`],
    coverage: { provider: 'v8' as const, include: ['src/**/*.ts'] },
    projects: await projects(),
  },
}));
