import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Built } from '../../src/network/build-network.ts';
import {
  type Correction,
  type Corrections,
  chosenOwner,
  corrected,
  correctionsFor,
  findingKey,
  ownerKey,
  type Said,
} from '../../src/network/corrections.ts';
import type { RecommendationRow } from '../../src/tables/rows.ts';
import { builtOf, ego, tiesAt } from '../support/build.ts';
import { at, connectionRow, messageRow } from '../support/rows.ts';

const me = 'Robin Vale|robin';
const anna = connectionRow('Anna Roe', 'anna', '2020-01-01');
const bela = connectionRow('Bela Nagy', 'bela');
const pair = (kind: 'same' | 'apart', a: string, b: string): Correction => ({
  kind,
  a: { key: a, name: a },
  b: { key: b, name: b },
});
const same = (a: string, b: string) => pair('same', a, b);
const apart = (a: string, b: string) => pair('apart', a, b);
const read = (rows: Parameters<typeof builtOf>[0], ...corrections: Corrections) =>
  builtOf(rows, ego, '2026-06-30', corrections);
const cautionsOf = ({ network }: Built) =>
  Object.fromEntries(network.people.map(({ key, cautions }) => [key, cautions]));
const strangersOf = ({ report }: Built) => report.strangers.map(({ key, messages }) => [key, messages]);
const recommended = (firstName: string, lastName: string): RecommendationRow => ({
  firstName,
  lastName,
  company: '',
  at: at('2025-01-01'),
});

describe('these two are the same', () => {
  test('a stranger’s messages are the connection’s, for certain and at every time', () => {
    const rows = {
      connections: [anna, bela],
      messages: [
        messageRow('2026-01-02', 'Anna Smith|anna-smith', me),
        messageRow('2024-01-02', me, 'Anna Smith|anna-smith'),
        messageRow('2026-03-01', me, 'Anna Roe|anna'),
      ],
    };
    expect(strangersOf(read(rows))).toEqual([['anna-smith', 2]]);
    const built = read(rows, same('anna-smith', 'anna'));
    expect(tiesAt(built)).toEqual({ anna: ['> 2024-01-02', '< 2026-01-02', '> 2026-03-01'], bela: [] });
    expect(tiesAt(built, at('2025-01-01'))).toEqual({ anna: ['> 2024-01-02'], bela: [] });
    expect(cautionsOf(built)).toEqual({ anna: [], bela: [] });
    expect(built.report).toMatchObject({ strangers: [], messages: { counted: 3, joinedByName: 0 } });
  });

  test('somebody known by name alone too, with what else carries the name', () => {
    const rows = {
      connections: [anna],
      messages: [messageRow('2026-01-02', 'Anna Smith', me)],
      recommendationsReceived: [recommended('Anna', 'Smith')],
    };
    expect(strangersOf(read(rows))).toEqual([['called:anna smith', 1]]);
    const built = read(rows, same('called:anna smith', 'anna'));
    expect(tiesAt(built)).toEqual({ anna: ['< 2026-01-02'] });
    expect(cautionsOf(built)).toEqual({ anna: ['recommendation'] });
  });

  test('a shared name is the namesake’s whose it is said to be, and the other one is free of doubt', () => {
    const rows = {
      connections: [anna, connectionRow('Anna Roe', 'anna-2', '2021-01-01')],
      messages: [messageRow('2026-01-02', me, 'Anna Roe')],
    };
    const doubted = read(rows);
    expect(doubted.report.unsure).toEqual([{ key: 'called:anna roe', name: 'Anna Roe', messages: 1 }]);
    expect(cautionsOf(doubted)).toEqual({ anna: ['shared name'], 'anna-2': ['shared name'] });
    const built = read(rows, same('called:anna roe', 'anna-2'));
    expect(tiesAt(built)).toEqual({ anna: [], 'anna-2': ['> 2026-01-02'] });
    expect(cautionsOf(built)).toEqual({ anna: [], 'anna-2': [] });
    expect(built.report.unsure).toEqual([]);
  });

  test('one namesake of two in an export without addresses, whatever the order of its rows', () => {
    const first = connectionRow('Anna Roe', undefined, '2017-01-01');
    const second = connectionRow('Anna Roe', undefined, '2018-01-01');
    const messages = [messageRow('2019-01-02', 'Anna Roe', 'Robin Vale')];
    const said = same('called:anna roe', read({ connections: [first, second] }).network.people[1]?.key ?? '');
    for (const connections of [
      [first, second],
      [second, first],
    ]) {
      const built = builtOf({ connections, messages }, { slug: undefined, name: 'Robin Vale' }, undefined, [
        said,
      ]);
      const theirs = Object.values(tiesAt(built));
      expect(theirs[connections.indexOf(second)]).toEqual(['< 2019-01-02']);
      expect(theirs[connections.indexOf(first)]).toEqual([]);
    }
  });

  test('two connections are one: the first row’s, since the earlier day, with the messages and signs of both', () => {
    const rows = {
      connections: [
        bela,
        connectionRow('Anna Roe', 'anna', '2022-01-01', { company: 'Northwind' }),
        connectionRow('Anna Smith', 'anna-2', '2019-05-01', { company: 'Tessel' }),
      ],
      messages: [
        messageRow('2026-01-02', me, 'Anna Roe|anna'),
        messageRow('2020-01-02', 'Anna Smith|anna-2', me),
        messageRow('2026-01-03', me, 'Bela Nagy|bela'),
        messageRow('2026-01-04', 'Anna Smith', me),
      ],
      recommendationsReceived: [recommended('Anna', 'Smith')],
    };
    const built = read(rows, same('anna-2', 'anna'));
    expect(tiesAt(built)).toEqual({
      bela: ['> 2026-01-03'],
      anna: ['< 2020-01-02', '> 2026-01-02', '< 2026-01-04'],
    });
    expect(built.network.people[1]).toMatchObject({
      name: 'Anna Roe',
      company: 'Northwind',
      connectedOn: at('2019-05-01') / 86_400_000,
      cautions: ['recommendation', 'name only'],
    });
    expect(built.report.connections).toMatchObject({ rows: 3, people: 2, repeated: 0 });
    const [listing] = built.report.accounts;
    expect(listing?.parts.map(({ fate, count }) => [fate, count])).toEqual([
      ['listed', 2],
      ['same person', 1],
    ]);
  });

  test('two connections of one name that are one person have the name for themselves', () => {
    const rows = {
      connections: [anna, connectionRow('Anna Roe', 'anna-2', '2021-01-01')],
      messages: [messageRow('2026-01-02', me, 'Anna Roe')],
    };
    const built = read(rows, same('anna-2', 'anna'));
    expect(tiesAt(built)).toEqual({ anna: ['> 2026-01-02'] });
    expect(cautionsOf(built)).toEqual({ anna: ['name only'] });
  });

  test('a thread in which somebody changed their address is no group', () => {
    const thread = { conversation: 't' };
    const rows = {
      connections: [anna],
      messages: [
        messageRow('2026-01-02', 'Anna Roe|anna', me, thread),
        messageRow('2024-01-02', 'Anna Smith|anna-smith', me, thread),
      ],
    };
    expect(read(rows).report.messages.leftOut.group).toBe(2);
    expect(tiesAt(read(rows, same('anna-smith', 'anna')))).toEqual({
      anna: ['< 2024-01-02', '< 2026-01-02'],
    });
  });

  test('it goes on: who is the same as one of the same is the same', () => {
    const rows = {
      connections: [anna],
      messages: [messageRow('2026-01-02', 'A|x', me), messageRow('2026-01-03', 'A|y', me)],
    };
    expect(tiesAt(read(rows, same('x', 'y'), same('y', 'anna')))).toEqual({
      anna: ['< 2026-01-02', '< 2026-01-03'],
    });
    expect(tiesAt(read(rows, same('x', 'y')))).toEqual({ anna: [] });
  });
});

describe('these are not', () => {
  test('what was joined by name is a stranger’s again, and the connection is free of it', () => {
    const rows = { connections: [anna], messages: [messageRow('2026-01-01', 'Anna Roe|anna-x', me)] };
    expect(read(rows).network.people[0]?.byName).toEqual([{ key: 'anna-x', name: 'Anna Roe', messages: 1 }]);
    const built = read(rows, apart('anna-x', 'anna'));
    expect(tiesAt(built)).toEqual({ anna: [] });
    expect(cautionsOf(built)).toEqual({ anna: [] });
    expect(strangersOf(built)).toEqual([['anna-x', 1]]);
  });

  test('then somebody else has the name: what else carries it is in doubt', () => {
    const rows = {
      connections: [anna],
      messages: [messageRow('2026-01-01', 'Anna Roe|anna-x', me), messageRow('2026-01-02', 'Anna Roe', me)],
      recommendationsReceived: [recommended('Anna', 'Roe')],
    };
    const built = read(rows, apart('anna-x', 'anna'));
    expect(tiesAt(built)).toEqual({ anna: [] });
    expect(tiesAt(built, at('2026-02-01'))).toEqual({ anna: [] });
    expect(cautionsOf(built)).toEqual({ anna: ['shared name'] });
    expect(built.report.unsure).toEqual([{ key: 'called:anna roe', name: 'Anna Roe', messages: 1 }]);
  });

  test('of two namesakes the one whom nothing was said of is credited with nothing and stays in doubt', () => {
    const rows = {
      connections: [anna, connectionRow('Anna Roe', 'anna-2', '2021-01-01')],
      messages: [messageRow('2026-01-02', me, 'Anna Roe')],
    };
    const built = read(rows, apart('called:anna roe', 'anna'));
    expect(tiesAt(built)).toEqual({ anna: [], 'anna-2': [] });
    expect(cautionsOf(built)).toEqual({ anna: [], 'anna-2': ['shared name'] });
  });
});

test('corrections of people who are not in the export change nothing', () => {
  const rows = { connections: [anna], messages: [messageRow('2026-01-02', 'Anna Smith|x', me)] };
  expect(read(rows, same('nobody', 'none'), apart('x', 'none'), same('x', 'none'))).toEqual(read(rows));
});

const key = fc.constantFrom('anna', 'anna-2', 'bela', 'x', 'y', 'called:anna roe', 'called:ines f');
const correction: fc.Arbitrary<Correction> = fc
  .tuple(fc.constantFrom('same' as const, 'apart' as const), key, key)
  .map(([kind, a, b]) => pair(kind, a, b));
const somebody = fc.constantFrom(
  'Anna Roe|anna',
  'Anna Roe|anna-2',
  'Anna Roe|x',
  'Ines F|y',
  'Anna Roe',
  'Ines F',
);
const messages = fc
  .array(fc.tuple(somebody, fc.boolean(), fc.nat({ max: 500 })), { maxLength: 12 })
  .map((all) =>
    all.map(([them, own, day]) => {
      const when = new Date(Date.UTC(2025, 0, 1) + day * 86_400_000).toISOString();
      return own ? messageRow(when, me, them) : messageRow(when, them, me);
    }),
  );
const connections = [anna, connectionRow('Anna Roe', 'anna-2', '2025-04-01'), bela];

test('whoever no correction speaks of has no message more than without them', () => {
  fc.assert(
    fc.property(messages, fc.array(correction, { maxLength: 4 }), (rows, corrections) => {
      const before = tiesAt(read({ connections, messages: rows }));
      const spoken = new Set(
        corrections.flatMap((one) => (one.kind === 'owner' ? [] : [one.a.key, one.b.key])),
      );
      const after = tiesAt(read({ connections, messages: rows }, ...corrections));
      for (const [who, theirs] of Object.entries(after)) {
        if (!spoken.has(who)) expect([who, before[who]]).toEqual([who, expect.arrayContaining(theirs)]);
      }
    }),
  );
});

test('every row is still counted once or left out once, whatever is said', () => {
  fc.assert(
    fc.property(messages, fc.array(correction, { maxLength: 4 }), (rows, corrections) => {
      const { report } = read({ connections, messages: rows }, ...corrections);
      const left = Object.values(report.messages.leftOut).reduce((sum, count) => sum + count, 0);
      expect(report.messages.counted + left).toBe(rows.length);
    }),
  );
});

describe('what is kept', () => {
  const place = { owner: 'robin', found: 'robin' };

  test('taken back, a correction leaves nothing, and of its owner nothing either', () => {
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 5 }), (all) => {
        const made = all.reduce<Said>((said, one) => corrected(said, place, one), new Map());
        const gone = all.reduce<Said>((said, one) => corrected(said, place, one, true), made);
        expect([...gone]).toEqual([]);
      }),
    );
  });

  test('of two corrections about the same two the later counts', () => {
    const said = [apart('x', 'anna'), same('anna', 'x')].reduce<Said>(
      (all, one) => corrected(all, place, one),
      new Map(),
    );
    expect(correctionsFor(said, 'robin', 'robin')).toEqual([same('anna', 'x')]);
  });

  test('who the owner is belongs to what the export alone says, the rest to the owner', () => {
    const owner = { slug: 'robin', name: 'Robin Vale' };
    const chosen: Correction = { kind: 'owner', owner };
    const asked = { owner: 'robin', found: 'a\nb' };
    const said = [chosen, same('x', 'anna')].reduce<Said>(
      (all, one) => corrected(all, asked, one),
      new Map(),
    );
    expect(chosenOwner(said, 'a\nb')).toEqual(owner);
    expect(chosenOwner(said, 'robin')).toBeUndefined();
    expect(correctionsFor(said, 'a\nb', 'robin')).toEqual([chosen, same('x', 'anna')]);
    expect(correctionsFor(said, 'robin', 'robin')).toEqual([same('x', 'anna')]);
  });

  test('one doubt about the owner has one key, in whatever order the candidates come', () => {
    const candidate = (name: string) => ({ slug: undefined, name, methods: [], conversations: 1 });
    const asking = (...names: readonly string[]) =>
      findingKey({ kind: 'unsure', conversations: 1, candidates: names.map(candidate) });
    expect(asking('Anna', 'Bela')).toBe(asking('BELA', ' anna'));
    expect(asking('Anna', 'Bela')).not.toBe(asking('Anna'));
    expect(ownerKey({ slug: 'robin', name: 'Robin' })).toBe('robin');
  });
});
