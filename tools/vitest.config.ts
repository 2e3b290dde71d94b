import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration, type ViteUserConfig } from 'vitest/config';
import { findBrowser, type TestBrowser } from './browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const unit: TestProjectConfiguration = {
  root,
  test: { name: 'unit', include: ['tests/**/*.test.ts'], environment: 'node' },
};

const inBrowser = ({ launch }: TestBrowser): TestProjectConfiguration[] => [
  {
    root,
    // Named up front: one found late, in a worker, would reload the page in the middle of a test.
    optimizeDeps: {
      include: [
        'axe-core',
        'd3',
        'idb-keyval',
        'jszip',
        'lit',
        'lit/decorators.js',
        'lit/directives/guard.js',
        'papaparse',
      ],
    },
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
    root,
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

/** What runs, and what was left out and why. The unit tests run also where no browser is to be had. */
async function plan(): Promise<{ projects: TestProjectConfiguration[]; leftOut?: string }> {
  try {
    const browser = await findBrowser();
    console.log(`Test browser: ${browser.source}`);
    return { projects: [unit, ...inBrowser(browser)] };
  } catch (reason) {
    // Asked for by name, it has to be there.
    if (process.env['BROWSER_PATH'] || process.env['TEST_BROWSER']) throw reason;
    return { projects: [unit], leftOut: `the tests "component" and "e2e". ${(reason as Error).message}` };
  }
}

export default defineConfig(async (): Promise<ViteUserConfig> => {
  const { projects, leftOut } = await plan();
  return {
    root,
    test: {
      reporters: ['default', [join(root, 'tools/closing-line.ts'), { leftOut }]],
      // Not the reminder that these are Lit's development files.
      onConsoleLog: (log) => !log.startsWith('Lit is in dev mode'),
      coverage: { provider: 'v8', include: ['src/**/*.ts'] },
      // Most of the time a page is waited for: two at once do not get into each other's way.
      maxWorkers: 2,
      projects,
    },
  };
});
