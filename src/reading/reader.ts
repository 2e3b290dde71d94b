import type { DroppedFile } from '../archive/archive.ts';
import { problemOf } from '../base/problem.ts';
import type { Report } from '../base/progress.ts';
import type { Day } from '../base/time.ts';
import type { Said } from '../network/corrections.ts';
import type { Owner } from '../network/owner.ts';
import type { Look, Looked } from './looks.ts';
import ReaderWorker from './reader.worker.ts?worker&inline';
import { type Answer, type Asking, type Choices, type Outcome, type Request, rehearsal } from './reading.ts';

export type Ended = Outcome | { readonly kind: 'cancelled' };

/** The page's side of the worker. One request at a time: a new one, or `cancel`, ends the one before as cancelled. */
export interface ExportReader {
  read(files: readonly DroppedFile[], onProgress: Report): Promise<Ended>;
  sample(onProgress: Report): Promise<Ended>;
  /**
   * Answers `asking`, or corrects the owner that was found: reads the same export again. Without one, with the owner
   * whom the export points to.
   */
  chooseOwner(owner: Owner | undefined, onProgress: Report): Promise<Ended>;
  /** Reads it again as of another day; without one, of the export's own. */
  chooseDay(day: Day | undefined, onProgress: Report): Promise<Ended>;
  /** What every export from now on is read with, this one when it is read again. */
  remember(said: Said): void;
  /** Reads the same export again. */
  again(onProgress: Report): Promise<Ended>;
  /** Asks something about the export that is open. */
  look(look: Look): Promise<void>;
  /** Hears all answers to looks. */
  onLooked(hear: OnLooked): void;
  cancel(): void;
}

type OnLooked = (looked: Looked) => void;

interface Asked {
  readonly onProgress: Report;
  readonly end: (ended: Ended) => void;
}

/** More than the tables of an export that anybody would drop one by one. */
const remembered = 8;

const hasTables = (ended: Ended): boolean =>
  ended.kind === 'read' ||
  ended.kind === 'asking' ||
  (ended.kind === 'refused' && ended.problem.kind === 'no-connections');

/** Starts a worker at once and has it rehearse, so that it is ready when a file comes. */
export function openReader(): ExportReader {
  let asked: Asked | undefined;
  let said: Said = new Map();
  let onLooked: OnLooked = () => undefined;
  /** What is open, or asked about: a refused or cancelled reading leaves it as it was. */
  let last: Request = { source: { kind: 'files', files: [], earlier: [] }, choices: {} };
  /** Drops with some table of an export, the latest first: two that lack something may belong together. */
  let earlier: readonly (readonly DroppedFile[])[] = [];

  let isOpen = false;
  const start = (): Worker => {
    const worker = new ReaderWorker();
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'progress') asked?.onProgress(data.progress);
      else if (data.kind === 'rehearsed') isIdle = true;
      else if (data.kind === 'looked') onLooked(data.looked);
      else asked?.end(data);
    };
    // The worker answers its own errors: what comes here is one that could not start, or was ended by the browser.
    worker.onerror = ({ message }) => {
      stop();
      asked?.end({ kind: 'refused', problem: problemOf(message) });
    };
    return worker;
  };
  let worker = start();
  let isIdle = false;
  const stop = (): void => {
    worker.terminate();
    worker = start();
    isOpen = false;
  };
  const tell = (asking: Asking): void => worker.postMessage(asking);
  tell(rehearsal);

  const cancel = (): void => {
    if (!asked) return;
    stop();
    asked.end({ kind: 'cancelled' });
  };
  const ask = (request: Request, onProgress: Report): Promise<Ended> => {
    cancel();
    // An unfinished rehearsal would have to be waited for.
    if (!isIdle) stop();
    return new Promise((resolve) => {
      const end = (ended: Ended): void => {
        asked = undefined;
        isIdle = true;
        if (ended.kind === 'read') isOpen = true;
        if (ended.kind === 'read' || ended.kind === 'asking') last = request;
        resolve(ended);
      };
      asked = { onProgress, end };
      tell({ ...request, choices: { ...request.choices, said } });
    });
  };

  const choose = (choice: Choices, onProgress: Report): Promise<Ended> =>
    ask({ ...last, choices: { ...last.choices, ...choice } }, onProgress);

  return {
    async read(files, onProgress) {
      const ended = await ask({ source: { kind: 'files', files, earlier }, choices: {} }, onProgress);
      if (hasTables(ended)) earlier = [files, ...earlier].slice(0, remembered);
      return ended;
    },
    sample: (onProgress) => ask({ source: { kind: 'sample' }, choices: {} }, onProgress),
    chooseOwner: (owner, onProgress) =>
      choose({ owner: owner && { slug: owner.slug, name: owner.name } }, onProgress),
    chooseDay: (asOf, onProgress) => choose({ asOf }, onProgress),
    remember: (next) => {
      said = next;
    },
    again: (onProgress) => ask(last, onProgress),
    async look(look) {
      // A worker that was stopped in the middle of another reading has forgotten the export.
      if (!isOpen && !asked) await ask(last, () => undefined);
      tell({ look });
    },
    onLooked(hear) {
      onLooked = hear;
    },
    cancel,
  };
}
