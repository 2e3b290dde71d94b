import { expect, test } from 'vitest';
import { day } from '../../src/base/time.ts';
import { read, sound } from './support.ts';

const preamble = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing, ""by design"", as you know."

`;
const since2023 = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
const since2020 = 'First Name,Last Name,Email Address,Company,Position,Connected On\n';

const zoe = {
  firstName: 'Zoë',
  lastName: 'Brandt, PhD',
  url: 'https://www.linkedin.com/in/zo%C3%AB-brandt',
  email: 'zoe@example.org',
  company: 'Kiln & Daughters',
  position: 'Potter',
  connectedOn: day(20492), // 2026-02-08
  connectedOnText: '08 Feb 2026',
};

test('a table of today: preamble, address, a comma in a name, stray spaces', async () => {
  const file = `${preamble}${since2023} Zoë ,"Brandt, PhD",https://www.linkedin.com/in/zo%C3%AB-brandt,zoe@example.org,Kiln & Daughters,Potter ,08 Feb 2026\n`;
  expect(await read('connections', file)).toEqual({ rows: [zoe], tally: { rows: 1, ...sound } });
});

test('before 2023-07 there was no URL column, which is not the same as an empty address', async () => {
  const file = `${preamble}${since2020}Zoë,"Brandt, PhD",zoe@example.org,Kiln & Daughters,Potter,08 Feb 2026\n`;
  const { rows, tally } = await read('connections', file);
  expect(rows).toEqual([{ ...zoe, url: undefined }]);
  expect(tally).toEqual({ rows: 1, ...sound });
});

test('in 2020 there was no preamble', async () => {
  const { rows } = await read('connections', `${since2020}Zoë,,,,,4 Apr 2020\n`);
  expect(rows).toMatchObject([{ firstName: 'Zoë', lastName: '', connectedOnText: '4 Apr 2020' }]);
});

test('in 2018 the date had a time, and the table could have more columns', async () => {
  const file = `First Name,Last Name,Email Address,Company,Position,Connected On,Address,Websites,Instant Messengers
Zoë,Brandt,,Kiln,Potter,"2/8/18, 9:14 AM",,,
`;
  const { rows, tally } = await read('connections', file);
  expect(rows).toMatchObject([{ company: 'Kiln', connectedOn: 17570, connectedOnText: '2/8/18, 9:14 AM' }]);
  expect(tally.missing).toEqual([]);
});

test('a ghost, a date and nothing else, is a row; an empty line and one of delimiters are none', async () => {
  const { rows, tally } = await read('connections', `${since2023},,,,,,07 Jun 2026\n\n,,,,,,\n`);
  expect(rows).toMatchObject([{ firstName: '', url: '', connectedOn: 20611 }]);
  expect(tally).toEqual({ rows: 1, ...sound });
});

test('saved by Excel: byte order mark, semicolons, a padded preamble, CRLF, its own dates', async () => {
  const file = `\uFEFFNotes:;;;;;;\r\n"When exporting, you may; ""notice""";;;;;;\r\n;;;;;;\r\n${since2023.replaceAll(',', ';').trim()}\r\nZoë;Brandt;https://x.example/in/z;;"Kiln; Oven";Potter;8-Feb-26\r\n`;
  const { rows, tally } = await read('connections', file);
  expect(rows).toMatchObject([{ lastName: 'Brandt', company: 'Kiln; Oven', connectedOn: 20492 }]);
  expect(tally).toEqual({ rows: 1, ...sound });
});

test('a date that cannot be read is undefined, and kept as it was written', async () => {
  const { rows } = await read('connections', `${since2023}Zoë,Brandt,,,,,31 Apr 2026\n`);
  expect(rows).toMatchObject([{ connectedOn: undefined, connectedOnText: '31 Apr 2026' }]);
});

test('columns are found by name, in any order and any case, and a missing one is named', async () => {
  const file = 'connected on,"LAST NAME"," First Name ",company\n08 Feb 2026,Brandt,Zoë,Kiln\n';
  const { rows, tally } = await read('connections', file);
  expect(rows).toMatchObject([{ firstName: 'Zoë', lastName: 'Brandt', company: 'Kiln', connectedOn: 20492 }]);
  expect(tally.missing).toEqual(['Position']);
});

test('preamble and header alone are an empty table', async () => {
  expect(await read('connections', preamble + since2023)).toEqual({ rows: [], tally: { rows: 0, ...sound } });
});
