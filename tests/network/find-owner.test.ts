import { expect, test } from 'vitest';
import { fold } from '../../src/base/fold.ts';
import { findOwner, overruled } from '../../src/network/find-owner.ts';
import type { OwnerFinding } from '../../src/network/owner.ts';
import { correspondentKey } from '../../src/network/participants.ts';
import { slugOf } from '../../src/network/profile-key.ts';
import { rawOf } from '../support/build.ts';
import { connectionRow, invitationRow, messageRow } from '../support/rows.ts';

const me = 'Robin Vale|robin';
const profile = [{ firstName: 'Robin', lastName: 'Vale' }];

function found(rows: Parameters<typeof rawOf>[0]): OwnerFinding {
  const raw = rawOf(rows);
  return findOwner({
    invitations: raw.invitations,
    profile: raw.profile,
    messages: raw.messages,
    connections: new Set(
      raw.connections.map(({ url = '', firstName, lastName }) =>
        correspondentKey({ slug: slugOf(url), foldedName: fold(`${firstName} ${lastName}`) }),
      ),
    ),
  });
}

const conversations = [
  messageRow('2026-01-01', me, 'Anna Roe|anna', { conversation: 'a' }),
  messageRow('2026-01-02', 'Bela Nagy|bela', me, { conversation: 'b' }),
];

test('invitations come first, and are certain when a second method agrees', () => {
  const invitations = [
    invitationRow('outgoing', me, 'Anna Roe|anna'),
    invitationRow('incoming', 'Bela Nagy|bela', me),
  ];
  expect(found({ invitations, messages: conversations })).toEqual({
    kind: 'found',
    owner: {
      slug: 'robin',
      name: 'Robin Vale',
      methods: ['invitations', 'every conversation'],
      conversations: 2,
    },
    method: 'invitations',
    confidence: 'certain',
    rivals: [
      { slug: 'anna', name: 'Anna Roe', methods: [], conversations: 1 },
      { slug: 'bela', name: 'Bela Nagy', methods: [], conversations: 1 },
    ],
    conversations: 2,
  });
});

test('the one address in every conversation is likely the owner', () => {
  expect(found({ messages: conversations })).toMatchObject({
    owner: { slug: 'robin' },
    method: 'every conversation',
    confidence: 'likely',
  });
});

test('in a single conversation the connection is not the owner', () => {
  const messages = conversations.slice(0, 1);
  expect(found({ messages, connections: [connectionRow('Anna Roe', 'anna')] })).toMatchObject({
    owner: { slug: 'robin' },
  });
});

test('the name of Profile.csv decides where addresses do not', () => {
  const messages = conversations.slice(0, 1);
  expect(found({ messages, profile })).toMatchObject({ owner: { slug: 'robin' }, method: 'profile name' });
});

test('without any address the owner is a name', () => {
  const messages = [
    messageRow('2019-01-01', 'Robin Vale', 'Anna Roe'),
    messageRow('2019-01-02', 'Anna Roe', 'Robin Vale'),
  ];
  expect(found({ messages, profile })).toMatchObject({
    owner: { slug: undefined, name: 'Robin Vale' },
    method: 'profile name',
    confidence: 'likely',
  });
});

test('methods that disagree make the page ask', () => {
  const invitations = [invitationRow('outgoing', 'Ines Ferreira|ines', 'Anna Roe|anna')];
  const finding = found({ invitations, messages: conversations });
  expect(finding).toMatchObject({
    kind: 'unsure',
    conversations: 2,
    candidates: [
      { slug: 'ines', methods: ['invitations'], conversations: 0 },
      { slug: 'robin', name: 'Robin Vale', methods: ['every conversation'], conversations: 2 },
    ],
  });
});

test('where nothing decides, those in most conversations are asked about', () => {
  const messages = [
    messageRow('2026-01-01', me, 'Anna Roe|anna', { conversation: 'a' }),
    messageRow('2026-01-02', 'Bela Nagy|bela', me, { conversation: 'b' }),
    messageRow('2026-01-03', 'Bela Nagy|bela', 'Anna Roe|anna', { conversation: 'c' }),
  ];
  const finding = found({ messages });
  expect(
    finding.kind === 'unsure' && finding.candidates.map(({ slug, conversations }) => [slug, conversations]),
  ).toEqual([
    ['robin', 2],
    ['anna', 2],
    ['bela', 2],
  ]);
});

test('an export without messages and invitations needs no owner', () => {
  expect(found({ profile })).toEqual({ kind: 'not needed', name: 'Robin Vale' });
});

test('where nobody could be the owner nobody is asked about', () => {
  const invitations = [invitationRow('outgoing', 'Robin Vale', 'Anna Roe')];
  expect(found({ invitations })).toEqual({ kind: 'not needed', name: '' });
  const messages = [messageRow('2026-01-01', 'LinkedIn Member|', 'LinkedIn|', { conversation: 'a' })];
  expect(found({ messages, profile })).toEqual({ kind: 'not needed', name: 'Robin Vale' });
});

test('without conversation ids each message counts, so that the one in all of them comes first', () => {
  const messages = [
    messageRow('2019-01-01', 'Robin Vale', 'Anna Roe'),
    messageRow('2019-01-02', 'Anna Roe', 'Robin Vale'),
    messageRow('2019-01-03', 'Bela Nagy', 'Robin Vale'),
  ];
  const finding = found({ messages });
  expect(finding).toMatchObject({ kind: 'unsure', conversations: 3 });
  expect(
    finding.kind === 'unsure' && finding.candidates.map(({ name, conversations }) => [name, conversations]),
  ).toEqual([
    ['Robin Vale', 3],
    ['Anna Roe', 2],
    ['Bela Nagy', 1],
  ]);
});

test('the rivals of the one found are those in the most conversations, before them who is no connection', () => {
  const messages = [
    messageRow('2026-01-01', me, 'Anna Roe|anna', { conversation: 'a' }),
    messageRow('2026-01-02', me, 'Anna Roe|anna', { conversation: 'b' }),
    messageRow('2026-01-03', me, 'Bela Nagy|bela', { conversation: 'c' }),
  ];
  const rivals = (connections: Parameters<typeof rawOf>[0]['connections'] = []) => {
    const finding = found({ messages, profile, connections });
    return finding.kind === 'found' && finding.rivals.map(({ slug }) => slug);
  };
  expect(rivals()).toEqual(['anna', 'bela']);
  expect(rivals([connectionRow('Anna Roe', 'anna')])).toEqual(['bela']);
  expect(rivals([connectionRow('Anna Roe', 'anna'), connectionRow('Bela Nagy', 'bela')])).toEqual([
    'anna',
    'bela',
  ]);
});

test('who is chosen is the owner, and whom the export points to comes first among the rivals', () => {
  const finding = found({ messages: conversations });
  const chosen = overruled({ slug: 'anna', name: 'Anna Roe' }, finding);
  expect(chosen).toMatchObject({
    kind: 'found',
    method: 'chosen by you',
    owner: { slug: 'anna', conversations: 1 },
    rivals: [{ slug: 'robin' }, { slug: 'bela' }],
  });
  expect(overruled({ slug: 'zoe', name: 'Zoe' }, { kind: 'not needed', name: '' })).toMatchObject({
    owner: { slug: 'zoe', methods: [], conversations: 0 },
    rivals: [],
  });
});

test('nobody is found under the name of their own connection, though it has no address', () => {
  const messages = [
    messageRow('2021-06-11', 'Ada Lark|ada-lark', 'Robin Vale', { conversation: 'a' }),
    messageRow('2021-06-12', 'Ada Lark|ada-lark', 'Robin Vale', { conversation: 'a' }),
  ];
  const connections = [connectionRow('Ada Lark')];
  expect(found({ messages, connections })).not.toMatchObject({ owner: { slug: 'ada-lark' } });
  expect(found({ messages, connections, profile })).toMatchObject({
    kind: 'found',
    owner: { name: 'Robin Vale' },
  });
});
