import type { DroppedFile } from '../archive/archive.ts';
import type { Report } from '../base/progress.ts';
import type { Owner } from '../network/owner.ts';
import ReaderWorker from './reader.worker.ts?worker&inline';
import { type Answer, type Outcome, type Request, rehearsal } from './reading.ts';

export type Ended = Outcome | { readonly kind: 'cancelled' };

/** The page's side of the worker. One request at a time: a new one, or `cancel`, ends the one before as cancelled. */
export interface ExportReader {
  read(files: readonly DroppedFile[], onProgress: Report): Promise<Ended>;
  sample(onProgress: Report): Promise<Ended>;
  /** Answers `asking`, or corrects the owner that was found: reads the same export again. */
  chooseOwner(owner: Owner, onProgress: Report): Promise<Ended>;
  cancel(): void;
}

interface Asked {
  readonly worker: Worker;
  readonly end: (ended: Ended) => void;
}

/** Starts a worker at once and has it rehearse, so that it is ready when a file comes. */
export function openReader(): ExportReader {
  let idle: Worker | undefined;
  const rehearsing = new ReaderWorker();
  rehearsing.onmessage = () => {
    idle = rehearsing;
  };
  rehearsing.postMessage(rehearsal);
  let asked: Asked | undefined;
  /** What is open, or asked about: a refused or cancelled reading leaves it as it was. */
  let last: Request = { source: { kind: 'files', files: [] }, choices: {} };

  const cancel = (): void => {
    asked?.worker.terminate();
    asked?.end({ kind: 'cancelled' });
  };
  const ask = (request: Request, onProgress: Report): Promise<Ended> => {
    cancel();
    // Stopping the worker is how a reading is cancelled, and an unfinished rehearsal too.
    if (idle === undefined) rehearsing.terminate();
    const worker = idle ?? new ReaderWorker();
    idle = undefined;
    return new Promise((resolve) => {
      const end = (ended: Ended): void => {
        asked = undefined;
        if (ended.kind === 'read' || ended.kind === 'asking') last = request;
        resolve(ended);
      };
      asked = { worker, end };
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.kind === 'progress') onProgress(data.progress);
        else if (data.kind !== 'rehearsed') {
          idle = worker;
          end(data);
        }
      };
      // The worker answers its own errors: what comes here is one that could not start, or was ended by the browser.
      worker.onerror = ({ message }) => {
        worker.terminate();
        end({ kind: 'refused', problem: { kind: 'unexpected', message } });
      };
      worker.postMessage(request);
    });
  };

  return {
    read: (files, onProgress) => ask({ source: { kind: 'files', files }, choices: {} }, onProgress),
    sample: (onProgress) => ask({ source: { kind: 'sample' }, choices: {} }, onProgress),
    chooseOwner: ({ slug, name }, onProgress) =>
      ask({ ...last, choices: { ...last.choices, owner: { slug, name } } }, onProgress),
    cancel,
  };
}
