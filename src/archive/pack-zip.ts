import JSZip from 'jszip';
import { type Day, startOf } from '../base/time.ts';

/** A file to be packed. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The files as a zip like LinkedIn's (data descriptors, UTF-8 names, no folder entries), all dated `modified`: the same
 * files make the same bytes on every machine. Stored, not deflated: it is unpacked right after, on the same device.
 */
export async function packZip(files: readonly TextFile[], modified: Day): Promise<Blob> {
  const zip = new JSZip();
  const date = new Date(startOf(modified));
  // Not as text: JSZip would cut it every 16 K units before it is encoded, through an emoji too.
  const utf8 = new TextEncoder();
  for (const { path, text } of files) zip.file(path, utf8.encode(text), { date, createFolders: false });
  const bytes = await zip.generateAsync({
    type: 'arraybuffer',
    compression: 'STORE',
    streamFiles: true,
    platform: 'DOS',
  });
  return new Blob([bytes], { type: 'application/zip' });
}
