import { expect, test } from 'vitest';
import '../../src/view/tile-spark.ts';

async function path(values: readonly number[]): Promise<string | undefined> {
  const spark = document.createElement('tile-spark');
  Object.assign(spark, { values, kind: 'dormant' });
  document.body.replaceChildren(spark);
  await spark.updateComplete;
  const svg = spark.shadowRoot?.querySelector('svg');
  if (svg) expect(svg.getAttribute('aria-hidden')).toBe('true');
  return svg?.querySelectorAll('path')[1]?.getAttribute('d') ?? undefined;
}

test('the line goes from 0 at the ground to the most at the top, over the whole width', async () => {
  expect(await path([0, 5, 10])).toBe('M0.0 28.0L42.0 14.5L84.0 1.0');
});

test('nothing but zeros lies on the ground, and one value alone is no line', async () => {
  expect(await path([0, 0])).toBe('M0.0 28.0L84.0 28.0');
  expect(await path([7])).toBeUndefined();
  expect(await path([])).toBeUndefined();
});
