/** The name of a file without its folders. */
export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The dropped folder that a file lies in, or the file's own name. */
export const topOf = (path: string): string => path.split('/', 1)[0] ?? path;

/** What file managers and office programs leave behind, and nobody means to hand over. */
export const isLitter = (path: string): boolean =>
  /(^|\/)__MACOSX\//.test(path) ||
  /^(\.DS_Store|\._.*|~\$.*|\.~lock\..*|Thumbs\.db|desktop\.ini)$/i.test(fileName(path));

/** Paths as people sort them: `messages_2.csv` before `messages_10.csv`. */
export const byPath = new Intl.Collator('en', { numeric: true }).compare;
