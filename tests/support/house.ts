/** The rooms in the order in which data walks through them, and the rooms that each may import from. */
export const house: Readonly<Record<string, readonly string[]>> = {
  base: [],
  archive: ['base'],
  tables: ['base'],
  network: ['base', 'tables'],
  verdict: ['base', 'network'],
  explore: ['base', 'network', 'verdict'],
  decisions: ['base', 'network'],
  words: ['base', 'network', 'verdict', 'decisions'],
  download: ['base', 'network', 'verdict', 'decisions', 'words'],
  reading: ['base', 'archive', 'tables', 'network', 'verdict', 'explore', 'decisions', 'words', 'download'],
  view: ['base', 'network', 'verdict', 'explore', 'decisions', 'words', 'download', 'reading'],
  main: [
    'base',
    'archive',
    'tables',
    'network',
    'verdict',
    'explore',
    'decisions',
    'words',
    'download',
    'reading',
    'view',
  ],
};

/** The rooms that may import each package. */
export const packages: Readonly<Record<string, readonly string[]>> = {
  jszip: ['archive'],
  papaparse: ['tables'],
  d3: ['explore'],
  'idb-keyval': ['decisions'],
  lit: ['view', 'main'],
};

/** The room of a file, by its path from the top of the repository: `src/base/time.ts` → `base`. */
export const roomOf = (file: string): string =>
  file === 'src/main.ts' ? 'main' : (/^src\/([^/]+)\/.+\.ts$/.exec(file)?.[1] ?? '');
