import type { DroppedFile } from '../archive/archive.ts';

/** What a person handed over, each file with its path. */
export type Gathered = readonly DroppedFile[];

/** The files of a file input; `path` is the bare name, or begins with the folder where a folder was chosen. */
export const fromInput = (files: Iterable<File>): Gathered =>
  Array.from(files, (file) => ({ path: file.webkitRelativePath || file.name, blob: file }));

/**
 * The files of a drop, folders walked to their end. Must be called while the drop event is handled: the transfer
 * is emptied right after it, so the entries are taken before anything is waited for.
 */
export async function fromDrop({ items, files }: DataTransfer): Promise<Gathered> {
  const entries = Array.from(items, (item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null)).filter(
    (entry) => entry !== null,
  );
  if (entries.length === 0) return fromInput(files);
  return (await Promise.all(entries.map(filesUnder))).flat();
}

async function filesUnder(entry: FileSystemEntry): Promise<Gathered> {
  if (isFile(entry)) {
    const blob = await new Promise<File>((done, failed) => entry.file(done, failed));
    return [{ path: entry.fullPath.replace(/^\//, ''), blob }];
  }
  if (!isDirectory(entry)) return [];
  const below: FileSystemEntry[] = [];
  const reader = entry.createReader();
  // Chromium hands out a folder in batches of 100: an empty batch is its end.
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (batch.length === 0) break;
    below.push(...batch);
  }
  return (await Promise.all(below.map(filesUnder))).flat();
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
