import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { preview } from 'vite';

/**
 * Builds the page into a folder, `dist` unless told otherwise. Not by calling vite's build(): under a test runner
 * NODE_ENV is "test", and the page would be another one. Whatever vite has to say goes to stderr.
 */
export function buildPage(folder = 'dist'): void {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn', '--emptyOutDir', '--outDir', folder], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 2, 2],
  });
}

/** Serves `dist` as "npm start" does, at a free port, until closed. */
export async function servePage(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const { httpServer, resolvedUrls, close } = await preview({
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'warn',
  });
  return {
    url: resolvedUrls?.local[0] ?? '',
    close: () => {
      // close() alone hangs while a browser holds a connection.
      if ('closeAllConnections' in httpServer) httpServer.closeAllConnections();
      return close();
    },
  };
}
