import { parentPort } from 'node:worker_threads';
import { makeCase } from './cases.ts';
import { type CaseResult, readCase } from './read-case.ts';
import { seedExports } from './seed-exports.ts';

/** What the one who watches asks for. */
export interface Asked {
  readonly seed: number;
  readonly number: number;
}

/** What a worker says: that it is ready, that it begins to read, that it has read, and how that was. */
export type Said =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reading'; readonly number: number; readonly story: readonly string[] }
  | { readonly kind: 'checking' }
  | { readonly kind: 'done'; readonly number: number; readonly result: CaseResult };

/** Reads one case after another, as it is asked for. An uncaught error ends the worker, which the watcher hears. */
export async function main(): Promise<void> {
  const say = (said: Said) => parentPort?.postMessage(said);
  const exports = await seedExports();
  // The first reading is slow: the engine has compiled nothing yet.
  await readCase(makeCase(exports, 0, 0));
  parentPort?.on('message', async ({ seed, number }: Asked) => {
    const made = makeCase(exports, seed, number);
    say({ kind: 'reading', number, story: made.story });
    const result = await readCase(made, () => say({ kind: 'checking' }));
    // What was left hanging fails now, not in the next case.
    for (let turn = 0; turn < 3; turn++) await new Promise(setImmediate);
    say({ kind: 'done', number, result });
  });
  say({ kind: 'ready' });
}
