import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { parserAlone } from './lean/papaparse.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** A module that has no effect by being imported: some of d3's do not say so, and would all be kept. */
const forItsFunctions = (found: Rolldown.ResolvedId | null) =>
  found && { ...found, moduleSideEffects: false };

/**
 * Leaves out of the build what the page can never run: JSZip's half that packs and its aids for old browsers, all of Papa
 * but its parser, all of d3 but the functions that are called, and indentation.
 * docs/decisions/0012-lean-parts.md
 */
export const leanParts = (): Plugin => ({
  name: 'lean-parts',
  apply: 'build',
  enforce: 'pre',
  resolveId(id, importer = '') {
    if (id === 'jszip') return this.resolve('jszip/lib/index.js', importer);
    if (id === 'papaparse') return this.resolve('papaparse/papaparse.js', importer);
    if (id === 'pako') return here('lean/pako.ts');
    if (/^\.\.?\/utf8$/.test(id) && /[\\/]jszip[\\/]/.test(importer)) return here('lean/utf8.ts');
    if (id === 'readable-stream') return here('lean/readable-stream.ts');
    if (id.startsWith('d3-')) return this.resolve(id, importer).then(forItsFunctions);
    if (id === 'setimmediate') return here('lean/setimmediate.ts');
    if (id === 'lie') return here('lean/lie.ts');
    if (/^\.\.?\/(generate|base64|nodejs\/\w+)$/.test(id) && /[\\/]jszip[\\/]/.test(importer))
      return here('lean/jszip-never.ts');
    return null;
  },
  // The elements' styles and markup lie indented in their files: what stands at the start of a line means nothing there.
  transform(code, id) {
    if (/[\\/]papaparse\.js$/.test(id)) return parserAlone(code);
    if (!/[\\/]src[\\/]view[\\/]/.test(id)) return null;
    return code.replace(/\n\s+/g, '\n').replace(/\bcss`[^`]*`/g, tight);
  },
});

/** A stylesheet without the spaces and comments that only its reader needs. */
const tight = (styles: string): string =>
  styles
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/:\s+/g, ':')
    .replaceAll(';}', '}');
