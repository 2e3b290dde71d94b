import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { dayMs, endOf, type Instant, instant, isoDay } from '../src/base/time.ts';
import { messageFlag } from '../src/network/messages.ts';
import { connectedAt, type Network } from '../src/network/network.ts';
import { readExport } from '../src/reading/read-export.ts';
import type { Reading } from '../src/reading/reading.ts';
import { backtest } from '../src/verdict/backtest.ts';
import { judge } from '../src/verdict/judge.ts';
import { learn } from '../src/verdict/learn.ts';
import { defaultLines } from '../src/verdict/lines.ts';
import { isKnown, measure } from '../src/verdict/measure.ts';

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

  test.each(names)('%s: judging in the past equals judging an export cut there, tie by tie', async (name) => {
    const { network, asOf } = await open(name);
    for (const days of [200, 365, 1000]) {
      const then = instant(endOf(asOf) - days * dayMs);
      const judged = (some: Network, hindsight: boolean) => {
        const learned = learn(some, then, 'apart');
        return measure(some, learned, then, 'apart', hindsight)
          .filter(isKnown)
          .map((facts) => [facts, judge(facts, defaultLines, some.messagesWhole)]);
      };
      const cut = cutAt(network, then);
      expect(judged(network, true)).toEqual(judged(cut, false));
    }
  });

  test.each(names)('%s: reads the same in any order of its files, and twice in a row', async (name) => {
    const zip = await JSZip.loadAsync(readFileSync(join(folder, `${name}.zip`)));
    const files = await Promise.all(
      Object.values(zip.files).map(async (file) => ({
        path: `${name}/${file.name}`,
        blob: new Blob([await file.async('arraybuffer')]),
      })),
    );
    const read = async (dropped: typeof files) => {
      const outcome = await readExport(dropped, () => undefined);
      if (outcome.kind !== 'read') throw new Error(outcome.kind);
      const { network, facts, asOf } = outcome.reading;
      return { network, facts, asOf };
    };
    const first = await read(files);
    expect(await read(files.toReversed())).toEqual(first);
    expect(await read(files)).toEqual(first);
  });
});

/** What an export of that instant would have held. */
function cutAt({ people, messages, messagesWhole }: Network, then: Instant): Network {
  const { bounds } = messages;
  const hidden = new Set(
    bounds.index.filter((_, n) => !((bounds.from[n] ?? 0) < then && then <= (bounds.until[n] ?? 0))),
  );
  const visible = people.map((_, i) => {
    const all = Array.from(messages.at.keys()).slice(messages.offsets[i], messages.offsets[i + 1]);
    return all.filter((m) => (messages.at[m] ?? 0) <= then && !hidden.has(m));
  });
  const known = people.flatMap((person, i) =>
    (visible[i] ?? []).length > 0 || connectedAt(person) < then ? [{ person, own: visible[i] ?? [] }] : [],
  );
  const kept = known.flatMap(({ own }) => own);
  let count = 0;
  return {
    people: known.map(({ person }) => ({
      ...person,
      signs: person.signs.filter(({ from, until }) => from !== undefined && from <= then && then <= until),
    })),
    messages: {
      offsets: Uint32Array.from([0, ...known.map(({ own }) => (count += own.length))]),
      at: Float64Array.from(kept, (m) => messages.at[m] ?? 0),
      flags: Uint8Array.from(kept, (m) => (messages.flags[m] ?? 0) & ~messageFlag.bounded),
      bounds: { index: new Uint32Array(), from: new Float64Array(), until: new Float64Array() },
    },
    messagesWhole,
  };
}
