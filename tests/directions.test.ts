import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faultsOf } from './support/faults.ts';
import { house } from './support/house.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/${file.replaceAll('\\', '/')}`);

test.each(files)('%s imports only what its room may, reads no clock, opens no leak and is short', (file) => {
  expect(faultsOf(file, readFileSync(file, 'utf8'))).toEqual([]);
});

test('every room imports only from rooms before it', () => {
  const rooms = Object.keys(house);
  const backwards = rooms.flatMap((room, i) =>
    (house[room] ?? [])
      .filter((from) => !rooms.slice(0, i).includes(from))
      .map((from) => `${from} → ${room}`),
  );
  expect(backwards).toEqual([]);
});

describe('the reader of imports objects to', () => {
  test.each([
    ['src/network/a.ts', `import { b } from '../verdict/b.ts';`],
    ['src/network/a.ts', `import type { B } from '../verdict/b.ts';`],
    ['src/network/a.ts', `export { b } from '../verdict/b.ts';`],
    ['src/network/a.ts', `export * from '../verdict/b.ts';`],
    ['src/network/a.ts', `export type B = import('../verdict/b.ts').B;`],
    ['src/network/a.ts', `export const b = () => import('../verdict/b.ts');`],
    ['src/verdict/a.ts', `export const worker = new URL('../reading/reader.worker.ts', import.meta.url);`],
    ['src/view/a.ts', `import type { Entry } from '../archive/archive.ts';`],
    ['src/words/a.ts', `import '../main.ts';`],
  ])('%s with an arrow that goes back: %s', (file, source) => {
    expect(faultsOf(file, source)).toEqual([expect.stringContaining('no arrow leads from')]);
  });

  test.each([
    ['src/reading/a.ts', `import JSZip from 'jszip';`, 'jszip'],
    ['src/archive/a.ts', `import Papa from 'papaparse';`, 'papaparse'],
    ['src/verdict/a.ts', `import { LitElement } from 'lit';`, 'lit'],
    ['src/words/a.ts', `import { format } from 'd3';`, 'd3'],
    ['src/view/a.ts', `import { readFile } from 'node:fs/promises';`, 'node:fs'],
  ])('%s importing another room’s package: %s', (file, source, name) => {
    expect(faultsOf(file, source)).toEqual([expect.stringMatching(new RegExp(`imports ${name}.* not `))]);
  });

  test.each([
    'Date.now()',
    'globalThis.Date.now()',
    'new Date()',
    'Date()',
    'performance.now()',
    'Math.random()',
    `Math['random']()`,
    'crypto.getRandomValues(a)',
    'self.crypto.randomUUID()',
  ])('%s anywhere below main.ts', (call) => {
    const source = `export const a = new Uint8Array(1);\nexport const b = () => ${call};\n`;
    expect(faultsOf('src/view/a.ts', source)).toHaveLength(1);
    expect(faultsOf('src/main.ts', source)).toEqual([]);
  });

  test.each([
    `fetch('./x')`,
    'new XMLHttpRequest()',
    `new WebSocket('wss://x.example')`,
    `navigator.sendBeacon('/x')`,
    `(e.innerHTML = '')`,
    `(e['innerHTML'] = '')`,
    'html`<p .innerHTML=""></p>`',
    'unsafeHTML(e)',
    'html`<p style="color: red"></p>`',
    'html`<p\n style=""></p>`',
    `new Function('')`,
  ])('%s, even in main.ts', (expression) => {
    expect(faultsOf('src/main.ts', `export const leak = (e) => ${expression};`)).toHaveLength(1);
  });

  test('a file of 251 lines, and not one of 250', () => {
    expect(faultsOf('src/base/a.ts', '\n'.repeat(251))).toEqual(['has 251 lines']);
    expect(faultsOf('src/base/a.ts', '\n'.repeat(250))).toEqual([]);
  });

  test('a file that stands in no room, and one that cannot be parsed', () => {
    expect(faultsOf('src/utils/a.ts', '')).toEqual(['stands in no room']);
    expect(faultsOf('src/stray.ts', '')).toEqual(['stands in no room']);
    expect(faultsOf('src/base/a.ts', 'export const = 1;')).toContain('cannot be parsed');
  });
});

test('the reader of imports does not object to words in comments and texts, or to a date made from a number', () => {
  const source = `
    // import '../view/a.ts'; fetch(Date.now()) style="x"
    import { dayMs } from '../base/time.ts';
    import type { MessageRow } from '../tables/rows.ts';
    export const text = 'we never fetch, import "../view/a.ts" or read Date.now()';
    export const day = (ms: number) => new Date(ms + dayMs);
    export type Row = MessageRow;
  `;
  expect(faultsOf('src/network/a.ts', source)).toEqual([]);
});
