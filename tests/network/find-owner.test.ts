import { expect, test } from 'vitest';
import { findOwner } from '../../src/network/find-owner.ts';
import type { OwnerFinding } from '../../src/network/owner.ts';
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
    participants: raw.messages.participants,
    threads: raw.messages.threads,
    connections: new Set(raw.connections.flatMap(({ url }) => slugOf(url ?? '') ?? [])),
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
    owner: { slug: 'robin', name: 'Robin Vale' },
    method: 'invitations',
    confidence: 'certain',
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
