/** The name of a file without its folders. */
export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What file managers leave behind, and nobody means to hand over. */
export const isLitter = (path: string): boolean =>
  /(^|\/)__MACOSX\//.test(path) || /^(\.DS_Store|\._.*|Thumbs\.db|desktop\.ini)$/i.test(fileName(path));
