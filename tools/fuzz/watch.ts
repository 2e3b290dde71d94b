import { Worker } from 'node:worker_threads';
import type { CaseResult } from './read-case.ts';
import type { Asked, Said } from './worker.ts';

/** A case that was tried. */
export interface Tried {
  readonly number: number;
  readonly story: readonly string[];
  readonly result: CaseResult;
}

export interface Watch {
  readonly seed: number;
  readonly numbers: readonly number[];
  readonly workers: number;
  /** An input that takes longer to read hangs: its worker is ended. */
  readonly mostMs: number;
  readonly onTried: (tried: Tried) => void;
}

/** The checks look through all of an input for everybody who was read of it: no hang, but no endless one either. */
const checkMs = 60_000;
/** Room for one worker's objects, in MB: many times what any of the inputs needs. */
const heap = 512;

/** Tries all cases, some at a time, and outlives whatever happens to a worker. */
export async function watch({ numbers, workers, onTried, ...rest }: Watch): Promise<void> {
  const left = numbers.toReversed();
  const again = new Set<number>();
  const heard = (tried: Tried) => {
    // A busy machine can be what hangs: only what hangs twice is reported.
    if (tried.result.outcome === 'hung' && !again.has(tried.number)) left.push(tried.number);
    else onTried(tried);
    again.add(tried.number);
  };
  await Promise.all(
    Array.from({ length: Math.min(workers, numbers.length) }, async () => {
      while (left.length > 0) await oneWorker({ ...rest, onTried: heard, next: () => left.pop() });
    }),
  );
}

type Hands = Omit<Watch, 'numbers' | 'workers'> & { readonly next: () => number | undefined };

/** Hands cases to a new worker until there are none, or until one of them is its end. */
function oneWorker({ seed, mostMs, onTried, next }: Hands): Promise<void> {
  const worker = new Worker(new URL('../run.mjs', import.meta.url), {
    argv: ['fuzz/worker'],
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });
  return new Promise((resolve, reject) => {
    let at: number | undefined;
    let story: readonly string[] = [];
    let timer: NodeJS.Timeout | undefined;
    let over = false;
    const end = () => {
      over = true;
      clearTimeout(timer);
      void worker.terminate().then(() => resolve());
    };
    const fail = (outcome: string, ms: number, fault: string) => {
      if (over) return;
      if (at === undefined) reject(new Error(`A worker ended before its first case: ${fault}`));
      else onTried({ number: at, story, result: { outcome, ms, faults: [fault] } });
      end();
    };
    const allow = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => fail('hung', ms, `no end after ${ms} ms`), ms);
    };
    const hand = () => {
      at = next();
      story = [];
      if (at === undefined) end();
      else worker.postMessage({ seed, number: at } satisfies Asked);
    };
    worker.on('error', (error) => fail('uncaught', 0, `uncaught: ${error.stack ?? error.message}`));
    worker.on('exit', () => fail('uncaught', 0, 'the worker ended by itself'));
    worker.on('message', (said: Said) => {
      if (over) return;
      switch (said.kind) {
        case 'ready':
          return hand();
        case 'reading':
          story = said.story;
          return allow(mostMs);
        case 'checking':
          return allow(checkMs);
        case 'done':
          clearTimeout(timer);
          onTried({ number: said.number, story, result: said.result });
          hand();
      }
    });
  });
}
