import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, endOf } from '../../src/base/time.ts';
import { builtOf, tiesAt } from '../support/build.ts';
import { at, connectionRow, messageRow } from '../support/rows.ts';

const me = 'Robin Vale|robin';
const anna = connectionRow('Anna Roe', 'anna');
const bela = connectionRow('Bela Nagy', 'bela');
const endOfDay = (iso: string) => endOf(dayOf(at(iso)));

test('messages join by address, whatever names stand beside it', () => {
  const built = builtOf({
    connections: [anna, bela],
    messages: [
      messageRow('2026-01-02', me, 'Somebody Else|anna'),
      messageRow('2026-01-01', 'Anna R.|anna', me),
    ],
  });
  expect(tiesAt(built)).toEqual({ anna: ['< 2026-01-01', '> 2026-01-02'], bela: [] });
});

test('of two messages in one second the one higher in the file is the later', () => {
  const built = builtOf({
    connections: [anna],
    messages: [
      messageRow('2026-01-01T10:00:00Z', me, 'Anna Roe|anna'),
      messageRow('2026-01-01T10:00:00Z', 'Anna Roe|anna', me),
    ],
  });
  expect(tiesAt(built)).toEqual({ anna: ['< 2026-01-01', '> 2026-01-01'] });
});

test('the same message twice counts once; the same words a second later, or by the other side, count again', () => {
  const hello = { conversation: 't', content: 'Hello' };
  const built = builtOf({
    connections: [anna],
    messages: [
      messageRow('2026-01-01T10:00:01Z', me, 'Anna Roe|anna', hello),
      messageRow('2026-01-01T10:00:00Z', me, 'Anna Roe|anna', hello),
      messageRow('2026-01-01T10:00:00Z', me, 'Anna Roe|anna', hello),
      messageRow('2026-01-01T10:00:00Z', 'Anna Roe|anna', me, hello),
    ],
  });
  expect(built.report.messages).toMatchObject({ rows: 4, counted: 3, leftOut: { duplicate: 1 } });
});

test('a thread counts one-to-one until a third person joins it, and nothing of it afterwards', () => {
  const thread = { conversation: 't' };
  const built = builtOf({
    connections: [anna, bela],
    messages: [
      messageRow('2026-03-01', me, 'Anna Roe|anna;Bela Nagy|bela', thread),
      messageRow('2026-01-02', 'Anna Roe|anna', me, thread),
      messageRow('2026-01-01', me, 'Anna Roe|anna', thread),
    ],
  });
  expect(tiesAt(built)['anna']).toEqual([]);
  expect(tiesAt(built, endOfDay('2026-02-27'))['anna']).toEqual(['> 2026-01-01', '< 2026-01-02']);
  expect(built.report.messages).toMatchObject({ counted: 0, leftOut: { group: 3 } });
  expect(built.network.people.map(({ groupMessages, cautions }) => [groupMessages, cautions])).toEqual([
    [3, ['shared group']],
    [3, ['shared group']],
  ]);
});

test('somebody named without an address is no second person beside the one with it', () => {
  const thread = { conversation: 't' };
  const built = builtOf({
    connections: [anna],
    messages: [
      messageRow('2026-01-02', me, 'Anna Roe', thread),
      messageRow('2026-01-01', 'Anna Roe|anna', me, { ...thread, recipientUrls: undefined }),
    ],
  });
  expect(tiesAt(built)).toEqual({ anna: ['< 2026-01-01', '> 2026-01-02'] });
});

test('closed members are told apart by number: two of them make a group', () => {
  const built = builtOf({
    connections: [anna],
    messages: [
      messageRow('2026-01-01', me, 'LinkedIn Member|;LinkedIn Member|', { conversation: 'two' }),
      messageRow('2026-01-01', me, 'LinkedIn Member|', { conversation: 'one' }),
      messageRow('2026-01-02', 'LinkedIn Member|', me, { conversation: 'one' }),
    ],
  });
  expect(built.report.messages.leftOut).toMatchObject({ group: 1, 'linkedin member': 2 });
});

test('without a conversation id every message to several people is a group of its own', () => {
  const built = builtOf({
    connections: [anna, bela],
    messages: [
      messageRow('2026-01-01', me, 'Anna Roe|anna;Bela Nagy|bela'),
      messageRow('2026-01-02', me, 'Anna Roe|anna'),
    ],
  });
  expect(tiesAt(built)).toEqual({ anna: ['> 2026-01-02'], bela: [] });
});

test('a name joins where the table has no addresses and one connection has it, and says so', () => {
  const built = builtOf(
    { connections: [anna, bela], messages: [messageRow('2026-01-01', 'Anna  ROE', 'Robin Vale')] },
    { slug: undefined, name: 'Robin Vale' },
  );
  expect(tiesAt(built)['anna']).toEqual(['< 2026-01-01']);
  expect(built.network.people[0]?.cautions).toEqual(['name only']);
  expect(built.report.messages.joinedByName).toBe(1);
});

test('an empty address never joins, though the name is a connection’s', () => {
  const built = builtOf({ connections: [anna], messages: [messageRow('2026-01-01', 'Anna Roe|', me)] });
  expect(tiesAt(built)['anna']).toEqual([]);
  expect(built.report.messages.leftOut['no sender']).toBe(1);
});

test('a shared name credits nobody and cautions everybody who could be meant', () => {
  const built = builtOf({
    connections: [anna, connectionRow('Anna Roe', 'anna-2', '2021-01-01'), bela],
    messages: [messageRow('2026-01-01', me, 'Anna Roe')],
  });
  expect(tiesAt(built)['anna']).toEqual([]);
  expect(built.network.people.map(({ cautions }) => cautions)).toEqual([
    ['shared name'],
    ['shared name'],
    [],
  ]);
  expect(built.report.messages.leftOut['shared name']).toBe(1);
});

test('before the namesake connected, the name was one person’s', () => {
  const built = builtOf({
    connections: [anna, connectionRow('Anna Roe', 'anna-2', '2025-01-01')],
    messages: [messageRow('2024-06-01', me, 'Anna Roe')],
  });
  expect(tiesAt(built)).toEqual({ anna: [], 'anna-2': [] });
  expect(tiesAt(built, endOfDay('2024-12-31')).anna).toEqual(['> 2024-06-01']);
  expect(tiesAt(built, endOfDay('2025-01-01')).anna).toEqual([]);
});

test('two unknown addresses with one name are two people: neither is the connection', () => {
  const one = builtOf({ connections: [anna], messages: [messageRow('2026-01-01', 'Anna Roe|anna-x', me)] });
  expect(tiesAt(one)['anna']).toEqual(['< 2026-01-01']);
  const two = builtOf({
    connections: [anna],
    messages: [
      messageRow('2026-01-01', 'Anna Roe|anna-x', me),
      messageRow('2026-02-01', 'Anna Roe|anna-y', me),
    ],
  });
  expect(tiesAt(two)['anna']).toEqual([]);
  expect(two.network.people[0]?.cautions).toEqual(['shared name']);
});

test('an unknown address is not the connection who writes under their own', () => {
  const built = builtOf({
    connections: [anna],
    messages: [
      messageRow('2026-01-01', 'Anna Roe|anna', me),
      messageRow('2026-02-01', 'Anna Roe|anna-x', me),
    ],
  });
  expect(tiesAt(built).anna).toEqual(['< 2026-01-01']);
  expect(built.network.people[0]?.cautions).toEqual(['shared name']);
});

test('a message after the export’s day is unread', () => {
  const built = builtOf({
    connections: [anna],
    messages: [messageRow('2026-07-01T00:00:01Z', me, 'Anna Roe|anna')],
  });
  expect(built.report.messages.leftOut['unread date']).toBe(1);
});

test('strangers are listed, most messages first', () => {
  const built = builtOf({
    connections: [anna],
    messages: [
      messageRow('2026-01-01', 'Ines Ferreira|ines', me),
      messageRow('2026-01-02', 'Jonas Weber|jonas', me),
      messageRow('2026-01-03', me, 'Jonas Weber|jonas'),
    ],
  });
  expect(built.report.strangers).toMatchObject([
    { key: 'jonas', name: 'Jonas Weber', messages: 2 },
    { key: 'ines', name: 'Ines Ferreira', messages: 1 },
  ]);
});

test('every row is counted or left out for one reason, and the order of the rows does not matter', () => {
  const somebody = fc.constantFrom(
    'Anna Roe|anna',
    'Bela Nagy|bela',
    'Bela Nagy',
    'Ines F|ines',
    'LinkedIn Member|',
    me,
  );
  const row = fc
    .record({
      from: somebody,
      to: fc.array(somebody, { maxLength: 2 }),
      minute: fc.nat({ max: 500_000 }),
      conversation: fc.constantFrom('', 'a', 'b', 'c'),
      draft: fc.boolean(),
      folder: fc.constantFrom('INBOX', 'SPAM', 'ARCHIVE'),
    })
    .map(({ from, to, minute, ...more }) =>
      messageRow(new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString(), from, to.join(';'), more),
    );
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: ({ at: when }) => when, maxLength: 40 }), (messages) => {
      const connections = [anna, bela];
      const built = builtOf({ connections, messages });
      const { rows, counted, leftOut } = built.report.messages;
      expect(rows).toBe(messages.length);
      expect(counted + Object.values(leftOut).reduce((sum, count) => sum + count, 0)).toBe(rows);
      expect(Object.values(tiesAt(built)).flat()).toHaveLength(counted);
      const turned = builtOf({ connections, messages: messages.toReversed() });
      expect(tiesAt(turned)).toEqual(tiesAt(built));
      expect(turned.report.messages).toEqual(built.report.messages);
    }),
  );
});
