import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readExport } from '../../src/reading/read-export.ts';
import { judge } from '../../src/verdict/judge.ts';
import { defaultLines } from '../../src/verdict/lines.ts';
import { largeExport, type Shape, shapes } from '../../tools/large-export.ts';

async function written(
  shape: Shape,
): Promise<{ readonly name: string; readonly bytes: Buffer<ArrayBuffer> }> {
  const path = await largeExport(shape);
  onTestFinished(() => rm(dirname(path), { recursive: true }));
  return { name: basename(path), bytes: readFileSync(path) };
}

async function read(shape: Shape) {
  const { name, bytes } = await written(shape);
  const outcome = await readExport([{ path: name, blob: new Blob([bytes]) }], () => undefined);
  if (outcome.kind !== 'read') throw new Error(outcome.kind);
  const { network, facts, report } = outcome.reading;
  const alive = facts.filter((fact) => judge(fact, defaultLines, network.messagesWhole).kind === 'alive');
  return { people: network.people, report, alive: alive.length };
}

test('few alive: 3 of 3,000, and every message is read', async () => {
  const { people, report, alive } = await read(shapes['few-alive']);
  expect(people.length).toBe(3000);
  expect(alive).toBe(3);
  expect(report.messages.counted).toBe(report.messages.rows);
});

test('most alive: about 300 of 400', async () => {
  const { people, alive } = await read(shapes['most-alive']);
  expect(people.length).toBe(400);
  expect(alive).toBeGreaterThan(285);
  expect(alive).toBeLessThan(315);
});

test('one person: the export tells whose it is nevertheless', async () => {
  const { people } = await read(shapes['one-person']);
  expect(people.length).toBe(1);
});

test('the same seed gives the same bytes, another seed others', async () => {
  const shape = { seed: 1, connections: 50, messages: 200 };
  const [first, again, other] = await Promise.all([
    written(shape),
    written(shape),
    written({ ...shape, seed: 2 }),
  ]);
  expect(first.bytes.equals(again.bytes)).toBe(true);
  expect(first.bytes.equals(other.bytes)).toBe(false);
});
