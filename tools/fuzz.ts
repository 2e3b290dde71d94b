import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeCase } from './fuzz/cases.ts';
import { seedExports } from './fuzz/seed-exports.ts';
import { type Tried, watch } from './fuzz/watch.ts';

/** How long an input may take to be read, ms. */
const mostMs = 2_000;
/** Reading, and checking what was read, may take this much more memory than before: both workers together. */
const mostGrowthMB = 1_024;
const workers = 2;

/**
 * Reads thousands of broken exports and looks whether every one is refused for what it is, or read and judged by what it
 * holds. `--count` and `--seed` say how many and which; `--only 7` tries number 7 alone. Each failure is written to a
 * temporary folder.
 */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: args.filter((arg) => arg !== '--'),
    options: { count: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
  });
  const seed = Number(values.seed ?? 1);
  const count = Number(values.count ?? 10_000);
  const numbers = values.only === undefined ? [...Array(count).keys()] : [Number(values.only)];
  console.log(`Seed ${seed}, ${numbers.length} inputs`);

  const started = performance.now();
  const tried: Tried[] = [];
  const memory = watchMemory();
  await watch({
    seed,
    numbers,
    workers,
    mostMs,
    onTried: (one) => {
      if (tried.length === 0) memory.begin();
      tried.push(one);
      if (values.only !== undefined) console.log(`${one.story.join('\n')}\n→ ${one.result.outcome}`);
      if (tried.length % 1_000 === 0) console.log(`${tried.length} tried`);
    },
  });
  const failed = tried.filter(({ result }) => result.faults.length > 0);
  for (const [fault, those] of byFault(failed)) {
    console.log(`\n${those.length} × ${fault}: ${those.map(({ number }) => number).join(', ')}`);
    for (const one of those.slice(0, mostShown)) await tell(seed, one);
  }

  const growth = memory.growthMB();
  console.log(summary(tried, performance.now() - started, growth));
  if (failed.length > 0 || growth > mostGrowthMB) process.exitCode = 1;
}

/** Inputs of each fault that are written down; the rest is mostly more of the same. */
const mostShown = 3;

function byFault(failed: readonly Tried[]): ReadonlyMap<string, readonly Tried[]> {
  const found = new Map<string, Tried[]>();
  for (const one of failed.toSorted((a, b) => a.number - b.number)) {
    const [fault = ''] = one.result.faults;
    found.set(fault, [...(found.get(fault) ?? []), one]);
  }
  return found;
}

/** Writes the input of a failure, and how to try it again. */
async function tell(seed: number, { number, story, result }: Tried): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), `fuzz-${seed}-${number}-`));
  const { dropped, earlier } = makeCase(await seedExports(), seed, number);
  const inputs = [...dropped, ...earlier.flat()];
  // The paths are part of the attack: no disk gets to see them.
  for (const [i, { bytes }] of inputs.entries()) await writeFile(join(folder, String(i)), bytes);
  const paths = inputs.map(({ path }) => path);
  await writeFile(join(folder, 'input.json'), JSON.stringify({ paths, story, result }, null, 2));
  console.log(
    `  ${result.outcome}: ${story.join('; ')}${result.faults.slice(1).map((fault) => `\n  + ${fault}`)}`,
  );
  console.log(`  npm run fuzz -- --seed ${seed} --only ${number}   ${folder}`);
}

/** Looks at the memory of the process, its workers included, ten times a second. */
function watchMemory() {
  let before = 0;
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  return {
    begin(): void {
      before = process.memoryUsage.rss();
      setInterval(look, 100).unref();
    },
    growthMB(): number {
      look();
      return Math.max(0, Math.round((peak - before) / 1024 ** 2));
    },
  };
}

function summary(tried: readonly Tried[], ms: number, growth: number): string {
  const outcomes = new Map<string, number>();
  for (const { result } of tried) outcomes.set(result.outcome, (outcomes.get(result.outcome) ?? 0) + 1);
  const slowest = tried.toSorted((a, b) => b.result.ms - a.result.ms)[0];
  const failed = tried.filter(({ result }) => result.faults.length > 0).length;
  return [
    '',
    ...[...outcomes].sort(([, a], [, b]) => b - a).map(([name, n]) => `${String(n).padStart(7)}  ${name}`),
    `${tried.length} inputs in ${(ms / 1000).toFixed(0)} s; ${failed} failed`,
    `slowest: number ${slowest?.number}, ${slowest?.result.ms.toFixed(0)} ms (${slowest?.story.join('; ')})`,
    `memory: ${growth} MB more than at the first input${growth > mostGrowthMB ? ', TOO MUCH' : ''}`,
  ].join('\n');
}
