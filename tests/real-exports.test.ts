import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { endOf, isoDay } from '../src/base/time.ts';
import { readExport } from '../src/reading/read-export.ts';
import type { Reading } from '../src/reading/reading.ts';
import { backtest } from '../src/verdict/backtest.ts';
import { judge } from '../src/verdict/judge.ts';
import { defaultLines } from '../src/verdict/lines.ts';

/** What another implementation of docs/verdict.md found on real correspondence. */
interface Expected {
  readonly asOf: string;
  readonly beta: readonly [number, number];
  readonly backtest: readonly (Readonly<Record<'years' | 'judged' | 'messaged' | 'auc' | 'ece', number>> &
    Readonly<
      Record<'alive' | 'dormant' | 'prunable' | 'prunableAny' | 'fresh', readonly [number, number]>
    >)[];
  readonly people: Readonly<Record<string, readonly [string, number, number, number]>>;
}

const folder = process.env['REAL_EXPORTS'] ?? '';
const names = existsSync(folder)
  ? readdirSync(folder).flatMap((file) => (file.endsWith('.zip') ? [file.slice(0, -4)] : []))
  : [];

async function open(name: string): Promise<Reading> {
  const blob = new Blob([readFileSync(join(folder, `${name}.zip`))]);
  const outcome = await readExport([{ path: `${name}.zip`, blob }], () => undefined);
  if (outcome.kind !== 'read') throw new Error(outcome.kind);
  return outcome.reading;
}

describe.skipIf(names.length === 0)('real correspondence', () => {
  test.each(names)('%s: the day, the curve, every verdict, P, warmth, two-way count', async (name) => {
    const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as Expected;
    const { network, facts, learned, asOf } = await open(name);
    expect(isoDay(asOf)).toBe(expected.asOf);
    expect(learned.beta[0]).toBeCloseTo(expected.beta[0], 6);
    expect(learned.beta[1]).toBeCloseTo(expected.beta[1], 6);
    expect(network.people.map(({ url }) => url)).toEqual(Object.keys(expected.people));
    const off = network.people.flatMap(({ url }, i): object[] => {
      const fact = facts[i];
      const [kind, forecast, warmth, twoWay] = expected.people[url] ?? [];
      if (fact === undefined || forecast === undefined || warmth === undefined) return [{ url }];
      const verdict = judge(fact, defaultLines, network.messagesWhole).kind;
      const agrees =
        verdict === (kind === 'fresh' ? 'new' : kind) &&
        Math.abs(fact.forecast - forecast) <= 1e-6 &&
        Math.abs(fact.warmth - warmth) <= 1e-6 &&
        fact.twoWay === twoWay;
      return agrees ? [] : [{ url, verdict, fact, expected: expected.people[url] }];
    });
    expect(off).toEqual([]);
  });

  test.each(names)('%s: every row of the back-test', async (name) => {
    const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as Expected;
    const { network, asOf } = await open(name);
    const rows = backtest(network, endOf(asOf), defaultLines).map(({ past, judged, called }) => ({
      years: past.yearsBack,
      judged,
      messaged: past.messaged,
      auc: Number(past.auc?.toFixed(4)),
      ece: Number(past.calibration.ece.toFixed(4)),
      alive: called.alive.exchanges,
      dormant: called.dormant.exchanges,
      prunable: called.prunable.exchanges,
      prunableAny: called.prunable.messages,
      fresh: called.new.exchanges,
    }));
    expect(rows).toEqual(expected.backtest);
  });
});
