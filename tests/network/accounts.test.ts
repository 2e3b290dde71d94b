import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Built } from '../../src/network/build-network.ts';
import type { Account, Fate } from '../../src/network/report.ts';
import { keptFates } from '../../src/network/report.ts';
import { builtOf } from '../support/build.ts';
import { at, connectionRow, invitationRow, messageRow } from '../support/rows.ts';

const me = 'Robin Vale|robin';

/** By fate, the rows of a table by their number in the file. */
function rowsOf({ report }: Built, table: Account['table']): Partial<Record<Fate, readonly number[]>> {
  const parts = report.accounts.find((account) => account.table === table)?.parts ?? [];
  return Object.fromEntries(parts.map(({ fate, rows }) => [fate, rows.map(({ row }) => row)]));
}

test('each row of messages.csv stands behind the number that counts it', () => {
  const built = builtOf({
    connections: [connectionRow('Anna Roe', 'anna'), connectionRow('Bela Nagy', 'bela')],
    messages: [
      messageRow('2026-03-01', me, 'Anna Roe|anna', { conversation: 'a' }),
      messageRow('2026-03-01', me, 'Anna Roe|anna', { conversation: 'a' }),
      messageRow('2026-03-02', me, 'Bela Nagy|bela', { draft: true }),
      messageRow('2026-03-03', 'Anna Roe|anna', me, { conversation: 'a' }),
      messageRow('', 'Anna Roe|anna', me, { conversation: 'a' }),
      messageRow('2026-03-04', me, 'Anna Roe|anna;Bela Nagy|bela', { conversation: 'g' }),
      messageRow('2027-03-04', me, 'Bela Nagy|bela', { conversation: 'b' }),
      messageRow('2026-03-05', 'Dag Lund|dag', me, { conversation: 'd' }),
      messageRow('2026-03-06', me, 'Dag Lund|dag', { conversation: 'd' }),
      messageRow('2026-03-07', 'Bela Nagy', me, { conversation: 'b' }),
    ],
  });
  expect(rowsOf(built, 'messages')).toEqual({
    'by link': [1, 4],
    'by name': [10],
    duplicate: [2],
    draft: [3],
    'unread date': [5, 7],
    group: [6],
    'not a connection': [8, 9],
  });
  expect(built.report.messages).toMatchObject({ rows: 10, counted: 3, joinedByName: 1 });
  const group = built.report.accounts[1]?.parts.find(({ fate }) => fate === 'group');
  expect(group?.rows[0]?.cells).toEqual(['Robin Vale', 'Anna Roe, Bela Nagy']);
  const [dag] = built.report.strangers;
  expect([dag?.name, dag?.messages, dag?.rows.map(({ row }) => row)]).toEqual(['Dag Lund', 2, [8, 9]]);
});

test('connections: people, hidden members, rows said twice, and dates as they are written', () => {
  const built = builtOf({
    connections: [
      connectionRow('Anna Roe', 'anna'),
      { ...connectionRow('', ''), url: '' },
      connectionRow('Anna Roe', 'anna'),
      connectionRow('Bela Nagy', 'bela', '', { connectedOnText: 'last spring', company: 'Acme' }),
    ],
  });
  expect(rowsOf(built, 'connections')).toEqual({
    listed: [1],
    ghost: [2],
    repeated: [3],
    'listed without a date': [4],
  });
  const undated = built.report.accounts[0]?.parts.find(({ fate }) => fate === 'listed without a date');
  expect(undated?.rows[0]?.cells).toEqual([
    'Bela Nagy',
    'https://www.linkedin.com/in/bela',
    'Acme',
    'last spring',
  ]);
});

test('invitations: with a connection, with nobody, without a direction; and those without a readable date', () => {
  const built = builtOf({
    connections: [connectionRow('Anna Roe', 'anna')],
    invitations: [
      invitationRow('outgoing', me, 'Dag Lund|dag'),
      invitationRow('incoming', 'Anna Roe|anna', me, { direction: undefined }),
      invitationRow('incoming', 'Anna Roe|anna', me),
      invitationRow('incoming', 'Anna Roe|anna', me, { at: undefined }),
      invitationRow('incoming', 'Anna Roe|anna', me, { at: at('2027-01-01') }),
    ],
  });
  expect(rowsOf(built, 'invitations')).toEqual({
    'not a connection': [1],
    'no direction': [2],
    'by link': [3, 4, 5],
  });
  const invitations = built.report.accounts.find(({ table }) => table === 'invitations');
  expect([invitations?.undated?.count, invitations?.undated?.rows.map(({ row }) => row)]).toEqual([
    2,
    [4, 5],
  ]);
});

test('of a thousand rows the first two hundred are kept, and the count is whole', () => {
  const messages = Array.from({ length: 1000 }, (_, i) =>
    messageRow('2026-03-02', me, 'Anna Roe|anna', { draft: i % 2 === 0, content: `${i}`, conversation: 'a' }),
  );
  const { report } = builtOf({ connections: [connectionRow('Anna Roe', 'anna')], messages });
  const parts = report.accounts.find(({ table }) => table === 'messages')?.parts;
  expect(parts?.map(({ fate, count, rows }) => [fate, count, rows.length, rows.at(-1)?.row])).toEqual([
    ['by link', 500, 200, 400],
    ['draft', 500, 200, 399],
  ]);
});

const people = [
  'Anna Roe|anna',
  'Bela Nagy|bela',
  'Dag Lund|dag',
  'Ines Ferreira',
  'LinkedIn Member',
  'Ada|',
];

test('whatever an export holds, every row has one fate, and no row stands behind two numbers', () => {
  const message = fc.record({
    who: fc.constantFrom(...people),
    own: fc.boolean(),
    also: fc.option(fc.constantFrom(...people), { freq: 5 }),
    date: fc.constantFrom('2026-01-01', '2026-02-02', '', '2027-01-01'),
    more: fc.constantFrom({}, { draft: true }, { folder: 'SPAM' }, { title: 'Sponsored Conversation' }),
    conversation: fc.constantFrom('', 'a', 'b'),
    content: fc.constantFrom('Hello', 'Thanks'),
  });
  fc.assert(
    fc.property(fc.array(message, { maxLength: 30 }), fc.nat({ max: 5 }), (given, chats) => {
      const messages = given.map(({ who, own, also, date, more, conversation, content }) => {
        const to = also === null ? who : `${who};${also}`;
        const [from, recipients] = own ? [me, to] : [who, me];
        return messageRow(date, from ?? '', recipients ?? '', { ...more, conversation, content });
      });
      const aiChats = Array.from({ length: chats }, () => messageRow('2026-01-01', me, 'Guide'));
      const connections = ['anna', 'bela', 'anna'].map((slug) => connectionRow(`${slug} Roe`, slug));
      const built = builtOf({ connections, messages, aiChats });
      const { rows, counted, leftOut } = built.report.messages;
      for (const { table, parts } of built.report.accounts) {
        const places = parts.flatMap((part) => part.rows.map(({ nth }) => nth));
        const sum = parts.reduce((all, { count }) => all + count, 0);
        const total = table === 'messages' ? messages.length + chats : connections.length;
        expect([sum, places.length, new Set(places).size]).toEqual([total, total, total]);
      }
      expect(rows).toBe(messages.length + chats);
      expect(counted + Object.values(leftOut).reduce((sum, n) => sum + n, 0)).toBe(rows);
      const kept = built.report.accounts
        .flatMap(({ table, parts }) => (table === 'messages' ? parts : []))
        .filter(({ fate }) => keptFates.some((one) => one === fate));
      expect(kept.reduce((sum, { count }) => sum + count, 0)).toBe(counted);
    }),
    { numRuns: 200 },
  );
});
