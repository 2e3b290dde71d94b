import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { emptyQuery } from '../../src/explore/query.ts';
import type { TieList } from '../../src/view/tie-list.ts';
import type { PersonSpec } from '../support/network.ts';
import { mountList } from './mount.ts';
import { circle, crowd } from './people.ts';
import { readingOf } from './show.ts';

const rowOf = (list: TieList, name: string): HTMLElement => {
  const rows = Array.from(list.shadowRoot?.querySelectorAll<HTMLElement>('.row') ?? []);
  const row = rows.find((one) => one.querySelector('.name')?.textContent === name);
  if (!row) throw new Error(`No row of ${name}`);
  return row;
};
const path = (list: TieList, name: string, which: string) =>
  rowOf(list, name).querySelector(`.strip path${which}`)?.getAttribute('d') ?? '';
/** The bars of a path, by where they begin: 0–144. */
const places = (d: string) => Array.from(d.matchAll(/M([\d.]+)/g), ([, x]) => Number(x));

test('each row has a strip of that person’s own messages: the owner’s up, theirs down, two-way ones apart', async () => {
  const list = await mountList(readingOf(circle));
  // The axis runs from May 2015, the first message of anybody, to November 2026.
  expect(places(path(list, 'Ines Ferreira', '.you.both'))).toEqual([9, 15, 21]);
  expect(places(path(list, 'Ines Ferreira', '.they.both'))).toEqual([9, 15, 21]);
  expect(path(list, 'Ines Ferreira', '.you.both')).toMatch(/v-/);
  expect(path(list, 'Ines Ferreira', '.they.both')).not.toMatch(/v-/);
  expect(path(list, 'Ines Ferreira', '.you:not(.both)')).toBe('');
  expect(places(path(list, 'Amara Okafor', '.you.both')).at(-1)).toBe(141);
  expect(places(path(list, 'Tomasz Zieliński', '.you:not(.both)'))).toEqual([0]);
  expect(path(list, 'Tomasz Zieliński', '.they:not(.both)')).toBe('');
  for (const which of ['.you', '.they', '.you.both', '.they.both']) {
    expect(path(list, 'Mei-Ling Chou', which)).toBe('');
  }
});

test('the strip is told aloud, and the head names its axis', async () => {
  const list = await mountList(readingOf(circle));
  expect(rowOf(list, 'Ines Ferreira').querySelector('.strip')?.textContent).toContain(
    'messages from 2016 to 2017',
  );
  expect(rowOf(list, 'Mei-Ling Chou').querySelector('.strip')?.textContent).toContain('no messages');
  await expect.element(page.getByRole('columnheader', { name: 'Messages over time' })).toBeInTheDocument();
  expect(list.shadowRoot?.querySelector('.years')?.textContent).toBe('20152026');
});

test('there are as many cells in a row as columns have names, with strips and without', async () => {
  const list = await mountList(readingOf(circle));
  const counts = () =>
    ['.head > [role=columnheader]', '.row:first-child > [role=gridcell]'].map(
      (cells) => list.shadowRoot?.querySelectorAll(cells).length,
    );
  expect(counts()).toEqual([5, 5]);
  list.messages = undefined;
  await list.updateComplete;
  expect(counts()).toEqual([4, 4]);
  expect(list.shadowRoot?.querySelector('.strip')).toBeNull();
});

test('all strips lie one under the other, whatever else is in the rows', async () => {
  await page.viewport(1360, 900);
  const list = await mountList(readingOf(circle));
  const lefts = Array.from(
    list.shadowRoot?.querySelectorAll('.strip, .axis') ?? [],
    (strip) => strip.getBoundingClientRect().left,
  );
  expect(lefts.length).toBe(circle.length + 1);
  expect(new Set(lefts).size).toBe(1);
});

test('what was searched for is marked in name, role and company, and no letter is lost', async () => {
  const list = await mountList(readingOf(circle), { ...emptyQuery, text: 'zielinski fou' });
  const row = rowOf(list, 'Tomasz Zieliński');
  expect(Array.from(row.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual(['Zieliński', 'Fou']);
  expect(row.querySelector('.role')?.textContent).toBe('Founder · Fernweh');
  list.query = emptyQuery;
  await list.updateComplete;
  expect(row.querySelector('mark')).toBeNull();
  expect(row.querySelector('.name')?.textContent).toBe('Tomasz Zieliński');
});

test('of 30,000 the rows in sight are drawn with their strips, wherever one scrolls to', async () => {
  await page.viewport(1360, 900);
  const people = crowd(30_000).map(
    (person, i): PersonSpec =>
      i === 15_004 ? { ...person, messages: [['2020-01-01', 'they']], signs: [] } : person,
  );
  const list = await mountList(readingOf(people), { ...emptyQuery, sort: 'name', descending: false });
  const grid = list.shadowRoot?.querySelector<HTMLElement>('.grid');
  if (grid) grid.scrollTop = grid.scrollHeight / 2;
  await expect.poll(() => list.shadowRoot?.textContent).toContain('Guest 15005');
  expect(places(path(list, 'Guest 15005', '.they:not(.both)'))).toEqual([0]);
  expect(list.shadowRoot?.querySelectorAll('.row').length).toBeLessThan(60);
});

test('a list that grows from a few people to many is drawn down to its end', async () => {
  await page.viewport(1360, 900);
  const list = await mountList(readingOf(crowd(200)));
  const { order } = list;
  list.order = [0, 1];
  list.style.height = '1100px';
  const height = () => list.shadowRoot?.querySelector('.grid')?.clientHeight ?? 0;
  await expect.poll(height).toBeLessThan(200);
  await new Promise(requestAnimationFrame);
  list.order = order;
  await expect.poll(() => list.shadowRoot?.querySelectorAll('.row').length).toBeGreaterThan(18);
});

test('the head stays in sight and hides no active row', async () => {
  await page.viewport(1360, 900);
  const list = await mountList(readingOf(crowd(200)));
  const { shadowRoot } = list;
  const grid = shadowRoot?.querySelector<HTMLElement>('.grid');
  grid?.focus();
  const press = async (key: string) => {
    grid?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await list.updateComplete;
  };
  const box = (cells: string) => shadowRoot?.querySelector(cells)?.getBoundingClientRect() ?? new DOMRect();
  // It has measured itself once it draws beyond the margin.
  await expect.poll(() => shadowRoot?.querySelectorAll('.row').length).toBeGreaterThan(10);
  await press('End');
  expect(box('.active').bottom).toBeLessThanOrEqual(box('.grid').bottom + 0.5);
  for (let i = 0; i < 20; i++) await press('ArrowUp');
  expect(box('.head').top).toBeCloseTo(box('.grid').top, -1);
  expect(box('.active').top).toBeGreaterThanOrEqual(box('.head').bottom - 1);
});

const odd: readonly PersonSpec[] = [
  {
    name: 'N'.repeat(80),
    company: 'C'.repeat(80),
    position: 'P'.repeat(80),
    messages: [['2020-01-01', 'you']],
  },
  { name: 'ليلى حداد', company: 'شركة النور', position: 'مهندسة' },
  { name: '<img src=x onerror="document.title=1">', company: '', position: '', connectedOn: 'unread' },
  { name: 'Ada', company: '', position: 'Nurse', cautions: ['recommendation', 'same employer', 'name only'] },
];

test('very long, right-to-left, hostile and bare rows keep to their place and height', async () => {
  await page.viewport(1360, 900);
  const list = await mountList(readingOf(odd), { ...emptyQuery, text: '' });
  expect(rowOf(list, '<img src=x onerror="document.title=1">')).toBeTruthy();
  expect(document.title).toBe('Perennial');
  const rtl = rowOf(list, 'ليلى حداد');
  expect(getComputedStyle(rtl.querySelector('.name') ?? rtl).direction).toBe('rtl');
  expect(rtl.querySelectorAll('.role bdi').length).toBe(2);
  for (const row of list.shadowRoot?.querySelectorAll('.row') ?? []) {
    expect(row.scrollWidth).toBeLessThanOrEqual(row.clientWidth);
    expect(row.clientHeight).toBeLessThan(64);
  }
});

test('discreet, names, roles and companies are blurred, and nothing else', async () => {
  const list = await mountList(readingOf(circle));
  list.discreet = true;
  await list.updateComplete;
  const row = rowOf(list, 'Ines Ferreira');
  const filterOf = (part: string) => getComputedStyle(row.querySelector(part) ?? row).filter;
  expect([filterOf('.name'), filterOf('.role'), filterOf('.receipt')]).toEqual([
    expect.stringContaining('blur'),
    expect.stringContaining('blur'),
    'none',
  ]);
});

describe.each(['light', 'dark'])('axe, %s', (scheme) => {
  test.each([390, 1360])('has nothing against the list with hits, %i px wide', async (width) => {
    await page.viewport(width, 844);
    document.documentElement.style.colorScheme = scheme;
    await mountList(readingOf([...circle, ...odd]), { ...emptyQuery, text: 'e' });
    const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });
});
