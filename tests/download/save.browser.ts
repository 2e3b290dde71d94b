import { expect, test } from 'vitest';
import { saveText } from '../../src/download/save.ts';

test('a click hands the browser a file with its name and its text, byte order mark and all', async () => {
  const clicked = new Promise<HTMLAnchorElement>((resolve) => {
    const noticed = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function click() {
      HTMLAnchorElement.prototype.click = noticed;
      resolve(this);
    };
  });
  saveText('all-verdicts.csv', '\uFEFFName\r\nZoë\r\n', 'text/csv;charset=utf-8');
  const link = await clicked;
  const bytes = new Uint8Array(await (await fetch(link.href)).arrayBuffer());
  expect(link.download).toBe('all-verdicts.csv');
  expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toBe('Name\r\nZoë\r\n');
});
