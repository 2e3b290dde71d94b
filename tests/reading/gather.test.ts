import { expect, test } from 'vitest';
import { fromDrop, fromInput, type Gathered } from '../../src/reading/gather.ts';

const file = (name: string): File => new File([`the text of ${name}`], name);

/** A dropped file as a browser hands it out. */
const fileEntry = (path: string) => ({
  isFile: true,
  isDirectory: false,
  fullPath: path,
  file: (done: (file: File) => void) => done(file(path.replace(/.*\//, ''))),
});

/** A dropped folder, handed out in batches of at most 100 entries as in Chromium. */
const folderEntry = (path: string, below: readonly object[]) => ({
  isFile: false,
  isDirectory: true,
  fullPath: path,
  createReader: () => {
    let given = 0;
    return {
      readEntries: (done: (batch: readonly object[]) => void) => {
        done(below.slice(given, given + 100));
        given += 100;
      },
    };
  },
});

/** A drop of these, emptied once the event is over. */
function dropped(...entries: readonly object[]): DataTransfer {
  const items = entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry }));
  queueMicrotask(() => items.splice(0));
  return { items, files: [] } as unknown as DataTransfer;
}

const paths = (gathered: Gathered) => gathered.map(({ path }) => path);

test('files and folders are gathered with the paths they have in their folder', async () => {
  const folder = folderEntry('/export', [
    fileEntry('/export/Connections.csv'),
    folderEntry('/export/Jobs', [fileEntry('/export/Jobs/Saved Jobs.csv')]),
    folderEntry('/export/empty', []),
  ]);
  const gathered = await fromDrop(dropped(fileEntry('/Basic.zip'), folder));
  expect(paths(gathered)).toEqual(['Basic.zip', 'export/Connections.csv', 'export/Jobs/Saved Jobs.csv']);
  expect(await gathered[1]?.blob.text()).toBe('the text of Connections.csv');
});

test('a folder of 250 files is read to its last batch', async () => {
  const files = Array.from({ length: 250 }, (_, index) => fileEntry(`/many/${index}.csv`));
  const gathered = await fromDrop(dropped(folderEntry('/many', files)));
  expect(paths(gathered)).toEqual(files.map(({ fullPath }) => fullPath.slice(1)));
});

test('a file that cannot be read fails the drop', async () => {
  const gone = {
    ...fileEntry('/gone.csv'),
    file: (_: unknown, failed: (error: Error) => void) => failed(new Error('gone')),
  };
  await expect(fromDrop(dropped(gone))).rejects.toThrow('gone');
});

test('what is no file is left alone, and files without entries are taken as they are', async () => {
  const items = [{ kind: 'string', webkitGetAsEntry: () => null }];
  const transfer = { items, files: [file('Connections.csv')] } as unknown as DataTransfer;
  expect(paths(await fromDrop(transfer))).toEqual(['Connections.csv']);
});

test('of a chosen folder the paths begin with its name', () => {
  const chosen = Object.assign(file('messages.csv'), { webkitRelativePath: 'export/messages.csv' });
  expect(paths(fromInput([chosen]))).toEqual(['export/messages.csv']);
});
