import { expect, test } from 'vitest';
import { filesNotes } from '../../src/words/report-files.ts';
import { encode } from '../support/eras/encode.ts';
import { read } from '../support/eras/told.ts';

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
const row = (name: string, slug: string): string =>
  `${name},Brandt,https://www.linkedin.com/in/${slug},,Kiln,Potter,02 Jan 2020\n`;

test('a damaged letter costs that letter alone, and the report says so', async () => {
  const bytes = encode(header + row('Zoë', 'zo%C3%AB') + row('Ann?', 'ann') + row('Ünal', 'unal'), 'UTF-8');
  bytes[bytes.indexOf('?'.charCodeAt(0))] = 0xe9;
  const { network, report } = await read([{ path: 'Connections.csv', blob: new Blob([bytes]) }]);
  expect(network.people.map(({ name }) => name)).toEqual(['Zoë Brandt', 'Ann\uFFFD Brandt', 'Ünal Brandt']);
  expect(filesNotes(report.files, 'en')).toEqual([
    'From Connections.csv.',
    'In Connections.csv 1 letter is damaged, shown as �.',
  ]);
});

test('what was saved in windows-1252 is read whole, and there is nothing to say of it', async () => {
  const names = ['Zoë', 'Ünal', '“Al”', 'Ørjan'];
  const bytes = encode(header + names.map((name, i) => row(name, `p${i}`)).join(''), 'windows-1252');
  const { network, report } = await read([{ path: 'Connections.csv', blob: new Blob([bytes]) }]);
  expect(network.people.map(({ firstName }) => firstName)).toEqual(names);
  expect(filesNotes(report.files, 'en')).toEqual(['From Connections.csv.']);
});
