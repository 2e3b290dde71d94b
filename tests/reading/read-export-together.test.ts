import { expect, test } from 'vitest';
import { dropped, zipOf } from '../archive/zips.ts';
import { everybody, loose, peopleOf, read, refused, some, tables } from './export-files.ts';

const withoutSigns = everybody.map((person) => ({ ...person, signs: 0 }));
const connections = loose(some('Connections.csv'));
const messages = loose(some('messages.csv'));
const noConnections = (...found: string[]) => ({ kind: 'no-connections', found });

test('Connections.csv, and then messages.csv: both are read as if they had been dropped at once', async () => {
  expect((await read(connections)).together).toEqual([]);
  const { together, ...reading } = await read(messages, [connections]);
  expect(together).toEqual(['Connections.csv', 'messages.csv']);
  expect(peopleOf({ ...reading, together })).toEqual(withoutSigns);
  const { together: _, ...atOnce } = await read([...connections, ...messages]);
  expect(reading).toEqual(atOnce);
});

test('messages.csv, which is refused, and then Connections.csv: the same', async () => {
  expect(await refused(messages)).toEqual(noConnections('messages.csv'));
  const reading = await read(connections, [messages]);
  expect(reading.together).toEqual(['messages.csv', 'Connections.csv']);
  expect(peopleOf(reading)).toEqual(withoutSigns);
});

test('the zips of the two e-mails, one lacking what the other has: nothing in both counts twice', async () => {
  const first = [
    dropped(
      'Basic_LinkedInDataExport_06-29-2026.zip',
      await zipOf(some('messages.csv', 'Invitations.csv', 'Endorsement_Received_Info.csv', 'Profile.csv')),
    ),
  ];
  const second = [
    dropped(
      'Complete_LinkedInDataExport_06-30-2026.zip',
      await zipOf(some('Connections.csv', 'Invitations.csv', 'Endorsement_Received_Info.csv', 'Profile.csv')),
    ),
  ];
  const reading = await read(second, [first]);
  expect(reading.together).toEqual([
    'Basic_LinkedInDataExport_06-29-2026.zip',
    'Complete_LinkedInDataExport_06-30-2026.zip',
  ]);
  expect(peopleOf(reading)).toEqual(everybody);
});

test('a drop that has both stands by itself, whatever came before', async () => {
  const whole = loose(tables);
  for (const earlier of [[connections], [messages], [messages, connections]]) {
    const reading = await read(whole, earlier);
    expect(reading.together).toEqual([]);
    expect(peopleOf(reading)).toEqual(everybody);
  }
});

test('after a drop that had both, one that lacks something stands by itself', async () => {
  const whole = loose(tables, 'export/');
  expect((await read(connections, [whole, messages])).together).toEqual([]);
  expect(await refused(messages, [whole, connections])).toEqual(noConnections('messages.csv'));
});

test('drops that lack the same, or bring neither, stand by themselves', async () => {
  expect((await read(connections, [connections])).together).toEqual([]);
  expect(await refused(messages, [messages])).toEqual(noConnections('messages.csv'));
  const profile = loose(some('Profile.csv'));
  expect(await refused(profile, [messages, connections])).toEqual(noConnections('Profile.csv'));
});

test('of several earlier drops the latest that has what is missing is taken', async () => {
  const old = loose({ 'Connections.csv': tables['Connections.csv'].replace('Cleo,Marsh', 'Old,Name') });
  const profile = loose(some('Profile.csv'));
  const reading = await read(messages, [profile, connections, old]);
  expect(reading.together).toEqual(['Connections.csv', 'messages.csv']);
  expect(peopleOf(reading)).toEqual(withoutSigns);
});

test('an earlier drop that can no longer be read is passed over', async () => {
  const blob = new Blob(['x']);
  const gone = () => Promise.reject(new DOMException('moved', 'NotFoundError'));
  blob.slice = () => Object.assign(new Blob(), { arrayBuffer: gone });
  expect((await read(connections, [[{ path: 'messages.csv', blob }]])).together).toEqual([]);
});

test('what is chosen about the owner and the day is chosen for both together', async () => {
  const owner = { slug: 'robin', name: 'Robin Vale' };
  const reading = await read(messages, [connections], { owner });
  expect(reading.together).toHaveLength(2);
  expect(reading.owner).toMatchObject({ kind: 'found', method: 'chosen by you' });
  expect(peopleOf(reading)).toEqual(withoutSigns);
});

test('messages of another year do not belong to the connections', async () => {
  const old = loose(some('messages.csv'), 'Complete_LinkedInDataExport_06-30-2024/');
  const late = loose(some('Connections.csv'), 'Complete_LinkedInDataExport_06-30-2026/');
  const reading = await read(late, [old]);
  expect(reading.together).toEqual([]);
  expect(reading.network.messagesWhole).toBe(false);
});
