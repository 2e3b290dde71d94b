/**
 * A file's name as names are compared: lower-case, without folders, extension, spaces, `_`, `-`, the `(1)` of a
 * second download and trailing digits (a member id, the number of a shard; docs/export-format.md §1).
 */
export const baseName = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    // A zip may hold names of 65,535 letters, over which the patterns take seconds.
    .slice(-200)
    .toLowerCase()
    .replace(/(\.(csv|txt|tsv))+$/, '')
    .replace(/\(\d+\)|[\s_-]/g, '')
    .replace(/\d+$/, '');
