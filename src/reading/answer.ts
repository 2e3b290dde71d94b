import type { DroppedFile } from '../archive/archive.ts';
import { packZip } from '../archive/pack-zip.ts';
import type { Report } from '../base/progress.ts';
import { unreachable } from '../base/unreachable.ts';
import { readExport } from './read-export.ts';
import type { Outcome, Request } from './reading.ts';
import { sampleExport, sampleSeed } from './sample/sample-export.ts';

/** What the worker does with a request. The sample is made, zipped, and read by the same road as a drop. */
export const answer = async ({ source, choices }: Request, report: Report): Promise<Outcome> =>
  readExport(await filesOf(source), report, choices, source.kind === 'files' ? source.earlier : []);

async function filesOf(source: Request['source']): Promise<readonly DroppedFile[]> {
  switch (source.kind) {
    case 'files':
      return source.files;
    case 'sample': {
      const { name, day, files } = sampleExport(sampleSeed);
      return [{ path: name, blob: packZip(files, day) }];
    }
    default:
      return unreachable(source);
  }
}
