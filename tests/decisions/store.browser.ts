import { expect, test } from 'vitest';
import { openKept } from '../../src/decisions/store.ts';
import { type Correction, corrected, type Said } from '../../src/network/corrections.ts';

const same = (a: string): Correction => ({
  kind: 'same',
  a: { key: a, name: a },
  b: { key: 'anna', name: 'Anna Roe' },
});
const say =
  (correction: Correction, back = false) =>
  (said: Said) =>
    corrected(said, { owner: 'robin', found: 'robin' }, correction, back);
const list = async (kept: ReturnType<typeof openKept>) => [...(await kept.said())];

test('what one page says the next one knows, and what it takes back is gone', async () => {
  const first = openKept();
  expect(await list(first)).toEqual([]);
  await first.change(say(same('x')));
  expect(await list(openKept())).toEqual([['robin', [same('x')]]]);
  await first.change(say(same('x'), true));
  expect(await list(openKept())).toEqual([]);
  expect(first.works).toBe(true);
});

test('of two pages that are open at once neither forgets what the other one said', async () => {
  const [one, other] = [openKept(), openKept()];
  await Promise.all([one.change(say(same('x'))), other.change(say(same('y')))]);
  expect(await list(openKept())).toEqual([['robin', [same('x'), same('y')]]]);
  await one.change(say(same('x'), true));
  await one.change(say(same('y'), true));
});

test('what is said is known at once, before the device has kept it', async () => {
  const kept = openKept();
  const changing = kept.change(say(same('x')));
  expect(await list(kept)).toEqual([['robin', [same('x')]]]);
  await changing;
  await kept.change(say(same('x'), true));
});
