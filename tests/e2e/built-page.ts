import type { LaunchOptions } from 'playwright';
import type { TestProject } from 'vitest/node';
import { buildPage, servePage } from '../../tools/built-page.ts';

declare module 'vitest' {
  interface ProvidedContext {
    launch: LaunchOptions;
    pageUrl: string;
  }
}

/** Builds the page once for all tests, and serves what was built. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildPage();
  const { url, close } = await servePage();
  project.provide('pageUrl', url);
  return close;
}
