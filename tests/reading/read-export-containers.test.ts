import { describe, expect, test } from 'vitest';
import type { DroppedFile } from '../../src/archive/archive.ts';
import { dropped, zipOf } from '../archive/zips.ts';
import {
  connectionRows,
  connectionsHeader,
  dayOf,
  everybody,
  loose,
  messageRows,
  messagesHeader,
  peopleOf,
  read,
  some,
  tables,
} from './export-files.ts';

const named = 'Basic_LinkedInDataExport_06-30-2026';
const under = (folder: string) =>
  Object.fromEntries(Object.entries(tables).map(([name, text]) => [folder + name, text]));
const zipped = (files: Readonly<Record<string, string>> = tables) => zipOf(files, { date: '2026-06-20' });

/** However it is packed and whatever it is called: who is in it, of what day, and how that is known. */
const containers: readonly (readonly [
  how: string,
  drop: () => Promise<readonly DroppedFile[]>,
  day: string,
  method: 'file name' | 'newest file in the zip' | 'newest event',
])[] = [
  [
    'a zip as LinkedIn sends it',
    async () => [dropped(`${named}.zip`, await zipped())],
    '2026-06-30',
    'file name',
  ],
  [
    'a zip with sizes before the data',
    async () => [dropped(`${named}.zip`, await zipOf(tables, { streamFiles: false }))],
    '2026-06-30',
    'file name',
  ],
  [
    'named .zip.zip, downloaded again',
    async () => [dropped(`${named} (1).zip.zip`, await zipped())],
    '2026-06-30',
    'file name',
  ],
  ['named otherwise', async () => [dropped('mine', await zipped())], '2026-06-20', 'newest file in the zip'],
  [
    'zipped again with a folder on top, which has the day',
    async () => [dropped('mine.zip', await zipped(under(`${named}/`)))],
    '2026-06-30',
    'file name',
  ],
  [
    'a zip in the zip, in a backup of a later day',
    async () => [dropped('backup 07-20-2026.zip', await zipOf({ [`mail/${named}.zip`]: await zipped() }))],
    '2026-06-30',
    'file name',
  ],
  [
    'a zip in the zip in the zip, none with a day',
    async () => [dropped('a.zip', await zipOf({ 'b.zip': await zipOf({ 'c.zip': await zipped() }) }))],
    '2026-06-20',
    'newest file in the zip',
  ],
  [
    'a zip without a day in one with',
    async () => [dropped(`${named}.zip`, await zipOf({ 'export.zip': await zipped() }))],
    '2026-06-30',
    'file name',
  ],
  ['a folder', async () => loose(tables, `${named}/`), '2026-06-30', 'file name'],
  [
    'a folder that is named like the zip, as Safari leaves it',
    async () => loose(tables, `${named}.zip/`),
    '2026-06-30',
    'file name',
  ],
  ['a folder in a folder', async () => loose(tables, `Downloads/${named}/`), '2026-06-30', 'file name'],
  [
    'a folder that holds the zip, pictures and another product’s export',
    async () => [
      dropped(`Downloads/${named}.zip`, await zipped()),
      dropped('Downloads/beach.jpg', 'x'),
      dropped('Downloads/broken.zip', 'PK\x03\x04 cut short'),
      dropped('Downloads/takeout.zip', await zipOf({ 'Takeout/Contacts/All.csv': 'Name\n' })),
    ],
    '2026-06-30',
    'file name',
  ],
  [
    'a folder that holds the zip and what was unzipped from it',
    async () => [dropped(`Downloads/${named}.zip`, await zipped()), ...loose(tables, `Downloads/${named}/`)],
    '2026-06-30',
    'file name',
  ],
  ['loose tables', async () => loose(tables), '2026-06-02', 'newest event'],
  [
    'two zips of two days, each with a part',
    async () => [
      dropped('Basic_LinkedInDataExport_06-28-2026.zip', await zipOf(some('Profile.csv', 'Invitations.csv'))),
      dropped(`Complete_LinkedInDataExport_06-30-2026.zip`, await zipped()),
    ],
    '2026-06-30',
    'file name',
  ],
  [
    'two zips in a zip, beside a loose table',
    async () => [
      dropped(
        'both.zip',
        await zipOf({
          'Basic_06-28-2026.zip': await zipOf(some('Invitations.csv', 'Endorsement_Received_Info.csv')),
          'Complete_06-30-2026.zip': await zipOf(some('Connections.csv', 'messages.csv')),
        }),
      ),
      ...loose(some('Profile.csv')),
    ],
    '2026-06-30',
    'file name',
  ],
  [
    'names of other years, with a member id',
    async () => [
      dropped(
        `${named}.zip`,
        await zipOf({
          'connections_123456.csv': tables['Connections.csv'],
          'Messages_123456.csv': tables['messages.csv'],
          'Invitations_123456.csv': tables['Invitations.csv'],
          'endorsement received info.csv': tables['Endorsement_Received_Info.csv'],
          'PROFILE.CSV': tables['Profile.csv'],
        }),
      ),
    ],
    '2026-06-30',
    'file name',
  ],
  [
    'in shards',
    async () => [
      dropped(
        `${named}.zip`,
        await zipOf({
          ...some('Invitations.csv', 'Endorsement_Received_Info.csv'),
          ...Object.fromEntries([
            ...connectionRows.map((row, i) => [`Connections_${i + 1}.csv`, connectionsHeader + row]),
            ...messageRows.map((row, i) => [`messages_${i + 1}.csv`, messagesHeader + row]),
          ]),
        }),
      ),
    ],
    '2026-06-30',
    'file name',
  ],
];

describe('the same people come of', () => {
  test.each(containers)('%s', async (_, drop, day, method) => {
    const reading = await read(await drop());
    expect(peopleOf(reading)).toEqual(everybody);
    expect(reading.owner).toMatchObject({ kind: 'found', owner: { slug: 'robin' } });
    const { connections, messages, strangers, asOfMethod } = reading.report;
    expect(connections).toMatchObject({ rows: 4, people: 3, ghosts: 1, repeated: 0 });
    expect(messages).toMatchObject({ rows: 5, counted: 3 });
    expect(messages.leftOut).toMatchObject({ group: 1, 'not a connection': 1, duplicate: 0 });
    expect(strangers).toMatchObject([{ name: 'Nell Frost', messages: 1 }]);
    expect([dayOf(reading), asOfMethod]).toEqual([day, method]);
    expect(reading.network.messagesWhole).toBe(true);
    expect(reading.together).toEqual([]);
  });
});

test('more than nine shards are one table, in the order of their numbers', async () => {
  const rows = Array.from(
    { length: 12 },
    (_, i) => `P${i + 1},Q,https://www.linkedin.com/in/p${i + 1},,,,02 Jan 2020\n`,
  );
  const shards = Object.fromEntries(
    rows.map((row, i) => [`Connections_${i + 1}.csv`, connectionsHeader + row]),
  );
  const { network } = await read(loose(shards));
  expect(network.people.map(({ firstName }) => firstName)).toEqual(rows.map((_, i) => `P${i + 1}`));
});

test('of a person in two exports the later one says where they work', async () => {
  const moved = { 'Connections.csv': tables['Connections.csv'].replace('Wren & Co', 'Heron Ltd') };
  const exports = [
    dropped('Basic_LinkedInDataExport_06-28-2026.zip', await zipOf(tables)),
    dropped('Complete_LinkedInDataExport_06-30-2026.zip', await zipOf(moved)),
  ];
  for (const files of [exports, exports.toReversed()]) {
    const { network, report } = await read(files);
    expect(network.people.map(({ company }) => company)).toEqual(['Heron Ltd', '', '']);
    expect(report.connections).toMatchObject({ rows: 5, people: 3, ghosts: 1, repeated: 1 });
  }
});

test('a second download of a loose table adds nothing, and a row that a table holds twice stays twice', async () => {
  const twice = { ...tables, 'messages.csv': tables['messages.csv'] + messageRows[0] };
  const again = {
    'Connections (1).csv': tables['Connections.csv'],
    'messages (1).csv': twice['messages.csv'],
  };
  const { report } = await read(loose({ ...twice, ...again }));
  expect(report.connections).toMatchObject({ rows: 4, ghosts: 1, repeated: 0 });
  expect(report.messages).toMatchObject({ rows: 6, counted: 3, leftOut: { duplicate: 1 } });
  const told = report.files.filter(({ table }) => table === 'connections' || table === 'messages');
  expect(told.map(({ file, rows, again }) => [file, rows, again])).toEqual([
    ['Connections (1).csv', 4, 0],
    ['Connections.csv', 4, 4],
    ['messages (1).csv', 6, 0],
    ['messages.csv', 6, 6],
  ]);
});

const export2024 = async (...names: (keyof typeof tables)[]) =>
  dropped(
    'Complete_LinkedInDataExport_06-30-2024.zip',
    await zipOf({
      ...some(...names),
      'Connections.csv': `${tables['Connections.csv']}Rem,Oved,https://www.linkedin.com/in/rem-oved,,,,06 Jan 2020\n`,
    }),
  );

test('of two exports of different years the later one alone is read', async () => {
  const later = dropped(`${named}.zip`, await zipped());
  const { report, ...reading } = await read([await export2024('messages.csv', 'Profile.csv'), later]);
  expect(peopleOf({ report, ...reading })).toEqual(everybody);
  expect(report.messages.leftOut.duplicate).toBe(0);
  const passedOver = report.files.filter(({ broken }) => broken === 'an older export');
  expect(passedOver.map(({ file }) => file.split('/').at(-1))).toEqual([
    'Connections.csv',
    'Profile.csv',
    'messages.csv',
  ]);
});

test('messages of two years before the connections judge nobody', async () => {
  const later = dropped(`${named}.zip`, await zipOf(some('Connections.csv')));
  const reading = await read([await export2024('messages.csv'), later]);
  expect(reading.network.messagesWhole).toBe(false);
  expect(reading.report.messages.rows).toBe(0);
  expect(dayOf(reading)).toBe('2026-06-30');
});

test('a later first instalment without either table leaves the older export on its day', async () => {
  const later = dropped(`${named}.zip`, await zipOf(some('Profile.csv')));
  const older = dropped('Complete_LinkedInDataExport_06-30-2024.zip', await zipped());
  expect(dayOf(await read([older, later]))).toBe('2024-06-30');
});
