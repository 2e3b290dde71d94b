import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { parserAlone } from './lean/papaparse.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Leaves out of the build what the page can never run: JSZip's half that packs (the sample is stored, not deflated) and
 * its aids for old browsers, all of Papa but its parser, d3's transitions with their colours, which d3-brush and d3-zoom bring along for moves that are
 * animated, and indentation.
 * docs/decisions/0012-lean-parts.md
 */
export const leanParts = (): Plugin => ({
  name: 'lean-parts',
  apply: 'build',
  enforce: 'pre',
  resolveId(id, importer = '') {
    if (id === 'jszip') return this.resolve('jszip/lib/index.js', importer);
    if (id === 'papaparse') return this.resolve('papaparse/papaparse.js', importer);
    if (id === 'pako') return this.resolve('pako/lib/inflate.js', importer);
    if (id === 'readable-stream') return here('lean/readable-stream.ts');
    if (id === 'd3-transition') return here('lean/d3-transition.ts');
    if (id === 'd3-interpolate' && /[\\/]d3-(brush|zoom)[\\/]/.test(importer))
      return here('lean/d3-interpolate.ts');
    if (id === 'setimmediate') return here('lean/setimmediate.ts');
    if (id === 'lie') return here('lean/lie.ts');
    return null;
  },
  // The elements' styles and markup lie indented in their files: what stands at the start of a line means nothing there.
  transform(code, id) {
    if (/[\\/]papaparse\.js$/.test(id)) return parserAlone(code);
    return /[\\/]src[\\/]view[\\/]/.test(id) ? code.replace(/\n\s+/g, '\n') : null;
  },
});
