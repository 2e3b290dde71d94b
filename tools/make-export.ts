import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { largeExport, type Shape, shapes } from './large-export.ts';

/**
 * Writes invented exports to look at and prints their paths: the named ones, all of them without a name; `--connections`,
 * `--messages`, `--alive` and `--seed` ask for another shape.
 */
export async function main(args: readonly string[]): Promise<void> {
  const number = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: args.filter((arg) => arg !== '--'),
    options: { connections: number, messages: number, alive: number, seed: number },
    allowPositionals: true,
  });
  const known: Readonly<Record<string, Shape>> = shapes;
  const given = Object.fromEntries(Object.entries(values).map(([name, text]) => [name, Number(text)]));
  const wanted =
    positionals.length > 0 ? positionals : 'connections' in given ? ['as told'] : Object.keys(known);
  for (const name of wanted) {
    const shape = { seed: 1, connections: 1_000, messages: 5_000, ...known[name], ...given };
    if (!known[name] && name !== 'as told')
      throw new Error(`No shape "${name}"; there are ${Object.keys(known).join(', ')}.`);
    const path = await largeExport(shape);
    console.log(`${name}: ${path} (${(statSync(path).size / 1e6).toFixed(1)} MB)`);
  }
}
